package org.isnad.entity;

import java.util.Optional;

/**
 * A mention that later words may refer to.
 *
 * @param mention where it stands and how it is coded
 * @param kind what sort of thing it is
 * @param headWord the noun by which it may be taken up, empty when it has none
 * @param form number and gender of its head
 * @param subject whether it is the subject of a clause
 * @param explicit whether its country was named and not guessed
 */
record Antecedent(
    Mention mention, Kind kind, String headWord, WordForm form, boolean subject, boolean explicit) {

  /** What sort of thing an antecedent is. */
  enum Kind {
    STATE,
    PERSON,
    PEOPLE,
    BODY,
    DOCUMENT
  }

  boolean isBefore(int sentence, int token) {
    return mention.sentence() < sentence
        || mention.sentence() == sentence && mention.toToken() <= token;
  }

  Optional<String> country() {
    return mention.code().country();
  }
}
