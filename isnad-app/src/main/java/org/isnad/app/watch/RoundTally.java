package org.isnad.app.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.isnad.app.watch.PollResult.Kind;

/** Counts what came of one round. For one thread. */
final class RoundTally {
  private final List<PollResult> results = new ArrayList<>();

  void add(PollResult result) {
    results.add(result);
  }

  boolean isStopped() {
    return count(Kind.STOPPED) > 0;
  }

  /** Whether all feeds were read without a problem. */
  boolean isClean() {
    return count(Kind.FAILED) == 0 && sum(PollResult::bad) == 0;
  }

  private int count(Kind kind) {
    return (int) results.stream().filter(result -> result.kind() == kind).count();
  }

  private int sum(ToIntFunction<PollResult> number) {
    return results.stream().mapToInt(number).sum();
  }

  /** One line. */
  String summary() {
    int foreign = sum(PollResult::foreign);
    int putOff = count(Kind.PUT_OFF);
    return "polled "
        + InWords.count(results.size() - putOff, "feed")
        + ": "
        + count(Kind.NEWS)
        + " with news, "
        + count(Kind.NOTHING_NEW)
        + " without, "
        + count(Kind.FAILED)
        + " failed"
        + (putOff == 0 ? "" : ", " + putOff + " put off")
        + "; "
        + InWords.count(sum(PollResult::items), "new item")
        + (foreign == 0 ? "" : "; " + foreign + " not Arabic, left out");
  }
}
