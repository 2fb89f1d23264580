package org.isnad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What each sign is worth, learned from news coded by hand: a log-linear model whose every weight
 * can be read in its file. Immutable and thread-safe.
 *
 * <p>A file has a line for each sign: the sign, a tab, its weight. Lines with {@code #} are
 * comments. A sign that the file does not name is worth nothing.
 */
public final class Weights {
  private final Map<String, Double> bySign;

  private Weights(Map<String, Double> bySign) {
    this.bySign = bySign;
  }

  public static Weights from(Map<String, Double> bySign) {
    return new Weights(Map.copyOf(bySign));
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is no sign and number; names file, line and cause
   */
  static Weights read(String name, BufferedReader reader) throws IOException {
    Map<String, Double> bySign = new HashMap<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.lastIndexOf('\t');
      if (tab <= 0) {
        throw wrong(name, number, "needs a sign, a tab, a number");
      }
      try {
        bySign.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
      } catch (NumberFormatException e) {
        throw wrong(name, number, "is no number: " + line.substring(tab + 1));
      }
    }
    return new Weights(bySign);
  }

  private static IllegalArgumentException wrong(String name, int line, String cause) {
    return new IllegalArgumentException(name + ":" + line + ": " + cause);
  }

  double of(String sign) {
    return bySign.getOrDefault(sign, 0.0);
  }

  /** The sum of the weights of some signs. */
  double sum(Collection<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += of(sign);
    }
    return sum;
  }
}
