package org.isnad.syntax;

/**
 * How long each stage of parsing took. Immutable.
 *
 * @param segment cutting sentences, words and clitics, in nanoseconds
 * @param tag giving parts of speech, in nanoseconds
 * @param parse building trees, in nanoseconds
 */
public record StageTimes(long segment, long tag, long parse) {
  public static final StageTimes NONE = new StageTimes(0, 0, 0);

  /** All stages together, in nanoseconds. */
  public long sum() {
    return segment + tag + parse;
  }

  public StageTimes plus(StageTimes other) {
    return new StageTimes(segment + other.segment, tag + other.tag, parse + other.parse);
  }

  public StageTimes minus(StageTimes other) {
    return new StageTimes(segment - other.segment, tag - other.tag, parse - other.parse);
  }
}
