package org.isnad.chain;

import java.util.Locale;

/** How a source stands to what it says. */
public enum Force {
  /** Neutral: said, reported. */
  REPORTS,
  /** Says so without vouching for it, or the outlet keeps its distance (زعم). */
  CLAIMS,
  CONFIRMS,
  DENIES,
  /** Word for word. */
  QUOTES,
  /** Says what it thinks will be (توقع). */
  EXPECTS;

  /** The name in published records: lower case. */
  public String recordName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
