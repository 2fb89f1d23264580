package org.isnad.event;

import java.util.List;
import org.isnad.syntax.Clause;

/**
 * A candidate with the entry chosen for it.
 *
 * @param clause with logical subject and object
 * @param guards how many guards the entry satisfied
 * @param missed the guards that do not hold; none for what the codebook is sure of
 */
record Draft(
    Candidate candidate, CodebookEntry entry, Clause clause, int guards, List<MissedGuard> missed) {
  Draft {
    missed = List.copyOf(missed);
  }

  int trigger() {
    return candidate.from();
  }

  boolean overlaps(Draft other) {
    return overlaps(other.candidate);
  }

  boolean overlaps(Candidate other) {
    return candidate.from() < other.to() && other.from() < candidate.to();
  }
}
