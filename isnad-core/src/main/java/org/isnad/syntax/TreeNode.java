package org.isnad.syntax;

import java.util.List;

/**
 * A node of a constituency tree. Immutable.
 *
 * @param label phrase label (S, VP, NP, PP, SBAR …) or, on a leaf, the token's tag
 * @param children in text order; empty on a leaf
 * @param from index of the first token it covers
 * @param to one past the last token; {@code from + 1} on a leaf
 */
public record TreeNode(String label, List<TreeNode> children, int from, int to) {
  public TreeNode {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "a tree node covers at least one token: " + from + ".." + to);
    }
    children = List.copyOf(children);
  }

  public static TreeNode leaf(String tag, int token) {
    return new TreeNode(tag, List.of(), token, token + 1);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  public boolean is(String phrase) {
    return label.equals(phrase);
  }
}
