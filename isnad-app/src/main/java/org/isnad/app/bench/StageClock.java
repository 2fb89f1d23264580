package org.isnad.app.bench;

import java.util.concurrent.atomic.LongAdder;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.StageTimes;

/** Adds up what the stages of a parser take, over all threads that use them. Thread-safe. */
public final class StageClock {
  private final LongAdder segment = new LongAdder();
  private final LongAdder tag = new LongAdder();
  private final LongAdder parse = new LongAdder();

  /** The same stages, timed. */
  public ParserStages around(ParserStages stages) {
    return new ParserStages(
        text -> {
          long start = System.nanoTime();
          var pieces = stages.segmenter().segment(text);
          segment.add(System.nanoTime() - start);
          return pieces;
        },
        words -> {
          long start = System.nanoTime();
          var tags = stages.tagger().tag(words);
          tag.add(System.nanoTime() - start);
          return tags;
        },
        (words, tags) -> {
          long start = System.nanoTime();
          var tree = stages.builder().build(words, tags);
          parse.add(System.nanoTime() - start);
          return tree;
        });
  }

  /** Adds times that somebody else took. */
  public void add(StageTimes times) {
    segment.add(times.segment());
    tag.add(times.tag());
    parse.add(times.parse());
  }

  /** All that was taken so far. */
  public StageTimes soFar() {
    return new StageTimes(segment.sum(), tag.sum(), parse.sum());
  }
}
