package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    List<CodedEvent> merged = untold(new SameAct(sentences).merge(chosen));
    ArticleParties parties = new ArticleParties(entities, sentences.size(), merged);
    List<EventEvidence> found = new ArrayList<>();
    for (CodedEvent event : merged) {
      Set<String> signs = EventSigns.of(event, sentences.get(event.sentence()), parties, merged);
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
            entities, sentences.size(), told.stream().filter(e -> !isBare(e)).toList());
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
    List<Draft> drafts = drafts(sentence, keys, actors);
    EventBuilder builder = new EventBuilder(codebook, frames, sentence, keys, actors);
    List<CodedEvent> events = new ArrayList<>();
    for (Draft draft : ContentFilter.keep(sentence, drafts)) {
      builder.build(draft).ifPresent(events::add);
    }
    return events;
  }

  private List<Draft> drafts(Sentence sentence, List<String> keys, ActorSlots actors) {
    Map<Integer, Draft> best = new LinkedHashMap<>();
    for (Candidate candidate : codebook.index().find(sentence, keys)) {
      choose(sentence, candidate, actors)
          .ifPresent(d -> best.merge(d.trigger(), d, EventCoder::better));
    }
    List<Draft> drafts = new ArrayList<>(best.values());
    drafts.removeIf(d -> drafts.stream().anyMatch(o -> o != d && d.overlaps(o) && longer(o, d)));
    drafts.sort(Comparator.comparingInt(Draft::trigger));
    return drafts;
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

  /** The entry with the most satisfied guards; the earlier of equals. */
  private Optional<Draft> choose(Sentence sentence, Candidate candidate, ActorSlots actors) {
    Clause surface = frames.surface(sentence, candidate);
    Draft best = null;
    for (CodebookEntry entry : candidate.entries()) {
      Clause logical = frames.logical(sentence, surface, entry, actors);
      OptionalInt satisfied = guards.check(entry, logical, sentence, actors);
      if (satisfied.isPresent() && (best == null || satisfied.getAsInt() > best.guards())) {
        best = new Draft(candidate, entry, logical, satisfied.getAsInt());
      }
    }
    return Optional.ofNullable(best);
  }
}
