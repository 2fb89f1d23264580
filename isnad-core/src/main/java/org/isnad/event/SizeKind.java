package org.isnad.event;

import java.util.Locale;

/** What the size of an event counts: people, by what they did or suffered. */
public enum SizeKind {
  /** Killed. */
  DEAD,
  /** Hurt. */
  INJURED,
  /** Arrested or held. */
  ARRESTED,
  /** Driven from their homes. */
  DISPLACED,
  /** Taking part in a protest. */
  DEMONSTRATORS;

  /** The name in published records and in {@code lexicon/size-words.tsv}: lower case. */
  public String recordName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
