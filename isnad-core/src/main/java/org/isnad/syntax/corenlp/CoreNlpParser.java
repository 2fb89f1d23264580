package org.isnad.syntax.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/** Parses with CoreNLP's Arabic segmenter, tagger and shift-reduce parser. Thread-safe. */
public final class CoreNlpParser implements SentenceParser {
  private final StanfordCoreNLP pipeline;

  public CoreNlpParser() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,parse");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    settings.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!؟]+");
    settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic.tagger");
    settings.setProperty("parse.model", "edu/stanford/nlp/models/srparser/arabicSR.ser.gz");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public List<Sentence> parse(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(convert(sentences.size(), sentence, text));
    }
    return sentences;
  }

  private static Sentence convert(int index, CoreMap sentence, String text) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      String surface = text.substring(label.beginPosition(), label.endPosition());
      tokens.add(
          new Token(
              tokens.size(),
              surface,
              SpellingKey.of(label.word()),
              label.tag(),
              label.beginPosition(),
              label.endPosition()));
    }
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
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
    List<TreeNode> children = new ArrayList<>();
    for (Tree child : tree.children()) {
      children.add(convert(child, next));
    }
    return new TreeNode(tree.value(), children, from, next[0]);
  }
}
