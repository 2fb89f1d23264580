package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.entity.ArticleEntities;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;

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

  public EventCoder(Codebook codebook) {
    this.codebook = codebook;
    this.frames = new FrameReader(codebook.lightVerbs());
    this.guards = new GuardChecker(codebook.classes());
  }

  /** The events of an article in text order. */
  public List<CodedEvent> code(List<Sentence> sentences, ArticleEntities entities) {
    List<CodedEvent> events = new ArrayList<>();
    ActorSlots actors = new ActorSlots(entities);
    for (Sentence sentence : sentences) {
      events.addAll(code(sentence, actors));
    }
    return new SameAct(sentences).merge(events);
  }

  private List<CodedEvent> code(Sentence sentence, ActorSlots actors) {
    List<String> keys = SentenceKeys.of(sentence);
    List<Draft> drafts = drafts(sentence, keys, actors);
    EventBuilder builder = new EventBuilder(codebook, sentence, keys, actors);
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
