package org.isnad.record;

import java.util.Locale;

/** How the date of an event was got from the words of its article. */
public enum DateBasis {
  /** The words beside the event give it in full: عام 2012، 14 مايو 2022. */
  STATED,
  /** The words beside the event count from the publication date: أمس، الأحد الماضي، 14 مايو. */
  RELATIVE,
  /**
   * As {@link #RELATIVE}, where the publication date itself was not given with the article but read
   * from its first line.
   */
  DATELINE,
  /**
   * Taken over from another sentence of the article: one that tells the same act, the opening for a
   * headline, or the sentence before.
   */
  CONTEXT;

  /** The name in published records: lower case. */
  public String recordName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
