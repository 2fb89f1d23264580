package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.ActorCode;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventType;
import org.isnad.syntax.Sentence;

/**
 * Reads the chain of sources behind each event: on whose word it stands, nearest to the reader
 * first.
 *
 * <p>Rules, in order: what is told of the whole sentence (بحسب X، كما أفاد X) comes first; then the
 * verbs of saying around the event, outermost first; نقل X عن Y gives both. The speaker of a verbal
 * act is its actor and no link. Immutable and thread-safe.
 */
public final class ChainReader {
  private final SpeechFrameReader frames;

  public ChainReader(SpeechVerbs words) {
    this.frames = new SpeechFrameReader(words);
  }

  /** The chains of all events of an article, in the order of the events. */
  public List<List<ChainLink>> read(
      List<CodedEvent> events, List<Sentence> sentences, ArticleEntities entities) {
    List<List<SpeechFrame>> bySentence = new ArrayList<>();
    sentences.forEach(s -> bySentence.add(frames.read(s, entities)));
    return events.stream()
        .map(e -> chain(e, sentences.get(e.sentence()), bySentence.get(e.sentence())))
        .toList();
  }

  private static List<ChainLink> chain(
      CodedEvent event, Sentence sentence, List<SpeechFrame> frames) {
    List<SpeechFrame> around =
        frames.stream()
            .filter(f -> f.covers(event.from()))
            .filter(f -> f.word() != event.clause().predicate())
            .sorted(
                Comparator.comparing((SpeechFrame f) -> !f.outer())
                    .thenComparing(Comparator.comparingInt(SpeechFrame::length).reversed()))
            .toList();
    List<ChainLink> links = new ArrayList<>();
    for (SpeechFrame frame : around) {
      for (Mention source : frame.sources()) {
        if (!isActor(event, source)) {
          links.add(new ChainLink(source, sentence.token(frame.word()).text(), frame.force()));
        }
      }
    }
    return links;
  }

  /** Whether a source is the actor of its own verbal act. */
  private static boolean isActor(CodedEvent event, Mention source) {
    boolean verbal =
        event.type().compareTo(EventType.PROTEST) < 0
            && event.type() != EventType.COOPERATE
            && event.type() != EventType.AID
            && event.type() != EventType.RETREAT;
    if (!verbal) {
      return false;
    }
    Set<ActorCode> actors = event.actors().stream().map(Mention::code).collect(Collectors.toSet());
    boolean bySelf =
        event.actors().stream()
            .allMatch(a -> a.via() == Via.COREFERENCE || a.span().equals(source.span()));
    return actors.contains(source.code()) && bySelf;
  }
}
