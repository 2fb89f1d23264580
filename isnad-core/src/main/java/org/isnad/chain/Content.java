package org.isnad.chain;

/**
 * What is said behind a verb of saying.
 *
 * @param from first token
 * @param to one past the last token
 * @param kind how it is introduced
 */
record Content(int from, int to, Kind kind) {
  /** How what is said is introduced. */
  enum Kind {
    /** By أن or إن, or a colon. */
    CLAUSE,
    /** By a quotation mark that closes in the sentence. */
    QUOTE,
    /** By a quotation mark that does not close in the sentence: it goes on in the next. */
    OPEN_QUOTE,
    /** By nothing: a noun phrase (أعلن مقتل). */
    NOUN,
    /** It stands before the verb: "…"، يقول الوزير. */
    BEFORE
  }
}
