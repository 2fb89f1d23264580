package org.isnad.entity;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.TreeNode;

/** What a conjunction joins, by the parse. */
final class Coordination {
  private Coordination() {}

  /**
   * Whether the conjunction at a token joins something below a head before it (parts of its
   * genitive: وزارة الفلاحة والصيد البحري) and not the head itself.
   */
  static boolean isBelow(Sentence sentence, int conjunction, int head) {
    TreeNode parent = sentence.tree();
    TreeNode node = parent;
    while (!node.isLeaf()) {
      parent = node;
      node = childAt(parent, conjunction);
    }
    return parent.from() > head;
  }

  private static TreeNode childAt(TreeNode parent, int token) {
    for (TreeNode child : parent.children()) {
      if (child.from() <= token && token < child.to()) {
        return child;
      }
    }
    throw new IllegalArgumentException("token " + token + " is not below " + parent.label());
  }
}
