package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the whole numbers that Arabic writes in digits, in words, or in both.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>digits of any script, with {@code , ، . ٬ '} between thousands; {@code . ٫ ,} before a
 *       fraction only where a scale follows ({@code 1.5 مليون});
 *   <li>below a hundred: units, teens, tens, units و tens (خمسة وعشرون);
 *   <li>hundreds in one word or two (ثلاثمئة، ثلاث مئة), و what is below;
 *   <li>a scale behind a number multiplies it, alone it is one, in the dual two; و a term of a
 *       smaller scale follows (ثلاثة آلاف وخمسمئة, مليون و200 ألف, مليون ونصف);
 *   <li>مئة ألف وألفان repeats its scale.
 * </ol>
 *
 * <p>Left alone on purpose: the classical order from units up (ثلاث وتسعون وتسعمئة وألف), ordinals,
 * numbers with the article (الثلاثة), and أحد (one of). Case and gender are not checked: news gets
 * them wrong. Source: the numeral system as in Ryding, A Reference Grammar of Modern Standard
 * Arabic (2005), chapter 15; words in {@code lexicon/numerals.tsv}.
 *
 * <p>Works on {@link SpellingKey}s of tokens without clitics; و is a token, but one that
 * segmentation left on its word is read as well. Immutable and thread-safe.
 */
public final class NumberReader {
  private static final String AND = "و";

  /** Longer runs of digits are telephone and file numbers. */
  private static final int MOST_DIGITS = 12;

  private enum Kind {
    ZERO,
    UNIT,
    PART,
    TEN,
    TEEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    DUAL,
    FRACTION,
    MANY
  }

  private static final class Holder {
    static final NumberReader BUILT_IN = new NumberReader();
  }

  private final Map<String, Map<Kind, Long>> words = new HashMap<>();

  private NumberReader() {
    for (List<String> row : Table.read("numerals.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String form : row.get(2).split("\\|")) {
        words
            .computeIfAbsent(SpellingKey.of(form), k -> new HashMap<>())
            .put(kind, Long.parseLong(row.get(1)));
      }
    }
  }

  /** The reader of the built-in words. */
  public static NumberReader builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * A number that was read.
   *
   * @param value at least 0
   * @param to one past its last token
   */
  public record Numeral(long value, int to) {}

  /**
   * The longest number that begins at a token; empty if none does.
   *
   * @param from 0-based index into {@code keys}, less than their number
   */
  public Optional<Numeral> readAt(List<String> keys, int from) {
    return new Run(keys).number(from);
  }

  /**
   * The order of magnitude that begins at a token: 10 for عشرات, 100 000 for مئات الآلاف; empty if
   * none does.
   */
  public Optional<Numeral> magnitudeAt(List<String> keys, int from) {
    return new Run(keys).magnitude(from);
  }

  private OptionalLong value(Kind kind, String key) {
    Long value = words.getOrDefault(key, Map.of()).get(kind);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A value that may still be a fraction ({@code 1.5}) while no scale has been read. */
  private record Group(BigDecimal value, int to, boolean digits) {
    static Group of(long value, int to) {
      return new Group(BigDecimal.valueOf(value), to, false);
    }
  }

  /** A group with its scale. */
  private record Term(long value, long scale, int to, boolean simple) {}

  /** One row of tokens. */
  private final class Run {
    private final List<String> keys;

    Run(List<String> keys) {
      this.keys = keys;
    }

    private String key(int at) {
      return at < keys.size() ? keys.get(at) : "";
    }

    private OptionalLong is(Kind kind, int at) {
      return value(kind, key(at));
    }

    /** Tokens that a word takes up: two where segmentation took the ي of a construct dual off. */
    private int width(Kind kind, int at) {
      boolean split = key(at + 1).equals("ي") && value(kind, key(at) + "ي").isPresent();
      return split ? 2 : 1;
    }

    private OptionalLong word(Kind kind, int at) {
      return width(kind, at) == 2 ? value(kind, key(at) + "ي") : is(kind, at);
    }

    Optional<Numeral> number(int from) {
      Optional<Term> first = term(from);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      long total = first.get().value();
      Term last = first.get();
      while (last.scale() > 1) {
        Optional<Numeral> half = fraction(last);
        if (half.isPresent()) {
          return Optional.of(new Numeral(total + half.get().value(), half.get().to()));
        }
        Optional<Term> next = joined(last);
        if (next.isEmpty()) {
          break;
        }
        total += next.get().value();
        last = next.get();
      }
      return Optional.of(new Numeral(total, last.to()));
    }

    /** و and a term of a smaller scale, or of the same one behind whole hundreds. */
    private Optional<Term> joined(Term last) {
      int at = last.to();
      Optional<Term> next = Optional.empty();
      if (key(at).equals(AND)) {
        next = term(at + 1);
      } else if (key(at).startsWith(AND) && key(at).length() > 2) {
        List<String> cut = new ArrayList<>(keys);
        cut.set(at, key(at).substring(1));
        next = new Run(cut).term(at);
      }
      boolean hundreds = last.value() / last.scale() % 100 == 0;
      return next.filter(
          t ->
              t.scale() < last.scale()
                  || t.scale() == last.scale() && t.simple() && hundreds && !last.simple());
    }

    /** مليون ونصف، مليون ونصف المليون. */
    private Optional<Numeral> fraction(Term last) {
      int at = last.to();
      if (!key(at).equals(AND) || is(Kind.FRACTION, at + 1).isEmpty()) {
        return Optional.empty();
      }
      long part = last.scale() / is(Kind.FRACTION, at + 1).getAsLong();
      String next = key(at + 2).startsWith("ال") ? key(at + 2).substring(2) : key(at + 2);
      boolean repeated = value(Kind.SCALE, next).isPresent();
      return Optional.of(new Numeral(part, repeated ? at + 3 : at + 2));
    }

    private Optional<Term> term(int at) {
      OptionalLong part = is(Kind.FRACTION, at);
      if (part.isPresent() && is(Kind.SCALE, at + 1).isPresent()) {
        long scale = is(Kind.SCALE, at + 1).getAsLong();
        return Optional.of(new Term(scale / part.getAsLong(), 1, at + 2, true));
      }
      Optional<Group> group = group(at);
      if (group.isPresent()) {
        return scaled(group.get());
      }
      OptionalLong two = word(Kind.DUAL, at);
      if (two.isPresent()) {
        long scale = two.getAsLong();
        return Optional.of(new Term(2 * scale, scale, at + width(Kind.DUAL, at), true));
      }
      OptionalLong one = is(Kind.SCALE, at);
      // آلاف alone is an order of magnitude and no number.
      return one.isPresent() && is(Kind.MANY, at).isEmpty()
          ? Optional.of(new Term(one.getAsLong(), one.getAsLong(), at + 1, true))
          : Optional.empty();
    }

    private Optional<Term> scaled(Group group) {
      OptionalLong scale = is(Kind.SCALE, group.to());
      BigDecimal value = group.value();
      int to = group.to();
      if (scale.isPresent()) {
        value = value.multiply(BigDecimal.valueOf(scale.getAsLong()));
        to++;
      }
      if (value.stripTrailingZeros().scale() > 0) {
        return Optional.empty();
      }
      return Optional.of(new Term(value.longValueExact(), scale.orElse(1), to, false));
    }

    /** A number below a thousand, or any in digits. */
    private Optional<Group> group(int at) {
      Optional<Group> digits = digits(at);
      if (digits.isPresent()) {
        return digits;
      }
      if (is(Kind.ZERO, at).isPresent()) {
        return Optional.of(Group.of(0, at + 1));
      }
      Optional<Group> hundreds = hundreds(at);
      if (hundreds.isEmpty()) {
        return belowHundred(at);
      }
      Group high = hundreds.get();
      Optional<Group> low = afterAnd(high.to());
      return low.isEmpty()
          ? hundreds
          : Optional.of(new Group(high.value().add(low.get().value()), low.get().to(), false));
    }

    private Optional<Group> afterAnd(int at) {
      if (key(at).equals(AND)) {
        return belowHundred(at + 1);
      }
      if (key(at).startsWith(AND) && key(at).length() > 2) {
        List<String> cut = new ArrayList<>(keys);
        cut.set(at, key(at).substring(1));
        return new Run(cut).belowHundred(at);
      }
      return Optional.empty();
    }

    private Optional<Group> hundreds(int at) {
      OptionalLong whole = word(Kind.HUNDREDS, at);
      if (whole.isPresent()) {
        return Optional.of(Group.of(whole.getAsLong(), at + width(Kind.HUNDREDS, at)));
      }
      if (is(Kind.HUNDRED, at).isPresent() && is(Kind.MANY, at).isEmpty()) {
        return Optional.of(Group.of(100, at + 1));
      }
      OptionalLong unit = is(Kind.UNIT, at);
      return unit.isPresent() && is(Kind.HUNDRED, at + 1).isPresent()
          ? Optional.of(Group.of(unit.getAsLong() * 100, at + 2))
          : Optional.empty();
    }

    private Optional<Group> belowHundred(int at) {
      for (Kind alone : List.of(Kind.TENS, Kind.TEN)) {
        if (is(alone, at).isPresent()) {
          return Optional.of(Group.of(is(alone, at).getAsLong(), at + 1));
        }
      }
      OptionalLong unit = is(Kind.UNIT, at);
      OptionalLong part = unit.isPresent() ? unit : word(Kind.PART, at);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      int next = at + (unit.isPresent() ? 1 : width(Kind.PART, at));
      if (is(Kind.TEEN, next).isPresent()) {
        return Optional.of(Group.of(10 + part.getAsLong(), next + 1));
      }
      int tens = key(next).equals(AND) ? next + 1 : next;
      String key = tens == next && key(next).startsWith(AND) ? key(next).substring(1) : key(tens);
      OptionalLong ten = value(Kind.TENS, key);
      boolean joined = tens > next || key(next).startsWith(AND);
      if (ten.isPresent() && joined) {
        return Optional.of(Group.of(part.getAsLong() + ten.getAsLong(), tens + 1));
      }
      return unit.isPresent() ? Optional.of(Group.of(unit.getAsLong(), at + 1)) : Optional.empty();
    }

    private Optional<Group> digits(int at) {
      return DigitGroups.read(key(at), is(Kind.SCALE, at + 1).isPresent())
          .filter(v -> v.precision() - v.scale() <= MOST_DIGITS)
          .map(v -> new Group(v, at + 1, true));
    }

    Optional<Numeral> magnitude(int from) {
      OptionalLong first = is(Kind.MANY, from);
      if (first.isEmpty()) {
        return Optional.empty();
      }
      int next = key(from + 1).equals("من") ? from + 2 : from + 1;
      OptionalLong second = is(Kind.MANY, next);
      boolean grows = second.isPresent() && second.getAsLong() > first.getAsLong();
      return Optional.of(
          grows
              ? new Numeral(first.getAsLong() * second.getAsLong(), next + 1)
              : new Numeral(first.getAsLong(), from + 1));
    }
  }
}
