package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TreeNode;

/**
 * The way through a tree from one token to another: labels of the phrases left on the way up, the
 * label of the phrase that holds both, labels of those entered on the way down. After D. Gildea and
 * D. Jurafsky, Automatic Labeling of Semantic Roles (2002), who found the path to tell roles best.
 */
final class TreePath {
  private static final int LONGEST = 5;

  private TreePath() {}

  static String between(Sentence sentence, int from, int to) {
    List<TreeNode> up = line(sentence.tree(), from);
    List<TreeNode> down = line(sentence.tree(), to);
    int shared = 0;
    while (shared < up.size() && shared < down.size() && up.get(shared) == down.get(shared)) {
      shared++;
    }
    StringBuilder path = new StringBuilder();
    add(path, up.subList(shared, up.size()));
    path.append('/').append(shared == 0 ? "" : up.get(shared - 1).label()).append('/');
    add(path, down.subList(shared, down.size()));
    return path.toString();
  }

  /** Runs of one label count once; what is longer is cut. */
  private static void add(StringBuilder path, List<TreeNode> nodes) {
    String last = "";
    int steps = 0;
    for (TreeNode node : nodes) {
      if (!node.label().equals(last) && steps < LONGEST) {
        path.append(node.label()).append('.');
        steps++;
      }
      last = node.label();
    }
  }

  /** The phrases over a token, the outermost first. */
  static List<TreeNode> line(TreeNode root, int token) {
    List<TreeNode> line = new ArrayList<>();
    TreeNode node = root;
    while (!node.isLeaf()) {
      line.add(node);
      node = childOver(node, token);
    }
    return line;
  }

  private static TreeNode childOver(TreeNode node, int token) {
    for (TreeNode child : node.children()) {
      if (child.from() <= token && token < child.to()) {
        return child;
      }
    }
    throw new IllegalStateException("no child of " + node.label() + " covers token " + token);
  }
}
