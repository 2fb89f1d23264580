package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The edits of one text by one {@link RepairStep}: proposed in text order, without overlap.
 *
 * <p>Offsets are 0-based UTF-16 units of the text being edited. Each edit names the kind of damage
 * it mends; edits of one kind that touch each other are one damage. Not thread-safe.
 */
public final class Edits {
  private final String text;
  private final OffsetMap.Builder map = new OffsetMap.Builder();

  /** Null until the first edit, so that undamaged text costs nothing. */
  private @Nullable StringBuilder out;

  /** Everything before this unit stands in {@link #out}. */
  private int done;

  private final List<Function<Span, Damage>> kinds = new ArrayList<>();
  private int[] starts = new int[8];
  private int[] ends = new int[8];

  Edits(String text) {
    this.text = text;
  }

  /**
   * Puts {@code replacement} in the place of {@code start..end}.
   *
   * @param start at or after the end of the edit before
   * @param end after {@code start}: pure insertions have no source to point at
   * @param kind makes the damage from its span in the original
   */
  public void replace(int start, int end, String replacement, Function<Span, Damage> kind) {
    copyUpTo(start, end).append(replacement);
    if (end - start != 1 || replacement.length() != 1) {
      map.add(start, end, replacement.length());
    }
    note(start, end, kind);
  }

  /** Puts one unit in the place of the unit at {@code at}. */
  public void replaceUnit(int at, char replacement, Function<Span, Damage> kind) {
    copyUpTo(at, at + 1).append(replacement);
    note(at, at + 1, kind);
  }

  /** Takes {@code start..end} out. */
  public void remove(int start, int end, Function<Span, Damage> kind) {
    replace(start, end, "", kind);
  }

  boolean isEmpty() {
    return out == null;
  }

  /** The edited text. To be called once, after the last edit. */
  String editedText() {
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  OffsetMap map() {
    return map.build(text.length());
  }

  /** Adds the damages mended here to {@code damages}, with their spans in the first original. */
  void addDamages(OffsetMap before, List<Damage> damages) {
    for (int i = 0; i < kinds.size(); i++) {
      damages.add(kinds.get(i).apply(before.toOriginal(new Span(starts[i], ends[i]))));
    }
  }

  private StringBuilder copyUpTo(int start, int end) {
    if (start < done || end <= start || end > text.length()) {
      throw new IllegalArgumentException(
          "edit " + start + ".." + end + " after " + done + " in " + text.length() + " units");
    }
    if (out == null) {
      out = new StringBuilder(text.length());
    }
    out.append(text, done, start);
    done = end;
    return out;
  }

  private void note(int start, int end, Function<Span, Damage> kind) {
    int last = kinds.size() - 1;
    if (last >= 0 && ends[last] == start && kinds.get(last) == kind) {
      ends[last] = end;
      return;
    }
    if (kinds.size() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[kinds.size()] = start;
    ends[kinds.size()] = end;
    kinds.add(kind);
  }
}
