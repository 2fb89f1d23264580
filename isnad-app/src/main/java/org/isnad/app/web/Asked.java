package org.isnad.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.app.explore.Question;
import org.isnad.app.store.SearchFilter;

/** Reads the parameters of a request; they are those of {@code isnad search}. */
final class Asked {
  private static final int USUAL_LIMIT = 25;
  private static final int MOST = 200;
  private static final int LONGEST = 500;
  private static final int MOST_VALUES = 50;

  private Asked() {}

  /**
   * The filters.
   *
   * @throws Problem if one cannot be read
   */
  static Question question(Context ctx) {
    List<String> pair = list(ctx, "pair");
    if (!pair.isEmpty() && pair.size() != 2) {
      throw Problem.badRequest("pair: give two countries: IRQ,IRN");
    }
    return new Question(
        new SearchFilter(
            list(ctx, "type"),
            list(ctx, "mode"),
            values(ctx, "actor"),
            values(ctx, "recipient"),
            pair,
            day(ctx, "from"),
            day(ctx, "to"),
            list(ctx, "status"),
            number(ctx, "witnesses", 0, 0, Integer.MAX_VALUE),
            values(ctx, "outlet"),
            text(ctx, "place")),
        text(ctx, "text"));
  }

  /** Values of a parameter that may be given several times. */
  static List<String> values(Context ctx, String key) {
    List<String> values =
        ctx.queryParams(key).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    if (values.size() > MOST_VALUES) {
      throw Problem.badRequest(key + ": give at most " + MOST_VALUES);
    }
    values.forEach(value -> bounded(key, value));
    return values;
  }

  /** The same, also separated by commas. */
  static List<String> list(Context ctx, String key) {
    List<String> list = new ArrayList<>();
    for (String value : values(ctx, key)) {
      Arrays.stream(value.split(","))
          .map(String::strip)
          .filter(v -> !v.isEmpty())
          .forEach(list::add);
    }
    return list;
  }

  static Optional<String> text(Context ctx, String key) {
    return values(ctx, key).stream().findFirst();
  }

  /**
   * A parameter that must be there.
   *
   * @throws Problem without it
   */
  static String required(Context ctx, String key) {
    return text(ctx, key).orElseThrow(() -> Problem.badRequest(key + ": is missing"));
  }

  private static void bounded(String key, String value) {
    if (value.length() > LONGEST) {
      throw Problem.badRequest(key + ": give at most " + LONGEST + " letters");
    }
  }

  static Optional<LocalDate> day(Context ctx, String key) {
    Optional<String> written = text(ctx, key);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(key + ": give a day as 2013-09-26");
    }
  }

  static int limit(Context ctx) {
    return number(ctx, "limit", USUAL_LIMIT, 1, MOST);
  }

  static int number(Context ctx, String key, int otherwise, int least, int most) {
    Optional<String> written = text(ctx, key);
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(written.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw Problem.badRequest(key + ": give a number from " + least + " to " + most);
  }
}
