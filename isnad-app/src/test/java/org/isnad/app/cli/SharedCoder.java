package org.isnad.app.cli;

import java.util.List;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;

/** The real coder, loaded once for all tests: two would not fit into the heap that users get. */
final class SharedCoder {
  private SharedCoder() {}

  private static final class Loaded {
    static final Isnad ISNAD = Isnad.open();
  }

  /** The shared coder; for options of a test's own, one without models. */
  static Isnad open(IsnadOptions options) {
    return options.equals(IsnadOptions.DEFAULT)
        ? Loaded.ISNAD
        : Isnad.open(options, text -> List.of());
  }
}
