package org.isnad.record;

/** A figure in one line: {@code dead 120000 (about)}, {@code injured 10 to 15 (range)}. */
final class FigureText {
  private FigureText() {}

  static String of(EventRecord.Figure figure) {
    String count = figure.count().map(c -> " " + c).orElse("");
    String upTo = figure.upTo().map(c -> " to " + c).orElse("");
    return figure.kind() + count + upTo + " (" + figure.precision() + ")";
  }
}
