package org.isnad.app.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of csv, RFC 4180.
 *
 * <p>Words that a spreadsheet would run as a formula (beginning with {@code = + - @} or a tab) get
 * an apostrophe in front: article text is not trusted.
 */
public final class CsvLine {
  private CsvLine() {}

  /** The fields with commas between them and the end of the line behind them. */
  public static String of(List<String> fields) {
    return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String field) {
    String safe = isFormula(field) ? "'" + field : field;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Codes such as {@code -/CVL} and negative numbers begin like formulas and are none. */
  private static boolean isFormula(String field) {
    return !field.isEmpty()
        && "=+-@\t\r".indexOf(field.charAt(0)) >= 0
        && !field.matches("-?[0-9.]+(E-?[0-9]+)?|-/[A-Z-]+(;.*)?");
  }
}
