package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;
import org.isnad.text.Span;

/**
 * Parses in stages: {@link SentenceSplitter} cuts sentences, then a segmenter, a tagger, a rule
 * that mends tags and a tree builder do their work. Thread-safe.
 *
 * <p>The words of a {@link Piece} are normalised; tokens here carry the text as it stands between
 * the offsets.
 */
public final class StagedParser implements SentenceParser {
  /**
   * UTF-16 units segmented in one call: each call has a cost of its own, and one over a whole book
   * would hold the lattice of every letter in memory.
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

  private final Segmenter segmenter;
  private final Tagger tagger;
  private final TagRule rule;
  private final TreeBuilder builder;

  public StagedParser(ParserStages stages, TagRule rule) {
    this.segmenter = stages.segmenter();
    this.tagger = stages.tagger();
    this.rule = rule;
    this.builder = stages.builder();
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
      for (List<Piece> pieces : segment(text, spans.subList(from, to))) {
        sentences.add(parse(sentences.size(), pieces, text));
      }
      from = to;
    }
    return sentences;
  }

  /** The pieces of some sentences, those without a word left out. */
  private List<List<Piece>> segment(String text, List<Span> spans) {
    int start = spans.get(0).start();
    String stretch = text.substring(start, spans.get(spans.size() - 1).end());
    if (stretch.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    List<List<Piece>> bySentence = new ArrayList<>();
    spans.forEach(s -> bySentence.add(new ArrayList<>()));
    int at = 0;
    for (Piece piece : segmenter.segment(readable(stretch))) {
      Piece moved = new Piece(piece.word(), piece.start() + start, piece.end() + start);
      while (at + 1 < spans.size() && moved.start() >= spans.get(at + 1).start()) {
        at++;
      }
      bySentence.get(at).add(moved);
    }
    bySentence.removeIf(StagedParser::isWordless);
    return bySentence;
  }

  private static boolean isWordless(List<Piece> pieces) {
    return pieces.stream()
        .noneMatch(p -> p.word().codePoints().anyMatch(Character::isLetterOrDigit));
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

  private Sentence parse(int index, List<Piece> pieces, String text) {
    List<String> words = pieces.stream().map(Piece::word).toList();
    List<String> tags = tagger.tag(words);
    rule.mend(words, tags);
    TreeNode tree = builder.build(words, tags);
    List<Token> tokens = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int start = piece.start();
      int end = Math.max(start, piece.end());
      int i = tokens.size();
      String key = SpellingKey.of(piece.word());
      tokens.add(new Token(i, text.substring(start, end), key, tags.get(i), start, end));
    }
    int last = tokens.get(tokens.size() - 1).end();
    return new Sentence(index, tokens, tree, tokens.get(0).start(), last);
  }
}
