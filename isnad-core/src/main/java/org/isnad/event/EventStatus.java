package org.isnad.event;

import java.util.Locale;

/** Whether an event happened, as its text presents it. */
public enum EventStatus {
  /** Told as done or as going on. */
  ASSERTED,
  /** Told as not done. */
  NEGATED,
  /** Told as still to come, where the telling is not itself an act of promising or threatening. */
  FUTURE,
  /** Told as possible, conditional or feared. */
  HYPOTHETICAL,
  /** More than about a year before publication, or marked as background. */
  HISTORICAL;

  /** The name in published records: lower case. */
  public String recordName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
