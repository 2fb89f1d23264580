package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;

/** Fills the roles of one sentence's drafts and reads mode, context and status. */
final class EventBuilder {
  /** How many tokens around a trigger may set its mode, beside its arguments. */
  private static final int MODE_REACH = 6;

  /** Types whose act is aimed at whom its matter concerns, where the text names nobody else. */
  private static final Set<EventType> TARGETING =
      Set.of(
          EventType.ACCUSE,
          EventType.PROTEST,
          EventType.COERCE,
          EventType.THREATEN,
          EventType.SANCTION,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.AGREE,
          EventType.ASSAULT);

  /** Prepositions of place, time and company: what they introduce is not what an act is about. */
  private static final Set<String> SETTINGS =
      Set.of(
          "في", "امام", "وسط", "قرب", "خلال", "بعد", "قبل", "منذ", "مع", "داخل", "عقب", "اثر",
          "شمال", "جنوب", "شرق", "غرب", "عبر", "حسب", "وفق", "اثناء", "ك");

  private final ClauseReader clauses = new ClauseReader();
  private final Codebook codebook;
  private final FrameReader frames;
  private final Sentence sentence;
  private final List<String> keys;
  private final ActorSlots slots;

  EventBuilder(
      Codebook codebook,
      FrameReader frames,
      Sentence sentence,
      List<String> keys,
      ActorSlots slots) {
    this.codebook = codebook;
    this.frames = frames;
    this.sentence = sentence;
    this.keys = keys;
    this.slots = slots;
  }

  /** The event of a draft; empty if what is told is no event. */
  Optional<CodedEvent> build(Draft draft) {
    StatusReader.Telling telling = frames.telling(sentence, draft.clause());
    Optional<Outcome> outcome = outcome(draft, telling);
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> actors = actors(draft);
    List<Mention> recipients = recipients(draft, actors);
    EventType type = outcome.get().type;
    return Optional.of(
        new CodedEvent(
            draft.entry(),
            type,
            modes(draft, type),
            contexts(draft),
            outcome.get().status,
            actors,
            recipients,
            sentence.index(),
            draft.candidate().from(),
            draft.candidate().to(),
            draft.clause(),
            draft.missed(),
            List.of(),
            0));
  }

  /** Type and status once particles are weighed. */
  private record Outcome(EventType type, EventStatus status) {}

  private Optional<Outcome> outcome(Draft draft, StatusReader.Telling telling) {
    EventType type = draft.entry().type();
    Optional<EventStatus> ruled = draft.entry().effect().status();
    if (ruled.isPresent()) {
      return Optional.of(new Outcome(type, ruled.get()));
    }
    Optional<EventType> promised = codebook.rules(type).futureBecomes();
    switch (telling) {
      case NEGATED:
        return Optional.of(new Outcome(type, EventStatus.NEGATED));
      case FUTURE:
        return Optional.of(
            promised
                .map(t -> new Outcome(t, EventStatus.ASSERTED))
                .orElseGet(() -> new Outcome(type, EventStatus.FUTURE)));
      case NEGATED_FUTURE:
        return promised.equals(Optional.of(EventType.AGREE)) || type == EventType.AGREE
            ? Optional.of(new Outcome(EventType.REJECT, EventStatus.ASSERTED))
            : Optional.empty();
      case POSSIBLE:
        return Optional.of(new Outcome(type, EventStatus.HYPOTHETICAL));
      case PURPOSE:
        return Optional.empty();
      case PAST:
        return Optional.of(new Outcome(type, EventStatus.HISTORICAL));
      default:
        return Optional.of(new Outcome(type, EventStatus.ASSERTED));
    }
  }

  private List<Mention> actors(Draft draft) {
    List<Mention> found = new ArrayList<>();
    for (SlotRef slot : draft.entry().roles().actor()) {
      long all = draft.clause().kind() == Clause.Kind.NOUN ? Long.MAX_VALUE : 1;
      slot.in(draft.clause())
          .filter(a -> slot.kind() != SlotRef.Kind.BY || !isActedUpon(draft, a))
          .limit(all)
          .forEach(a -> found.addAll(slots.in(sentence, a)));
    }
    boolean bySubject =
        draft.entry().roles().actor().stream().anyMatch(a -> a.kind() == SlotRef.Kind.SUBJECT);
    boolean active =
        draft.clause().kind() == Clause.Kind.VERB
            || draft.clause().kind() == Clause.Kind.PARTICIPLE
            || draft.clause().kind() == Clause.Kind.ADJECTIVE;
    if (found.isEmpty() && active && bySubject) {
      found.addAll(slots.speakerBeforeColon(sentence, draft.candidate().head()));
    }
    if (found.isEmpty() && active && bySubject) {
      found.addAll(slots.dropped(sentence, draft.candidate().head()));
    }
    if (found.isEmpty() && draft.entry().type() == EventType.ASSAULT) {
      found.addAll(slots.claimant(sentence, clauses));
    }
    if (found.isEmpty() && draft.entry().type() == EventType.PROTEST) {
      found.addAll(slots.crowd(sentence, draft.candidate().from()));
    }
    return distinct(found);
  }

  /** "استشهد ثلاثة جنود": the subject suffers, if the entry says so, and nothing is done by it. */
  private static boolean isActedUpon(Draft draft, Argument argument) {
    return argument.slot() == Slot.SUBJECT
        && draft.entry().roles().recipient().stream()
            .anyMatch(r -> r.kind() == SlotRef.Kind.SUBJECT);
  }

  private List<Mention> recipients(Draft draft, List<Mention> actors) {
    Set<ActorCode> acting = new LinkedHashSet<>();
    actors.forEach(m -> acting.add(m.code()));
    for (SlotRef slot : draft.entry().roles().recipient()) {
      for (Argument argument : slot.in(draft.clause()).toList()) {
        List<Mention> found =
            slots.in(sentence, argument).stream().filter(m -> !isOneOf(m, actors)).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    boolean targets = TARGETING.contains(draft.entry().type()) || actors.isEmpty();
    return targets ? concerned(draft, acting) : List.of();
  }

  /** Whether a mention is an actor itself: the same words, or a reference to the same party. */
  private static boolean isOneOf(Mention mention, List<Mention> actors) {
    return actors.stream()
        .anyMatch(
            a ->
                a.code().equals(mention.code())
                    && (a.span().overlaps(mention.span())
                        || a.via() == Via.COREFERENCE
                        || mention.via() == Via.COREFERENCE
                        || mention.via() == Via.COUNTRY));
  }

  /** Whom the matter of an act concerns: the first other party named in what follows it. */
  private List<Mention> concerned(Draft draft, Set<ActorCode> acting) {
    List<Argument> inOrder = new ArrayList<>(draft.clause().arguments());
    inOrder.sort(Comparator.comparingInt(Argument::from));
    for (Argument argument : inOrder) {
      if (argument.slot() == Slot.SUBJECT
          || argument.slot() == Slot.SHARED_SUBJECT
          || argument.slot() == Slot.AGENT
          || SETTINGS.contains(argument.preposition())
          || argument.from() < draft.candidate().from()
          || isBehindComma(argument)) {
        continue;
      }
      List<Mention> found =
          slots.concernedBy(sentence, argument).stream()
              .filter(m -> !acting.contains(m.code()))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "دان الهجوم، مؤكدا أن…": what a comma sets off is no object, whatever the parse says. */
  private boolean isBehindComma(Argument argument) {
    return argument.from() > 0 && sentence.token(argument.from() - 1).isPunctuation();
  }

  /** One mention for each country and sector, the first. */
  private static List<Mention> distinct(List<Mention> mentions) {
    Map<ActorCode, Mention> byCode = new LinkedHashMap<>();
    mentions.forEach(m -> byCode.putIfAbsent(m.code(), m));
    return List.copyOf(byCode.values());
  }

  private List<String> modes(Draft draft, EventType type) {
    if (type == draft.entry().type() && !draft.entry().effect().modes().isEmpty()) {
      return draft.entry().effect().modes();
    }
    int from = Math.max(0, draft.candidate().from() - 2);
    int to = Math.min(sentence.size(), draft.candidate().to() + MODE_REACH);
    Set<String> modes = codebook.modes().modes(type, sentence, keys, from, to);
    if (modes.contains("suicide-attack")) {
      return List.of("suicide-attack");
    }
    return modes.stream().limit(1).toList();
  }

  private List<String> contexts(Draft draft) {
    Set<String> contexts = new LinkedHashSet<>(draft.entry().effect().contexts());
    contexts.addAll(codebook.contexts().contexts(sentence, keys));
    return List.copyOf(contexts);
  }
}
