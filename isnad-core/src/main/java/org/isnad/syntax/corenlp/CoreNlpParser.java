package org.isnad.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.SentenceSplitter;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;
import org.isnad.text.Span;

/**
 * Parses with CoreNLP's Arabic segmenter, tagger and shift-reduce parser, on sentences that {@link
 * SentenceSplitter} cut and with the tags that {@link TagMender} mended. Thread-safe.
 *
 * <p>CoreNLP's token text is normalised (أ إ آ become ا, some clitics are rewritten); tokens here
 * carry the text as it stands between the offsets.
 */
public final class CoreNlpParser implements SentenceParser {
  /**
   * UTF-16 units segmented in one call: each call compiles regular expressions anew, and one over a
   * whole book would hold the lattice of every letter in memory.
   */
  private static final int BATCH = 4000;

  private static final Set<Integer> UNREADABLE =
      Set.of(
          (int) Character.PRIVATE_USE,
          (int) Character.UNASSIGNED,
          (int) Character.CONTROL,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.SURROGATE);

  private final CoreNlpModels models;
  private final TagMender mender;

  /**
   * Loads the models; takes seconds.
   *
   * @param mender mends tags before the tree is built
   */
  public CoreNlpParser(TagMender mender) {
    this(loading(), mender);
  }

  private CoreNlpParser(CompletableFuture<CoreNlpModels> models, TagMender mender) {
    this.models = models.join();
    this.mender = mender;
  }

  /** Loads the models beside what the mender needs, so that the two waits become one. */
  public static CoreNlpParser open(Supplier<TagMender> mender) {
    CompletableFuture<CoreNlpModels> models = loading();
    return new CoreNlpParser(models, mender.get());
  }

  private static CompletableFuture<CoreNlpModels> loading() {
    RedwoodConfiguration.errorLevel().apply();
    return CompletableFuture.supplyAsync(CoreNlpModels::load);
  }

  @Override
  public List<Sentence> parse(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> spans = SentenceSplitter.split(text);
    int from = 0;
    while (from < spans.size()) {
      int to = from + 1;
      while (to < spans.size() && spans.get(to).end() - spans.get(from).start() <= BATCH) {
        to++;
      }
      for (List<CoreLabel> labels : segment(text, spans.subList(from, to))) {
        sentences.add(parse(sentences.size(), labels, text));
      }
      from = to;
    }
    return sentences;
  }

  /** The tokens of some sentences, those without a word left out. */
  private List<List<CoreLabel>> segment(String text, List<Span> spans) {
    int start = spans.get(0).start();
    String stretch = text.substring(start, spans.get(spans.size() - 1).end());
    if (stretch.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    List<List<CoreLabel>> bySentence = new ArrayList<>();
    spans.forEach(s -> bySentence.add(new ArrayList<>()));
    int at = 0;
    for (CoreLabel label : models.segmenter.segmentStringToTokenList(readable(stretch))) {
      label.setBeginPosition(label.beginPosition() + start);
      label.setEndPosition(label.endPosition() + start);
      while (at + 1 < spans.size() && label.beginPosition() >= spans.get(at + 1).start()) {
        at++;
      }
      bySentence.get(at).add(label);
    }
    bySentence.removeIf(CoreNlpParser::isWordless);
    return bySentence;
  }

  private static boolean isWordless(List<CoreLabel> labels) {
    return labels.stream()
        .noneMatch(l -> l.word().codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /**
   * The sentence with blanks for what CoreNLP's Arabic tokenizer stops at with an Error ("could not
   * match input"): lone surrogates, private and unassigned characters. Length stays, so do offsets.
   */
  private static String readable(String sentence) {
    StringBuilder readable = new StringBuilder(sentence);
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < sentence.length()
          && Character.isLowSurrogate(sentence.charAt(i + 1))) {
        boolean known = Character.isDefined(sentence.codePointAt(i));
        if (!known) {
          readable.setCharAt(i, ' ');
          readable.setCharAt(i + 1, ' ');
        }
        i++;
      } else if (Character.isSurrogate(c) || UNREADABLE.contains(Character.getType(c))) {
        readable.setCharAt(i, ' ');
      }
    }
    return readable.toString();
  }

  private Sentence parse(int index, List<CoreLabel> labels, String text) {
    models.tagger.tagCoreLabels(labels);
    mender.mend(labels);
    Tree tree = models.parser.apply(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int start = label.beginPosition();
      int end = Math.max(start, label.endPosition());
      tokens.add(
          new Token(
              tokens.size(),
              text.substring(start, end),
              SpellingKey.of(label.word()),
              label.tag(),
              start,
              end));
    }
    return new Sentence(
        index,
        tokens,
        convert(tree, new int[1]),
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end());
  }

  private static TreeNode convert(Tree tree, int[] next) {
    if (tree.isPreTerminal()) {
      return TreeNode.leaf(tree.value(), next[0]++);
    }
    int from = next[0];
    List<TreeNode> children = new ArrayList<>(tree.numChildren());
    for (Tree child : tree.children()) {
      children.add(convert(child, next));
    }
    return new TreeNode(tree.value(), children, from, next[0]);
  }
}
