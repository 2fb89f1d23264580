package org.isnad.app.watch;

/**
 * What came of polling one feed.
 *
 * @param items new ones, handed on to be coded
 * @param foreign new ones left out because they are not Arabic
 * @param bad new ones that could not be read as they should be
 */
record PollResult(Kind kind, int items, int foreign, int bad) {
  /** How a poll ends. */
  enum Kind {
    /** There was something new. */
    NEWS,
    /** Read, or not even sent because nothing has changed. */
    NOTHING_NEW,
    /** Named to the user. */
    FAILED,
    /** Not asked: its host wants to be left alone. */
    PUT_OFF,
    /** The program is ending. */
    STOPPED
  }

  static PollResult of(Kind kind) {
    return new PollResult(kind, 0, 0, 0);
  }
}
