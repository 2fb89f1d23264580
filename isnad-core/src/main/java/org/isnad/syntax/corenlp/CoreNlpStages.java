package org.isnad.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Piece;
import org.isnad.syntax.TreeNode;

/** CoreNLP's segmenter, tagger and parser as stages of ours. Thread-safe. */
final class CoreNlpStages {
  private final CoreNlpModels models;

  CoreNlpStages(CoreNlpModels models) {
    this.models = models;
  }

  List<Piece> segment(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (CoreLabel label : models.segmenter.segmentStringToTokenList(text)) {
      pieces.add(new Piece(label.word(), label.beginPosition(), label.endPosition()));
    }
    return pieces;
  }

  List<String> tag(List<String> words) {
    List<CoreLabel> labels = labels(words);
    models.tagger.tagCoreLabels(labels);
    List<String> tags = new ArrayList<>(labels.size());
    labels.forEach(label -> tags.add(label.tag()));
    return tags;
  }

  TreeNode build(List<String> words, List<String> tags) {
    List<CoreLabel> labels = labels(words);
    for (int i = 0; i < tags.size(); i++) {
      labels.get(i).setTag(tags.get(i));
    }
    return convert(models.parser.apply(labels), new int[1]);
  }

  private static List<CoreLabel> labels(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      labels.add(label);
    }
    return labels;
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
