package org.isnad.syntax;

import java.util.List;
import java.util.Optional;

/** Finds the verb that a predicate depends on. */
final class Governors {
  private Governors() {}

  /** The nearest finite verb above, along a path from the root to the predicate's leaf. */
  static Optional<Integer> of(Sentence sentence, List<TreeNode> path) {
    int predicate = path.get(path.size() - 1).from();
    for (int i = path.size() - 2; i > 0; i--) {
      for (TreeNode child : path.get(i).children()) {
        if (child.isLeaf()
            && child.from() < predicate
            && path.get(i).is("VP")
            && sentence.token(child.from()).isVerb()) {
          return Optional.of(child.from());
        }
      }
    }
    return Optional.empty();
  }
}
