package org.isnad.entity;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.TreeNode;

/** What a conjunction joins. */
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

  /** Whether a word after و is a further country of the same head: الأوكرانية والروسية. */
  static boolean isFurtherCountry(NameTrie.Match match) {
    boolean people =
        match
            .find(Lexeme.Nisba.class)
            .filter(n -> n.form().number() == GrammaticalNumber.PLURAL && n.form().definite())
            .isPresent();
    return CountryDecision.isCountryWord(match) && !people;
  }

  /** Whether a word after و can be part of an office's name: it names nobody who acts alone. */
  static boolean narrows(NameTrie.Match match, Lexeme.Role head) {
    return match.lexemes().stream()
        .allMatch(l -> l instanceof Lexeme.Nisba || l instanceof Lexeme.Role r && fits(r, head));
  }

  /** Offices act for themselves; callings in the plural may be what an institution is for. */
  private static boolean fits(Lexeme.Role role, Lexeme.Role head) {
    return role.kind() != RoleKind.PERSON
        || head.kind() == RoleKind.BODY && role.form().number() == GrammaticalNumber.PLURAL;
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
