package org.isnad.event;

import org.isnad.syntax.Clause;

/**
 * A candidate with the entry chosen for it.
 *
 * @param clause with logical subject and object
 * @param guards how many guards the entry satisfied
 */
record Draft(Candidate candidate, CodebookEntry entry, Clause clause, int guards) {
  int trigger() {
    return candidate.from();
  }

  boolean overlaps(Draft other) {
    return candidate.from() < other.candidate.to() && other.candidate.from() < candidate.to();
  }
}
