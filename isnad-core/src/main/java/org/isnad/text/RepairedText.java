package org.isnad.text;

import java.util.List;
import java.util.Locale;

/**
 * A text and what the repair made of it. The original is the truth, the repaired text a view of it.
 *
 * @param original as given
 * @param text repaired; equal to {@code original} if nothing was damaged
 * @param map leads from UTF-16 offsets of {@code text} back to those of {@code original}
 * @param damages what was mended, ordered by where it starts in {@code original}; empty if nothing
 */
public record RepairedText(String original, String text, OffsetMap map, List<Damage> damages) {
  public RepairedText {
    if (map.originalLength() != original.length() || map.repairedLength() != text.length()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "map of %d to %d units does not fit texts of %d and %d",
              map.originalLength(),
              map.repairedLength(),
              original.length(),
              text.length()));
    }
    damages = List.copyOf(damages);
  }

  /**
   * The stretch of the original that a stretch of the repaired text was made from.
   *
   * @param repaired 0-based, half-open, UTF-16 units of {@link #text()}
   * @return 0-based, half-open, UTF-16 units of {@link #original()}: from the source of the first
   *     unit to that of the last. What was removed around it is outside, what was removed within it
   *     is inside.
   * @throws IndexOutOfBoundsException if {@code repaired} reaches past the text
   */
  public Span toOriginal(Span repaired) {
    return map.toOriginal(repaired);
  }

  /** True if the repair found nothing to mend. */
  public boolean isUndamaged() {
    return damages.isEmpty();
  }
}
