package org.isnad.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.isnad.record.Article;

/** Lets contestants work on the same text in turn, round by round, on one core and on all. */
public final class Race {
  /** Uncounted rounds, for Java to compile what it will need. */
  private static final int WARM_UP = 3;

  private final List<Article> articles;
  private final int cores;

  /**
   * @param cores at least 1; with 1 nothing is timed twice
   */
  public Race(List<Article> articles, int cores) {
    this.articles = List.copyOf(articles);
    this.cores = cores;
  }

  /**
   * The medians of one contestant's rounds, in seconds.
   *
   * @param one the whole on one core
   * @param segment cutting sentences, words and clitics, on one core
   * @param tag giving parts of speech, on one core
   * @param parse building trees, on one core
   * @param all the whole on all cores
   */
  public record Result(
      String name, double one, double segment, double tag, double parse, double all) {
    /** What is neither segmenting, tagging nor parsing, never below 0. */
    public double rest() {
      return Math.max(0, one - segment - tag - parse);
    }
  }

  /** Runs a few uncounted rounds of each, then so many counted ones, at least one. */
  public List<Result> run(List<Contestant> contestants, int rounds) {
    List<List<Contestant.Lap>> one = new ArrayList<>();
    List<List<Contestant.Lap>> all = new ArrayList<>();
    for (Contestant contestant : contestants) {
      for (int i = 0; i < WARM_UP; i++) {
        contestant.lap(articles, cores);
      }
      one.add(new ArrayList<>());
      all.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < contestants.size(); i++) {
        Contestant.Lap lap = contestants.get(i).lap(articles, 1);
        one.get(i).add(lap);
        all.get(i).add(cores == 1 ? lap : contestants.get(i).lap(articles, cores));
      }
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < contestants.size(); i++) {
      results.add(result(contestants.get(i).name(), one.get(i), all.get(i)));
    }
    return results;
  }

  private static Result result(String name, List<Contestant.Lap> one, List<Contestant.Lap> all) {
    return new Result(
        name,
        median(one, Contestant.Lap::wall),
        median(one, lap -> lap.stages().segment()),
        median(one, lap -> lap.stages().tag()),
        median(one, lap -> lap.stages().parse()),
        median(all, Contestant.Lap::wall));
  }

  private static double median(
      List<Contestant.Lap> laps, ToLongFunction<Contestant.Lap> nanoseconds) {
    long[] sorted = laps.stream().mapToLong(nanoseconds).sorted().toArray();
    return sorted[sorted.length / 2] / 1e9;
  }
}
