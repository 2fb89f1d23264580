package org.isnad.app.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;

/**
 * What one article says was done: all that decides to which story it belongs.
 *
 * @param event PLOVER type
 * @param family types that different articles may use for one act, with the status: done, denied or
 *     to come
 * @param day the day stated ({@code 2013-09-26}), else a coarser date as it stands, else the day of
 *     publication, else {@code -}
 * @param trigger key of the words that carry the act
 * @param actors country codes
 * @param recipients country codes
 * @param place English name
 * @param stems of the sentence, see {@link Wording#stems}
 */
public record Act(
    String event,
    String family,
    String day,
    String trigger,
    Set<String> actors,
    Set<String> recipients,
    Optional<String> place,
    Set<Integer> stems) {
  /** The day of what has none. */
  static final String UNDATED = "-";

  public Act {
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
    stems = Set.copyOf(stems);
  }

  /** The act of a record, with the words of its sentence. */
  public static Act of(EventRecord event, String sentence) {
    return new Act(
        event.event(),
        Families.of(event.event()) + "/" + Families.outcome(event.status()),
        event.date().or(event::publicationDate).orElse(UNDATED),
        SpellingKey.of(event.trigger().text()).toLowerCase(Locale.ROOT),
        codes(event.actor()),
        codes(event.recipient()),
        event.place().flatMap(p -> p.name()),
        Wording.stems(sentence));
  }

  private static Set<String> codes(List<Participant> participants) {
    Set<String> codes = new LinkedHashSet<>();
    participants.forEach(p -> p.code().ifPresent(codes::add));
    return codes;
  }
}
