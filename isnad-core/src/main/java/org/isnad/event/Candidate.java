package org.isnad.event;

import java.util.List;
import org.isnad.syntax.Clause;

/**
 * Words that may carry an act, with the entries that claim them.
 *
 * @param from first token of the trigger
 * @param to one past its last token
 * @param reading how the words were read: as verb, participle, noun or adjective
 * @param head the token whose clause is read: the trigger, or the light verb of a phrase
 * @param entries in codebook order, at least one
 */
record Candidate(int from, int to, Clause.Kind reading, int head, List<CodebookEntry> entries) {
  Candidate {
    entries = List.copyOf(entries);
  }
}
