package org.isnad.spark;

import org.isnad.Isnad;
import org.isnad.IsnadOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one coder of this process, which all its tasks share; opened when the first needs it. */
final class CoderPerExecutor {
  private static final Logger LOG = LoggerFactory.getLogger(CoderPerExecutor.class);

  private CoderPerExecutor() {}

  private static final class Holder {
    static final Isnad CODER = open();

    private static Isnad open() {
      long start = System.nanoTime();
      Isnad coder = Isnad.open(IsnadOptions.DEFAULT.withNotices(LOG::info));
      LOG.info("coder opened in {} ms", (System.nanoTime() - start) / 1_000_000);
      return coder;
    }
  }

  static Isnad coder() {
    return Holder.CODER;
  }
}
