package org.isnad.app.correct;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says of a record. */
public enum Verdict {
  /** As a careful coder would have it. */
  RIGHT,
  /** No event. */
  WRONG,
  /** An event, but otherwise: the mended record says how. */
  MENDED,
  /** An event that the machine did not find: the mended record is all there is. */
  MISSED,
  /** Nothing any more: an earlier verdict is taken back. */
  WITHDRAWN;

  /** The name in the store and the interface: lower case. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of a name. */
  public static Optional<Verdict> of(String key) {
    return Arrays.stream(values()).filter(v -> v.key().equals(key)).findFirst();
  }
}
