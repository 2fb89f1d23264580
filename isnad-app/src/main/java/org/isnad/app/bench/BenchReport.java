package org.isnad.app.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints results as tables; the first contestant is the measure of the others. */
public final class BenchReport {
  private final PrintStream out;
  private final long words;
  private final int cores;

  /**
   * @param words in the text of one round, counted at blanks
   * @param cores that the results' last column ran on
   */
  public BenchReport(PrintStream out, long words, int cores) {
    this.out = out;
    this.words = words;
    this.cores = cores;
  }

  public void print(List<Race.Result> results) {
    say("");
    say("%-28s%10s%10s%10s%10s%10s", "seconds, one core", "segment", "tag", "parse", "rest", "all");
    for (Race.Result r : results) {
      say(
          "%-28s%10.3f%10.3f%10.3f%10.3f%10.3f",
          r.name(), r.segment(), r.tag(), r.parse(), r.rest(), r.one());
    }
    say("");
    say("%-28s%10s%10s%10s", "words a second", "one core", cores + " cores", "ratio");
    for (Race.Result r : results) {
      say("%-28s%10.0f%10.0f%10.2f", r.name(), words / r.one(), words / r.all(), r.one() / r.all());
    }
    say("");
    Race.Result first = results.get(0);
    say("%-28s%10s%10s", "time, " + first.name() + " = 1", "one core", cores + " cores");
    for (Race.Result r : results) {
      say("%-28s%10.2f%10.2f", r.name(), r.one() / first.one(), r.all() / first.all());
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
