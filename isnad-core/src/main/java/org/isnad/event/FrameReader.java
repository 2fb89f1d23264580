package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.entity.Via;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;

/**
 * Reads the clause of a candidate and gives the arguments of a nominal one their logical places.
 *
 * <p>Rules for a verbal noun, in order: "من قبل X" and a nationality (القصف الإسرائيلي) are its
 * subject; its genitive is its subject where another noun phrase or a preposition of the entry's
 * recipient follows (توقيع الوزير الاتفاق، هجوم الجيش على المدينة), else its object if the entry's
 * roles use one (اغتيال الوزير), else its subject (زيارة الوزير). A light verb lends its subject
 * and its prepositional phrases, whether it governs the noun (أجرى الوزير محادثات مع نظيره) or
 * stands in its relative clause (محادثات أجراها الوزير مع نظيره).
 *
 * <p>Stateless and thread-safe.
 */
final class FrameReader {
  /** How far behind its noun the verb of a relative clause may stand. */
  private static final int RELATIVE_REACH = 7;

  private final ClauseReader clauses = new ClauseReader();
  private final LightVerbs lightVerbs;

  FrameReader(LightVerbs lightVerbs) {
    this.lightVerbs = lightVerbs;
  }

  /** The clause of a candidate as its words stand, before any entry is considered. */
  Clause surface(Sentence sentence, Candidate candidate) {
    switch (candidate.reading()) {
      case NOUN:
        int to = candidate.head() == candidate.from() ? candidate.to() : candidate.head() + 1;
        return clauses.noun(sentence, candidate.head(), to);
      case ADJECTIVE:
        return clauses.adjective(sentence, candidate.head());
      default:
        return clauses.verb(sentence, candidate.head());
    }
  }

  /** The clause with logical subject and object, as an entry's roles and guards name them. */
  Clause logical(Sentence sentence, Clause surface, CodebookEntry entry, ActorSlots actors) {
    if (surface.kind() == Clause.Kind.VERB) {
      return verbal(sentence, surface, entry, actors);
    }
    if (surface.kind() != Clause.Kind.NOUN) {
      return surface;
    }
    List<Argument> arguments = new ArrayList<>(surface.arguments());
    surface.first(Slot.AGENT).ifPresent(a -> arguments.add(moved(a, Slot.SUBJECT)));
    Optional<Argument> light = addLightVerb(sentence, surface, arguments);
    for (Argument adjective : surface.all(Slot.NISBA).toList()) {
      if (isNationality(sentence, adjective, actors)) {
        arguments.add(moved(adjective, Slot.SUBJECT));
      }
    }
    boolean hasSubject = light.isPresent() || surface.first(Slot.AGENT).isPresent();
    surface
        .first(Slot.GENITIVE)
        .ifPresent(
            g ->
                arguments.add(
                    moved(
                        owner(sentence, surface, g),
                        genitiveSlot(sentence, surface, entry, g, hasSubject))));
    addStrengthened(surface, entry, arguments);
    addSource(sentence, surface, entry, actors, arguments);
    return new Clause(surface.predicate(), surface.kind(), arguments, surface.governor());
  }

  /** A verbal noun whose subject is named takes its object behind ل: "الغزو الروسي لأوكرانيا". */
  private static void addStrengthened(
      Clause surface, CodebookEntry entry, List<Argument> arguments) {
    boolean named = arguments.stream().anyMatch(a -> a.slot() == Slot.SUBJECT);
    boolean objectRead = arguments.stream().anyMatch(a -> a.slot() == Slot.OBJECT);
    if (named && !objectRead && entry.roles().usesObject() && !usesPreposition(entry, "ل")) {
      surface.behind("ل").findFirst().ifPresent(a -> arguments.add(moved(a, Slot.OBJECT)));
    }
  }

  /** A deed with no subject is done by whom من names: "القصف المدفعي من القوات الروسية". */
  private static void addSource(
      Sentence sentence,
      Clause surface,
      CodebookEntry entry,
      ActorSlots actors,
      List<Argument> arguments) {
    boolean named = arguments.stream().anyMatch(a -> a.slot() == Slot.SUBJECT);
    if (!named && !usesPreposition(entry, "من")) {
      surface
          .behind("من")
          .findFirst()
          .filter(a -> actors.isSomebody(sentence, a))
          .ifPresent(a -> arguments.add(moved(a, Slot.SUBJECT)));
    }
  }

  private static boolean usesPreposition(CodebookEntry entry, String preposition) {
    return Stream.of(
            entry.roles().actor().stream(),
            entry.roles().recipient().stream(),
            entry.guards().keySet().stream())
        .flatMap(s -> s)
        .anyMatch(s -> s.prepositions().contains(preposition));
  }

  /** The pronoun on the object of a verb is that verb's subject: "جدّد الرئيس دعوته". */
  private Argument owner(Sentence sentence, Clause noun, Argument genitive) {
    if (!sentence.token(genitive.head()).isPronoun() || noun.governor().isEmpty()) {
      return genitive;
    }
    Clause above = clauses.verb(sentence, noun.governor().get());
    Optional<Argument> quoted =
        above.behind("عن").filter(a -> a.to() <= noun.predicate()).findFirst();
    if (quoted.isPresent()) {
      return quoted.get();
    }
    boolean object =
        above.arguments().stream()
            .anyMatch(a -> a.head() == noun.predicate() && a.slot() != Slot.SUBJECT);
    return above
        .first(Slot.SUBJECT)
        .filter(s -> object && !s.covers(noun.predicate()))
        .orElse(genitive);
  }

  private Slot genitiveSlot(
      Sentence sentence,
      Clause surface,
      CodebookEntry entry,
      Argument genitive,
      boolean hasSubject) {
    Optional<SlotRef.Kind> ruled = entry.roles().genitive();
    if (ruled.isPresent()) {
      return ruled.get() == SlotRef.Kind.SUBJECT ? Slot.SUBJECT : Slot.OBJECT;
    }
    if (surface.first(Slot.OBJECT).isPresent()) {
      return Slot.SUBJECT;
    }
    if (!entry.roles().usesObject() && !guardsObject(entry)) {
      return Slot.SUBJECT;
    }
    if (hasSubject) {
      return Slot.OBJECT;
    }
    if (surface.behind("ل").findAny().isPresent() && !usesPreposition(entry, "ل")) {
      return Slot.SUBJECT;
    }
    boolean recipientElsewhere =
        entry.roles().recipient().stream()
            .filter(s -> s.kind() == SlotRef.Kind.PREPOSITION)
            .anyMatch(s -> s.in(surface).findAny().isPresent());
    boolean pronoun = sentence.token(genitive.head()).isPronoun();
    boolean verbal = entry.type().compareTo(EventType.PROTEST) < 0;
    return recipientElsewhere || (pronoun && verbal) ? Slot.SUBJECT : Slot.OBJECT;
  }

  private static boolean guardsObject(CodebookEntry entry) {
    return guards(entry, SlotRef.Kind.OBJECT);
  }

  private static boolean guards(CodebookEntry entry, SlotRef.Kind slot) {
    return entry.guards().keySet().stream().anyMatch(s -> s.kind() == slot);
  }

  /**
   * The light verb above a noun.
   *
   * @param clause of the verb
   * @param use what it lends
   */
  private record Light(Clause clause, LightVerbs.Use use) {}

  private Optional<Light> light(Sentence sentence, Clause noun) {
    return lightAbove(sentence, noun).or(() -> lightBehind(sentence, noun));
  }

  /** "الغارة التي شنها طيران التحالف على مدرسة", "زيارة قام بها الوزير": in a relative clause. */
  private Optional<Light> lightBehind(Sentence sentence, Clause noun) {
    int limit = Math.min(sentence.size() - 1, noun.predicate() + RELATIVE_REACH);
    for (int i = noun.predicate() + 1; i < limit; i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        boolean object = sentence.token(i + 1).isPronoun();
        boolean behind = i + 2 < sentence.size() && sentence.token(i + 2).isPronoun();
        String preposition = object ? "" : sentence.token(i + 1).key();
        int verb = i;
        return object || behind
            ? lightVerbs
                .at(sentence, verb, preposition)
                .map(use -> new Light(clauses.verb(sentence, verb), use))
            : Optional.empty();
      }
      boolean inPhrase =
          token.isAdjective()
              || token.isNoun()
              || token.isPronoun()
              || token.tag().equals("WP")
              || Quotes.isMark(token);
      if (!inPhrase) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Light> lightAbove(Sentence sentence, Clause noun) {
    if (noun.governor().isEmpty()) {
      return Optional.empty();
    }
    Clause above = clauses.verb(sentence, noun.governor().get());
    return above.arguments().stream()
        .filter(a -> a.slot() != Slot.CLAUSE && isHeadOrConjunct(sentence, a, noun.predicate()))
        .findFirst()
        .flatMap(holder -> lightVerbs.at(sentence, above.predicate(), holder.preposition()))
        .map(use -> new Light(above, use));
  }

  /**
   * Whether the act of a predicate is told as done. The light verb above a noun tells it for the
   * noun: سيعقد اجتماعا, لم يقم بزيارة.
   */
  StatusReader.Telling telling(Sentence sentence, Clause clause) {
    StatusReader.Telling own = StatusReader.of(sentence, clause.predicate());
    if (own != StatusReader.Telling.DONE || clause.kind() != Clause.Kind.NOUN) {
      return own;
    }
    Optional<Light> light = lightAbove(sentence, clause);
    if (light.isEmpty()) {
      return own;
    }
    StatusReader.Telling told = StatusReader.of(sentence, light.get().clause().predicate());
    boolean planned = light.get().use().future() && told == StatusReader.Telling.DONE;
    return planned ? StatusReader.Telling.FUTURE : told;
  }

  /** Adds what the light verb above a noun lends it; returns the lent subject. */
  private Optional<Argument> addLightVerb(
      Sentence sentence, Clause noun, List<Argument> arguments) {
    Optional<Light> light = light(sentence, noun);
    if (light.isEmpty()) {
      return Optional.empty();
    }
    Clause above = light.get().clause();
    above.arguments().stream()
        .filter(a -> a.slot() == Slot.PREPOSITION && a.from() > noun.predicate())
        .forEach(arguments::add);
    Optional<Argument> subject = above.first(Slot.SUBJECT).filter(s -> !s.covers(noun.predicate()));
    switch (light.get().use().gives()) {
      case ACTOR:
        subject.ifPresent(arguments::add);
        return subject;
      case RECIPIENT:
        subject.ifPresent(s -> arguments.add(moved(s, Slot.OBJECT)));
        return Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** Whether a noun heads an argument or is joined to its head by و. */
  private static boolean isHeadOrConjunct(Sentence sentence, Argument argument, int noun) {
    return argument.head() == noun
        || (argument.covers(noun)
            && noun > argument.from()
            && sentence.token(noun - 1).tag().equals("CC")
            && !sentence.token(noun).key().startsWith("ال"));
  }

  /**
   * Unvocalised قتل is active or passive, and its one noun phrase subject or object. A thing where
   * a person must act is the object of a subject shared or unsaid ("الذي رفض توقيع الاتفاق").
   * People who suffer rather than act are the object of a subject shared with an earlier verb
   * ("دهمت القوات المنزل واعتقلت ناشطين"), or else of a passive ("قتل 13 عراقيا").
   */
  private static Clause verbal(
      Sentence sentence, Clause clause, CodebookEntry entry, ActorSlots actors) {
    Optional<Argument> subject = clause.first(Slot.SUBJECT);
    Optional<Argument> object = clause.first(Slot.OBJECT);
    if (subject.isEmpty()) {
      return clause;
    }
    Optional<Integer> seam =
        object.isEmpty() && entry.roles().usesObject()
            ? actors.seam(sentence, subject.get())
            : Optional.empty();
    if (seam.isPresent()) {
      return clause.withSplitSubject(seam.get());
    }
    if (object.isPresent() && guards(entry, SlotRef.Kind.OBJECT2)) {
      Optional<Integer> hidden = actors.seam(sentence, subject.get());
      if (hidden.isPresent() && clause.first(Slot.SECOND_OBJECT).isEmpty()) {
        return clause.withHiddenObject(hidden.get());
      }
    }
    if (object.isPresent()) {
      boolean misread =
          subject.get().from() < clause.predicate()
              && object.get().from() > clause.predicate()
              && !actors.isSomebody(sentence, subject.get())
              && actors.isSomebody(sentence, object.get());
      return misread ? clause.withFollowingSubject() : clause;
    }
    boolean follows = subject.get().from() > clause.predicate();
    boolean disagrees =
        !actors.isSomebody(sentence, subject.get())
            || actors.isFeminineState(sentence, subject.get())
                && Agreement.isMasculine(sentence.token(clause.predicate()));
    boolean addressed =
        entry.type() == EventType.REQUEST && clause.first(Slot.SHARED_SUBJECT).isPresent();
    if (follows && (disagrees || (addressed && entry.roles().usesObject()))) {
      return clause.withSharedSubject();
    }
    boolean deed = entry.type().compareTo(EventType.PROTEST) >= 0;
    boolean takesObject = entry.roles().usesObject() || guardsObject(entry);
    if (!deed || !takesObject || !suffers(sentence, subject.get(), actors)) {
      return clause;
    }
    return follows && clause.first(Slot.SHARED_SUBJECT).isPresent()
        ? clause.withSharedSubject()
        : clause.asPassive();
  }

  private static boolean suffers(Sentence sentence, Argument subject, ActorSlots actors) {
    return sentence.token(subject.from()).tag().contains("CD")
        || actors.in(sentence, subject).stream()
            .anyMatch(m -> m.code().sector().filter(VICTIMS::contains).isPresent());
  }

  private static final java.util.Set<String> VICTIMS =
      java.util.Set.of("CVL", "REF", "JRN", "MED", "EDU", "AGR", "LAB", "ELI", "SOC");

  private static boolean isNationality(Sentence sentence, Argument adjective, ActorSlots actors) {
    return actors.in(sentence, adjective).stream().anyMatch(m -> m.via() == Via.NISBA);
  }

  private static Argument moved(Argument argument, Slot slot) {
    return new Argument(slot, "", argument.head(), argument.from(), argument.to());
  }
}
