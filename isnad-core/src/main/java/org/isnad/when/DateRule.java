package org.isnad.when;

import java.util.Optional;

/** Recognises one family of time expressions. Implementations are stateless and thread-safe. */
interface DateRule {
  /** What stands at an atom of the line, if the rule knows it. */
  Optional<DateMatch> match(DateLine line, int at, Anchor anchor);
}
