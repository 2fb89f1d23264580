package org.isnad.when;

import java.util.Optional;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/**
 * Days counted from the date named before: في اليوم التالي، قبل ذلك بيوم، بعد ذلك بثلاثة أيام.
 *
 * <p>Open where the sentence names no day before.
 */
final class OffsetRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Optional<DateWord> next = line.word(at, WordKind.FROM_PREVIOUS);
    if (next.isPresent()) {
      DateWord word = next.get();
      return match(at + word.length(), word.value(), anchor);
    }
    int sign = line.is(at, WordKind.AGO) ? -1 : line.is(at, WordKind.AFTER) ? 1 : 0;
    boolean that = line.hasKey(at + 1, "ذلك") && line.hasKey(at + 2, "ب");
    return sign == 0 || !that ? Optional.empty() : counted(line, at + 3, sign, anchor);
  }

  private static Optional<DateMatch> counted(DateLine line, int at, int sign, Anchor anchor) {
    Optional<DateWord> two = days(line, at, WordKind.UNITS_TWO);
    if (two.isPresent()) {
      return match(at + two.get().length(), 2 * sign, anchor);
    }
    Optional<Count> count = Counts.cardinal(line, at);
    int noun = count.map(Count::to).orElse(at);
    Optional<DateWord> unit =
        days(line, noun, WordKind.UNIT).or(() -> days(line, noun, WordKind.UNITS));
    return unit.flatMap(
        u -> match(noun + u.length(), sign * count.map(Count::value).orElse(1), anchor));
  }

  private static Optional<DateWord> days(DateLine line, int at, WordKind kind) {
    return line.word(at, kind).filter(w -> TimeUnit.at(w.value()) == TimeUnit.DAY);
  }

  private static Optional<DateMatch> match(int to, int offset, Anchor anchor) {
    Optional<ResolvedDate> day = anchor.dayFromPrevious(offset);
    return Optional.of(DateMatch.of(to, day, day.isPresent() ? Kind.BACK : Kind.VAGUE));
  }
}
