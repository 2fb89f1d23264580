package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.ArticleEntities;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds the events of an article: matches the codebook against clauses, fills roles, reads mode,
 * context and status, and drops what is no event of its own.
 *
 * <p>Immutable and thread-safe.
 */
public final class EventCoder {
  private final Codebook codebook;
  private final FrameReader frames;
  private final GuardChecker guards;
  private final RoleChooser roles;
  private final EventJudge judge;

  /** A coder with the built-in weights. */
  public EventCoder(Codebook codebook) {
    this(codebook, LearnedWeights.builtIn());
  }

  public EventCoder(Codebook codebook, LearnedWeights learned) {
    this.codebook = codebook;
    this.frames = new FrameReader(codebook.lightVerbs());
    this.guards = new GuardChecker(codebook.classes());
    this.roles = new RoleChooser(learned.actor(), learned.recipient());
    this.judge = new EventJudge(learned.event());
  }

  /** The events of an article in text order. */
  public List<CodedEvent> code(List<Sentence> sentences, ArticleEntities entities) {
    List<CodedEvent> events = new ArrayList<>();
    for (EventEvidence evidence : events(sentences, entities)) {
      Weighing judgement = judge.judge(evidence.signs());
      if (judgement.probability() >= EventJudge.LEAST) {
        events.add(evidence.event().judged(judgement));
      }
    }
    return events;
  }

  /** Every act told in an article, mention by mention, with the ways to fill its roles. */
  public List<EventEvidence> roleEvidence(List<Sentence> sentences, ArticleEntities entities) {
    List<EventEvidence> found = new ArrayList<>();
    for (Weighed weighed : weigh(sentences, entities)) {
      List<List<RoleOption>> options = new ArrayList<>();
      for (EventRole role : EventRole.values()) {
        options.add(
            RoleOptions.of(
                weighed.event, role, weighed.candidates, role.other().of(weighed.event)));
      }
      found.add(
          new EventEvidence(weighed.event, trigger(sentences, weighed.event), options, Set.of()));
    }
    return found;
  }

  /** The events of an article with their parties, likely or not, and the signs of each. */
  public List<EventEvidence> events(List<Sentence> sentences, ArticleEntities entities) {
    List<CodedEvent> chosen = new ArrayList<>();
    for (Weighed weighed : weigh(sentences, entities)) {
      chosen.add(roles.choose(weighed.event, weighed.candidates));
    }
    chosen.removeIf(e -> e.actors().isEmpty() && e.recipients().isEmpty());
    SameAct acts = new SameAct(sentences);
    List<CodedEvent> firm = untold(acts.merge(chosen.stream().filter(CodedEvent::isFirm).toList()));
    List<CodedEvent> merged = new ArrayList<>(firm);
    for (CodedEvent event : chosen) {
      if (!event.isFirm() && merged.stream().noneMatch(m -> acts.isSame(m, event))) {
        merged.add(event);
      }
    }
    ArticleParties parties = new ArticleParties(entities, sentences.size(), firm);
    List<EventEvidence> found = new ArrayList<>();
    for (CodedEvent event : merged) {
      Set<String> signs = EventSigns.of(event, sentences.get(event.sentence()), parties, firm);
      found.add(new EventEvidence(event, trigger(sentences, event), List.of(), signs));
    }
    return found;
  }

  /** Leaves out what is only implied where an act of its type is told, and all but its first. */
  private static List<CodedEvent> untold(List<CodedEvent> events) {
    Set<EventType> told = EnumSet.noneOf(EventType.class);
    events.stream().filter(e -> !isImplied(e)).forEach(e -> told.add(e.type()));
    return events.stream().filter(e -> !isImplied(e) || told.add(e.type())).toList();
  }

  private static boolean isImplied(CodedEvent event) {
    return event.entry().effect().implied();
  }

  private static String trigger(List<Sentence> sentences, CodedEvent event) {
    return sentences.get(event.sentence()).tokens().subList(event.from(), event.to()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private record Weighed(CodedEvent event, List<RoleCandidate> candidates) {}

  private List<Weighed> weigh(List<Sentence> sentences, ArticleEntities entities) {
    ActorSlots actors = new ActorSlots(entities);
    List<CodedEvent> told = new ArrayList<>();
    for (Sentence sentence : sentences) {
      told.addAll(code(sentence, actors));
    }
    ArticleParties parties =
        new ArticleParties(
            entities,
            sentences.size(),
            told.stream().filter(e -> e.isFirm() && !isBare(e)).toList());
    List<Weighed> weighed = new ArrayList<>();
    for (CodedEvent event : told) {
      Sentence sentence = sentences.get(event.sentence());
      RoleSigns signs = new RoleSigns(entities, actors, parties, sentence);
      weighed.add(new Weighed(event, signs.candidates(event)));
    }
    return weighed;
  }

  /**
   * Whether an event names nobody, or is a noun of saying without a speaker, which is talk about an
   * act (المطالبة، الموافقة).
   */
  private boolean isBare(CodedEvent event) {
    int quad = codebook.rules(event.entry().type()).quadCode();
    boolean saying = event.clause().kind() == Clause.Kind.NOUN && (quad == 1 || quad == 3);
    return event.actors().isEmpty() && (event.recipients().isEmpty() || saying);
  }

  private List<CodedEvent> code(Sentence sentence, ActorSlots actors) {
    List<String> keys = SentenceKeys.of(sentence);
    List<Candidate> candidates = codebook.index().find(sentence, keys);
    List<Draft> firm = firm(sentence, candidates, actors);
    List<Draft> drafts = new ArrayList<>(ContentFilter.keep(sentence, firm, firm));
    List<Draft> loose = loose(sentence, candidates, firm, actors);
    drafts.addAll(ContentFilter.keep(sentence, loose, firm));
    drafts.sort(Comparator.comparingInt(Draft::trigger));
    EventBuilder builder = new EventBuilder(codebook, frames, sentence, keys, actors);
    List<CodedEvent> events = new ArrayList<>();
    for (Draft draft : drafts) {
      builder.build(draft).ifPresent(events::add);
    }
    return events;
  }

  /** What the codebook is sure of: every guard of an entry holds. */
  private List<Draft> firm(Sentence sentence, List<Candidate> candidates, ActorSlots actors) {
    Map<Integer, Draft> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      readings(sentence, candidate, actors).stream()
          .filter(r -> r.check.holds())
          .map(r -> r.draft(List.of()))
          .reduce((a, b) -> b.guards() > a.guards() ? b : a)
          .ifPresent(d -> best.merge(d.trigger(), d, EventCoder::better));
    }
    List<Draft> drafts = new ArrayList<>(best.values());
    drafts.removeIf(d -> drafts.stream().anyMatch(o -> o != d && d.overlaps(o) && longer(o, d)));
    return drafts;
  }

  /**
   * Words of the codebook in a clause that misses one guard of an entry, where what the guard
   * demands stands in another slot or close behind: the parse has it in the wrong place. For each
   * type the entry that satisfies most. What misses more, or what is nowhere, is too seldom an
   * event to pay for its weighing.
   */
  private List<Draft> loose(
      Sentence sentence, List<Candidate> candidates, List<Draft> firm, ActorSlots actors) {
    Map<String, Draft> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (firm.stream().anyMatch(f -> f.overlaps(candidate))) {
        continue;
      }
      for (Reading reading : readings(sentence, candidate, actors)) {
        if (reading.check.missed().size() == 1) {
          SlotRef slot = reading.check.missed().get(0);
          MissedGuard missed = guards.missed(slot, reading.entry, reading.clause, sentence, actors);
          if (missed.isWithinReach()) {
            String key = candidate.from() + " " + reading.entry.type();
            Draft draft = reading.draft(List.of(missed));
            best.merge(key, draft, (a, b) -> b.guards() > a.guards() ? b : a);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  private static Draft better(Draft a, Draft b) {
    int lengthA = a.candidate().to() - a.candidate().from();
    int lengthB = b.candidate().to() - b.candidate().from();
    if (lengthA != lengthB) {
      return lengthA > lengthB ? a : b;
    }
    return b.guards() > a.guards() ? b : a;
  }

  private static boolean longer(Draft a, Draft b) {
    int lengthA = a.candidate().to() - a.candidate().from();
    int lengthB = b.candidate().to() - b.candidate().from();
    return lengthA > lengthB || (lengthA == lengthB && a.trigger() < b.trigger());
  }

  /** A candidate as one of its entries has it. */
  private record Reading(
      Candidate candidate, CodebookEntry entry, Clause clause, GuardChecker.Check check) {
    Draft draft(List<MissedGuard> missed) {
      return new Draft(candidate, entry, clause, check.satisfied(), missed);
    }
  }

  /** A candidate by each of its entries, in codebook order. */
  private List<Reading> readings(Sentence sentence, Candidate candidate, ActorSlots actors) {
    Clause surface = frames.surface(sentence, candidate);
    List<Reading> readings = new ArrayList<>();
    for (CodebookEntry entry : candidate.entries()) {
      Clause logical = frames.logical(sentence, surface, entry, actors);
      GuardChecker.Check check = guards.check(entry, logical, sentence, actors);
      readings.add(new Reading(candidate, entry, logical, check));
    }
    return readings;
  }
}
