package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;

/**
 * Who has spoken so far in an article: later words mean them (وأضاف، المصدر ذاته). One for each
 * article; not thread-safe.
 */
final class Speakers {
  /** A speaker further back is no longer meant by a verb without subject, in sentences. */
  private static final int REACH = 2;

  private final List<Speaker> spoken = new ArrayList<>();
  private Optional<Mention> reviewed = Optional.empty();

  /** The medium whose piece the article retells, named at its beginning. */
  Optional<Mention> reviewed() {
    return reviewed;
  }

  /** The first medium named is the one retold. */
  void review(Mention medium) {
    if (reviewed.isEmpty()) {
      reviewed = Optional.of(medium);
    }
  }

  void add(Speaker speaker) {
    spoken.add(speaker);
  }

  /** The last speaker of a sentence who can be the subject of a verb of the given gender. */
  Optional<Speaker> in(int sentence, Optional<Boolean> feminine) {
    return last(s -> s.sentence() == sentence && s.agrees(feminine));
  }

  /** The last speaker of the sentences before whom a verb without subject can mean. */
  Optional<Speaker> before(int sentence, Optional<Boolean> feminine) {
    return last(
        s -> s.sentence() < sentence && s.sentence() >= sentence - REACH && s.agrees(feminine));
  }

  /** The last speaker named by a noun: المصدر means an earlier مصدر. */
  Optional<Speaker> named(String noun) {
    return last(s -> s.noun().filter(noun::equals).isPresent());
  }

  /** The last speaker whose name holds all the given words: زيلينسكي. */
  Optional<Speaker> bearing(Set<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : last(s -> s.names().containsAll(names) && isIntroduced(s, names));
  }

  /** Whether a speaker was named by more than these names: by a fuller name or a title. */
  private static boolean isIntroduced(Speaker speaker, Set<String> names) {
    Mention self = speaker.self().get(0);
    boolean titled = self.code().sector().isPresent() && self.via() != Via.COREFERENCE;
    return speaker.names().size() > names.size() || titled;
  }

  /** Whoever spoke last. */
  Optional<Speaker> latest() {
    return last(s -> true);
  }

  private Optional<Speaker> last(Predicate<Speaker> wanted) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (wanted.test(spoken.get(i))) {
        return Optional.of(spoken.get(i));
      }
    }
    return Optional.empty();
  }
}
