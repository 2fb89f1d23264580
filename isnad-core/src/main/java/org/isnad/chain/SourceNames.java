package org.isnad.chain;

import java.util.HashSet;
import java.util.Set;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Finds the proper names in the phrase of a source. Immutable and thread-safe. */
final class SourceNames {
  /** How far behind the phrase of a source his name may go on, in tokens. */
  private static final int LONGEST_NAME = 6;

  private final ArticleEntities entities;

  SourceNames(ArticleEntities entities) {
    this.entities = entities;
  }

  /**
   * The keys by which later words may name a source, also those of a name behind a comma.
   *
   * @param to one past the last token of its phrase
   * @param limit one past the last token it can have
   */
  Set<String> known(Sentence sentence, int from, int to, int limit) {
    Set<String> known = names(sentence, from, namesEnd(sentence, to, limit));
    known.removeIf(n -> isLonePlace(sentence, from, to, n));
    return known;
  }

  /** "عمدة المدينة، أوليه سينغوبوف": a name behind a comma, whatever its tags, is known later. */
  private static int namesEnd(Sentence sentence, int to, int limit) {
    int end = to;
    if (end < limit && !sentence.token(end).key().equals(",")) {
      return to;
    }
    while (end < Math.min(limit, to + LONGEST_NAME)) {
      Token token = sentence.token(end);
      boolean mark = token.isPunctuation() && !token.key().equals(",");
      if (mark || token.isVerb() || token.tag().equals("WP") || token.tag().equals("IN")) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** "المتحدث باسم الجيش في أوكرانيا": the country is no name of his, in "روبرت مالي" it is. */
  private boolean isLonePlace(Sentence sentence, int from, int to, String name) {
    for (int i = from; i < to; i++) {
      boolean first = i == from || !sentence.token(i - 1).tag().equals("NNP");
      if (sentence.token(i).key().equals(name) && first) {
        return entities.code(sentence.index(), i, i + 1).stream()
            .anyMatch(m -> m.via() == Via.COUNTRY || m.via() == Via.ORGANISATION);
      }
    }
    return false;
  }

  /** Proper names, and what follows one untagged: عبير قبطي. */
  static Set<String> names(Sentence sentence, int from, int to) {
    Set<String> names = new HashSet<>();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean proper = token.tag().contains("NNP");
      boolean follows =
          i > from
              && sentence.token(i - 1).tag().equals("NNP")
              && token.tag().equals("NN")
              && !token.key().startsWith("ال");
      if (proper || follows) {
        names.add(token.key());
      }
    }
    return names;
  }
}
