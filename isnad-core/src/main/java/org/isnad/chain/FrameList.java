package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.ExpressionKind;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The frames of the sentence being read, and what goes on from sentence to sentence: who has spoken
 * and which quotation is still open. One for each article; not thread-safe.
 */
final class FrameList {
  /** A quotation that nobody closes ends after so many sentences. */
  private static final int LONGEST_QUOTATION = 8;

  /** "أشار إلى أنه بحسب مصادر": so near its beginning بحسب is part of what is told. */
  private static final int OPENING = 4;

  private final SpeechVerbs words;
  private final Outlet outlet;
  private final Speakers speakers;
  private final List<SpeechFrame> frames = new ArrayList<>();
  private final List<ChainLink> openQuotation = new ArrayList<>();
  private int quotedSentences;

  FrameList(SpeechVerbs words, Outlet outlet, Speakers speakers) {
    this.words = words;
    this.outlet = outlet;
    this.speakers = speakers;
  }

  /** Begins the next sentence. */
  void start(Sentence sentence) {
    frames.clear();
    continueQuotation(sentence);
  }

  /** The frames found in the sentence so far. */
  List<SpeechFrame> frames() {
    return List.copyOf(frames);
  }

  boolean covers(int token) {
    return frames.stream().anyMatch(f -> f.covers(token));
  }

  void add(SpeechFrame frame) {
    frames.add(frame);
  }

  /** Somebody speaks at a token, whose word later sentences may go on with. */
  void remember(Speaker speaker, int word) {
    speakers.add(inFrames(speaker, word));
  }

  /** A quotation left open goes on until its mark, unless the narrator speaks again. */
  private void continueQuotation(Sentence sentence) {
    if (openQuotation.isEmpty()) {
      return;
    }
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (Quotes.isQuote(sentence.token(i))) {
        marks.add(i);
      }
    }
    quotedSentences++;
    boolean broken = !marks.isEmpty() && marks.size() % 2 == 0 || isNarrator(sentence);
    int close = marks.isEmpty() ? sentence.size() : marks.get(0);
    if (!broken && close > 0) {
      frames.add(new SpeechFrame(-1, 0, close, openQuotation, false));
    }
    if (broken || !marks.isEmpty() || quotedSentences >= LONGEST_QUOTATION) {
      openQuotation.clear();
    }
  }

  /** Whether a sentence begins with و and a verb of saying. */
  private boolean isNarrator(Sentence sentence) {
    int verb = sentence.token(0).tag().equals("CC") ? 1 : 0;
    return verb < sentence.size()
        && sentence.token(verb).isVerb()
        && (words.saying(sentence.token(verb)).isPresent()
            || words.relay(sentence.token(verb)).isPresent());
  }

  /** A frame over the stretch between two breaks that the word stands in. */
  void addOuter(Sentence sentence, int word, List<ChainLink> links, Speaker speaker) {
    Optional<SpeechFrame> told =
        frames.stream().filter(f -> f.covers(word) && word - f.from() <= OPENING).findFirst();
    if (told.isPresent()) {
      frames.add(new SpeechFrame(word, word, told.get().to(), links, false));
      speakers.add(inFrames(speaker, word));
      return;
    }
    int from = word;
    while (from > 0 && !isBreak(sentence, from)) {
      from--;
    }
    int to = word + 1;
    boolean trails = isVerbIn(sentence, from, word);
    while (to < sentence.size()
        && !isBreak(sentence, to)
        && !(trails && opensStatement(sentence, to, word))) {
      to++;
    }
    frames.add(new SpeechFrame(word, from, to, links, true));
    speakers.add(speaker);
  }

  private static boolean isVerbIn(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(Token::isVerb);
  }

  /** "قصف الجيش المدينة، بحسب شهود، ونددت موسكو": behind the source the narrator goes on. */
  private static boolean opensStatement(Sentence sentence, int at, int word) {
    return at > word + 2
        && sentence.token(at).tag().equals("VBD")
        && sentence.token(at - 1).tag().equals("CC")
        && sentence.token(at - 2).isPunctuation();
  }

  /** Behind a preposition the word is a noun: في وسط المدينة. */
  private boolean isBreak(Sentence sentence, int at) {
    boolean noun = at > 0 && sentence.token(at - 1).tag().equals("IN");
    return !noun && words.expression(ExpressionKind.BREAK, sentence, at).isPresent();
  }

  void add(Sentence sentence, int verb, Content content, Speaker speaker, Force force) {
    Optional<Speaker> visible = visible(sentence, speaker);
    List<ChainLink> links =
        visible.map(s -> s.links(sentence.token(verb), force)).orElse(speaker.before());
    frames.add(new SpeechFrame(verb, content.from(), content.to(), links, false));
    if (visible.isPresent()) {
      speakers.add(inFrames(speaker, verb));
    }
    boolean open =
        content.kind() == Content.Kind.CLAUSE && Quotes.isLeftOpen(sentence, content.from());
    if (open || content.kind() == Content.Kind.OPEN_QUOTE) {
      openQuotation.clear();
      openQuotation.addAll(links);
      quotedSentences = 0;
    }
  }

  /** A speaker as later sentences will know him: with the links of all that covers his verb. */
  private Speaker inFrames(Speaker speaker, int verb) {
    Set<ChainLink> around = new LinkedHashSet<>();
    frames.stream()
        .filter(f -> f.covers(verb))
        .sorted(Comparator.comparingInt(SpeechFrame::length).reversed())
        .forEach(f -> around.addAll(f.links()));
    return speaker.behind(around);
  }

  /** The article's own outlet; its correspondent, who is named as a witness, is somebody else. */
  private boolean isOutlet(Sentence sentence, Mention mention) {
    return !words.is(NounKind.AUTHOR, sentence.token(mention.fromToken()))
        && outlet.is(mention, sentence);
  }

  /** A speaker without the article's own outlet; empty if that is all. */
  Optional<Speaker> visible(Sentence sentence, Speaker speaker) {
    List<Mention> self =
        speaker.self().stream()
            .filter(m -> m.sentence() != sentence.index() || !isOutlet(sentence, m))
            .toList();
    return self.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(
                speaker.sentence(),
                speaker.before(),
                self,
                speaker.feminine(),
                speaker.names(),
                speaker.noun()));
  }
}
