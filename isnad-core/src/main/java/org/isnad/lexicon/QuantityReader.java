package org.isnad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.lexicon.NumberReader.Numeral;
import org.isnad.lexicon.Quantity.Precision;

/**
 * Reads numbers with the words that tell how exact they are: حوالى 120 ألف, ما لا يقل عن عشرة,
 * عشرات, بضعة, عدد من, بين 10 و15.
 *
 * <p>Words in {@code lexicon/quantity-words.tsv}. Works on {@link SpellingKey}s of tokens without
 * clitics. Immutable and thread-safe.
 */
public final class QuantityReader {
  private static final int LEAST_OF_FEW = 3;
  private static final int MOST_OF_FEW = 9;
  private static final Pattern DIGIT_RANGE = Pattern.compile("([0-9]+)[-–/]([0-9]+)");

  private static final class Holder {
    static final QuantityReader BUILT_IN = new QuantityReader();
  }

  /** A phrase of the table. */
  private record Marker(List<String> words, Precision precision) {}

  /** A phrase that was found; {@code to} is one past its last token. */
  private record Found(Precision precision, int to) {}

  private final NumberReader numbers = NumberReader.builtIn();
  private final Map<String, List<Marker>> before = new HashMap<>();
  private final Map<String, List<Marker>> after = new HashMap<>();

  private QuantityReader() {
    for (List<String> row : Table.read("quantity-words.tsv", 3)) {
      Precision precision = Precision.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Map<String, List<Marker>> place = row.get(0).equals("after") ? after : before;
      for (String phrase : row.get(2).split("\\|")) {
        List<String> words = Arrays.asList(SpellingKey.of(phrase).split(" "));
        Marker marker = new Marker(List.copyOf(words), precision);
        place.merge(words.get(0), List.of(marker), QuantityReader::both);
      }
    }
  }

  private static List<Marker> both(List<Marker> a, List<Marker> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  /** The reader of the built-in words. */
  public static QuantityReader builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * The quantity that begins at a token; empty if none does. A quantity of {@link
   * Precision#SEVERAL} needs a noun behind it, which the caller has to check.
   */
  public Optional<Quantity> readAt(List<String> keys, int from) {
    Optional<Found> lead = find(before, keys, from);
    if (lead.isEmpty()) {
      return plain(keys, from, from);
    }
    Precision precision = lead.get().precision();
    int at = lead.get().to();
    // "أكثر من نحو 20": the outer word counts.
    Optional<Found> second = find(before, keys, at);
    if (second.isPresent() && second.get().precision() == Precision.ABOUT) {
      at = second.get().to();
    }
    if (precision == Precision.SEVERAL) {
      return Optional.of(unnumbered(precision, from, at));
    }
    Optional<Quantity> number = plain(keys, at, from);
    if (precision == Precision.FEW) {
      return Optional.of(number.orElse(few(from, at)));
    }
    return number.map(q -> q.until(precision, q.to()));
  }

  /**
   * A quantity with the words behind it or its noun: {@code 15 شخصا على الأقل}.
   *
   * @param at token at which such words may stand
   */
  public Quantity withWordsAt(List<String> keys, int at, Quantity quantity) {
    return find(after, keys, at)
        .map(f -> quantity.until(f.precision(), Math.max(f.to(), quantity.to())))
        .orElse(quantity);
  }

  private static Quantity unnumbered(Precision precision, int from, int to) {
    return new Quantity(OptionalLong.empty(), OptionalLong.empty(), precision, from, to);
  }

  private static Quantity few(int from, int to) {
    return new Quantity(
        OptionalLong.of(LEAST_OF_FEW), OptionalLong.of(MOST_OF_FEW), Precision.FEW, from, to);
  }

  /** A range, a number or an order of magnitude. */
  private Optional<Quantity> plain(List<String> keys, int at, int from) {
    if (at >= keys.size()) {
      return Optional.empty();
    }
    Optional<Quantity> range = range(keys, at, from);
    if (range.isPresent()) {
      return range;
    }
    Optional<Numeral> number = numbers.readAt(keys, at);
    if (number.isPresent()) {
      Quantity exact = Quantity.exactly(number.get().value(), from, number.get().to());
      return Optional.of(withWordsAt(keys, exact.to(), exact));
    }
    return numbers.magnitudeAt(keys, at).map(m -> magnitude(m, from));
  }

  private static Quantity magnitude(Numeral numeral, int from) {
    return new Quantity(
        OptionalLong.of(numeral.value()),
        OptionalLong.empty(),
        Precision.MAGNITUDE,
        from,
        numeral.to());
  }

  /** بين 10 و15، من 10 إلى 15، 10-15، ثلاثة أو أربعة. */
  private Optional<Quantity> range(List<String> keys, int at, int from) {
    Matcher digits = DIGIT_RANGE.matcher(keys.get(at));
    if (digits.matches()) {
      return range(digits.group(1), digits.group(2), from, at + 1);
    }
    String first = keys.get(at);
    boolean between = first.equals("بين");
    boolean betwixt = first.equals("ما") && at + 1 < keys.size() && keys.get(at + 1).equals("بين");
    int low = between || first.equals("من") ? at + 1 : betwixt ? at + 2 : at;
    if (low >= keys.size()) {
      return Optional.empty();
    }
    Optional<Numeral> least = numbers.readAt(keys, low);
    if (least.isEmpty() || least.get().to() >= keys.size()) {
      return Optional.empty();
    }
    String link = keys.get(least.get().to());
    if (link.matches("و[0-9]+") && low > at && !first.equals("من")) {
      return range(
          Long.toString(least.get().value()), link.substring(1), from, least.get().to() + 1);
    }
    if (least.get().to() + 1 >= keys.size()) {
      return Optional.empty();
    }
    boolean joins = link.equals("و") && low > at && !first.equals("من");
    boolean spans = link.equals("الي") || link.equals("او") || link.equals("-") || link.equals("–");
    if (!joins && !spans) {
      return Optional.empty();
    }
    Optional<Numeral> most = numbers.readAt(keys, least.get().to() + 1);
    return most.filter(m -> m.value() > least.get().value())
        .map(
            m ->
                new Quantity(
                    OptionalLong.of(least.get().value()),
                    OptionalLong.of(m.value()),
                    Precision.RANGE,
                    from,
                    m.to()));
  }

  private static Optional<Quantity> range(String low, String high, int from, int to) {
    if (low.length() > 9 || high.length() > 9) {
      return Optional.empty();
    }
    long least = Long.parseLong(low);
    long most = Long.parseLong(high);
    return least < most
        ? Optional.of(
            new Quantity(OptionalLong.of(least), OptionalLong.of(most), Precision.RANGE, from, to))
        : Optional.empty();
  }

  private static Optional<Found> find(Map<String, List<Marker>> table, List<String> keys, int at) {
    if (at >= keys.size()) {
      return Optional.empty();
    }
    Found longest = null;
    for (Marker marker : table.getOrDefault(keys.get(at), List.of())) {
      int to = at + marker.words().size();
      boolean here = to <= keys.size() && keys.subList(at, to).equals(marker.words());
      if (here && (longest == null || to > longest.to())) {
        longest = new Found(marker.precision(), to);
      }
    }
    return Optional.ofNullable(longest);
  }
}
