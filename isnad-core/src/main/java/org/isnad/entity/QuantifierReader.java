package org.isnad.entity;

import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Passes over what counts or picks out a noun before it: عدد من، هذه، كبار، السيد. Used once. */
final class QuantifierReader {
  private static final int MOST_WORDS_BEFORE_MIN = 3;

  private final Matcher matcher;
  private final Sentence sentence;
  private final int limit;
  private boolean counted;
  private boolean same;

  QuantifierReader(Matcher matcher, Sentence sentence, int limit) {
    this.matcher = matcher;
    this.sentence = sentence;
    this.limit = limit;
  }

  /** Whether a number or quantifier was there. */
  boolean counted() {
    return counted;
  }

  /** Whether نفس or ذات was there. */
  boolean same() {
    return same;
  }

  /** The first token at or after {@code from} that is none of these. */
  int skip(int from) {
    int at = from;
    while (at < limit) {
      int next = skipOne(at, at > from);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int skipOne(int at, boolean inside) {
    Token token = sentence.token(at);
    Optional<NameTrie.Match> match = matcher.at(sentence, at, limit);
    Optional<Lexeme.Role> role = match.flatMap(m -> m.find(Lexeme.Role.class));
    if (isA(role, RoleKind.QUANTIFIER)) {
      counted = true;
      return afterPartitive(match.get().to());
    }
    if (at + 1 < limit && (isA(role, RoleKind.HONORIFIC) || isA(role, RoleKind.SAME))) {
      same |= isA(role, RoleKind.SAME);
      return match.get().to();
    }
    if (token.tag().equals("CD")) {
      counted = true;
      return at + 1;
    }
    boolean demonstrative = token.tag().startsWith("DT") && !token.isNoun() && !token.isAdjective();
    boolean partitive = inside && counted && token.key().equals("من");
    return demonstrative || partitive ? at + 1 : at;
  }

  private static boolean isA(Optional<Lexeme.Role> role, RoleKind kind) {
    return role.filter(r -> r.kind() == kind).isPresent();
  }

  /** عدد قليل جدا من الجنود: what stands between the quantifier and من goes with it. */
  private int afterPartitive(int at) {
    for (int i = at; i < Math.min(limit - 1, at + MOST_WORDS_BEFORE_MIN); i++) {
      Token token = sentence.token(i);
      if (token.key().equals("من")) {
        return i + 1;
      }
      if (!token.isAdjective() && !token.key().equals("جدا")) {
        break;
      }
    }
    return at;
  }
}
