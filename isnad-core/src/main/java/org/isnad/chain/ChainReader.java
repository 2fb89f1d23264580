package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Via;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;

/**
 * Reads the chain of sources behind each event: on whose word it stands, nearest to the reader
 * first.
 *
 * <p>Rules, in order: what is told of the whole clause (بحسب X، كما أفاد X) comes first; then the
 * verbs of saying around the event, outermost first; نقل X عن Y gives both, and قال X لوكالة Y
 * gives the agency before X. A medium stands before whoever speaks through it. The speaker of a
 * verbal act is its actor and no link, nor is the article's own outlet. In an article that retells
 * a piece, what nobody is named for has the piece's medium. Immutable and thread-safe.
 */
public final class ChainReader {
  private final SpeechVerbs words;

  public ChainReader(SpeechVerbs words) {
    this.words = words;
  }

  /**
   * The chains of all events of an article, in the order of the events.
   *
   * @param source the outlet as the article's source field names it; empty when unknown
   */
  public List<List<ChainLink>> read(
      List<CodedEvent> events,
      List<Sentence> sentences,
      ArticleEntities entities,
      Optional<String> source) {
    ArticleFrames reader = new ArticleFrames(words, sentences, entities, Outlet.of(source));
    Retelling retelling = new Retelling();
    List<List<SpeechFrame>> bySentence = new ArrayList<>();
    for (Sentence sentence : sentences) {
      bySentence.add(reader.read(sentence));
      retelling.read(sentence, bySentence.get(bySentence.size() - 1));
    }
    List<List<ChainLink>> chains = new ArrayList<>();
    for (CodedEvent event : events) {
      List<SpeechFrame> frames = bySentence.get(event.sentence());
      boolean told = frames.stream().anyMatch(f -> f.covers(event.from()));
      chains.add(
          told
              ? chain(event, sentences.get(event.sentence()), frames)
              : retelling.of(event.sentence()));
    }
    return chains;
  }

  /** The frames around a token, outermost first. */
  private static List<SpeechFrame> around(List<SpeechFrame> frames, int token) {
    return frames.stream()
        .filter(f -> f.covers(token))
        .sorted(
            Comparator.comparing((SpeechFrame f) -> !f.outer())
                .thenComparing(Comparator.comparingInt(SpeechFrame::length).reversed()))
        .toList();
  }

  private List<ChainLink> chain(CodedEvent event, Sentence sentence, List<SpeechFrame> frames) {
    List<SpeechFrame> around =
        around(frames, event.from()).stream()
            .filter(f -> f.word() != event.clause().predicate())
            .filter(f -> f.outer() || f.word() < 0 || !OwnActs.isNarrated(event, sentence, f))
            .toList();
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < around.size(); i++) {
      SpeechFrame frame = around.get(i);
      List<ChainLink> own = new ArrayList<>(frame.links());
      boolean innermost = i == around.size() - 1 || frame.outer();
      if (innermost && (OwnActs.isOwn(event, sentence, frame) || isDone(event, sentence, frame))) {
        leaveOut(own);
      }
      own.stream().filter(l -> !isIn(links, l)).forEach(links::add);
    }
    return mediaFirst(links);
  }

  /** "أعلنت الحكومة حظر التجول": the speaker does what he says by saying it. */
  private boolean isDone(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    return frame.word() >= 0
        && words.performs(sentence.token(frame.word()))
        && OwnActs.isPerformed(event, frame);
  }

  /** Leaves out the last speaker, and who speaks with him; not the medium he speaks through. */
  private static void leaveOut(List<ChainLink> links) {
    ChainLink last = links.remove(links.size() - 1);
    if (!isMedium(last)) {
      links.removeIf(l -> l.verbSpan().equals(last.verbSpan()) && !isMedium(l));
    }
  }

  private static boolean isIn(List<ChainLink> links, ChainLink link) {
    return links.stream()
        .anyMatch(
            l ->
                l.source().equals(link.source())
                    || (l.source().code().equals(link.source().code()) && isReference(link)));
  }

  /** Whether a link only refers to somebody: a pronoun, an unsaid subject, المصدر ذاته. */
  private static boolean isReference(ChainLink link) {
    return link.source().via() == Via.COREFERENCE;
  }

  /** Media stand before those who speak through them; else the order stays. */
  private static List<ChainLink> mediaFirst(List<ChainLink> links) {
    List<ChainLink> ordered = new ArrayList<>(links);
    ordered.sort(Comparator.comparing((ChainLink l) -> !isMedium(l) ? 2 : isOutlet(l) ? 0 : 1));
    return ordered;
  }

  /** A medium by its own name, through which its writers speak. */
  private static boolean isOutlet(ChainLink link) {
    return isMedium(link) && link.source().via() == Via.ORGANISATION;
  }

  private static boolean isMedium(ChainLink link) {
    return link.source().code().sector().filter("JRN"::equals).isPresent();
  }
}
