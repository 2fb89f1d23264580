package org.isnad.entity;

import java.util.Comparator;

/** Chooses among the meanings of a head: a name before a role, a role before a mere adjective. */
final class HeadChoice {
  private HeadChoice() {}

  static Lexeme best(NameTrie.Match match) {
    return match.lexemes().stream().min(Comparator.comparingInt(HeadChoice::rank)).orElseThrow();
  }

  private static int rank(Lexeme lexeme) {
    if (lexeme instanceof Lexeme.KnownHere) {
      return 0;
    }
    if (lexeme instanceof Lexeme.Person) {
      return 1;
    }
    if (lexeme instanceof Lexeme.Organisation) {
      return 2;
    }
    if (lexeme instanceof Lexeme.Role role) {
      return role.kind() == RoleKind.ADJECTIVE ? 6 : 3;
    }
    return lexeme instanceof Lexeme.Country ? 4 : 5;
  }
}
