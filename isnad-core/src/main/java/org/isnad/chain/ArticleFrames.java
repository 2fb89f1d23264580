package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.Expression;
import org.isnad.chain.SpeechVerbs.ExpressionKind;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.Saying;
import org.isnad.chain.SpeechVerbs.Takes;
import org.isnad.chain.SpeechVerbs.WordKind;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds what of an article is told on whose word, sentence by sentence: a verb without a subject
 * and a quotation that goes on take their speaker from before. One for each article; not
 * thread-safe.
 */
final class ArticleFrames {
  /** A quotation that nobody closes ends after so many sentences. */
  private static final int LONGEST_QUOTATION = 8;

  /** "أشار إلى أنه بحسب مصادر": so near its beginning بحسب is part of what is told. */
  private static final int OPENING = 4;

  /** An article that retells another names its medium in its first sentences. */
  private static final int INTRODUCTION = 4;

  private final SpeechVerbs words;
  private final ArticleEntities entities;
  private final Outlet outlet;
  private final Speakers speakers = new Speakers();
  private final SubjectReader subjects;
  private final SourceReader sources;
  private final ContentReader contents;
  private final ClauseReader clauses = new ClauseReader();
  private final List<SpeechFrame> frames = new ArrayList<>();
  private final List<ChainLink> openQuotation = new ArrayList<>();
  private int quotedSentences;

  ArticleFrames(
      SpeechVerbs words, List<Sentence> sentences, ArticleEntities entities, Outlet outlet) {
    this.words = words;
    this.entities = entities;
    this.outlet = outlet;
    this.subjects = new SubjectReader(words, entities, speakers, sentences);
    this.sources = subjects.sources();
    this.contents = new ContentReader(words);
  }

  /** The frames of the next sentence; sentences are to be read in their order. */
  List<SpeechFrame> read(Sentence sentence) {
    frames.clear();
    if (sentence.index() < INTRODUCTION) {
      review(sentence);
    }
    continueQuotation(sentence);
    headline(sentence).ifPresent(frames::add);
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Expression> according = words.expression(ExpressionKind.ACCORDING, sentence, i);
      Optional<Expression> clause = words.expression(ExpressionKind.CLAUSE, sentence, i);
      if (clause.isPresent() && isSayingAfter(sentence, i, clause.get())) {
        int verb = i + clause.get().words().size();
        said(sentence, i, verb, clause.get());
        i = verb;
      } else if (according.isPresent()) {
        according(sentence, i, according.get());
        i += according.get().words().size() - 1;
      } else {
        verb(sentence, i);
      }
    }
    return List.copyOf(frames);
  }

  /** A medium named at the beginning may be the one whose piece the article retells. */
  private void review(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.is(NounKind.OUTLET, sentence.token(i))) {
        sources
            .read(sentence, i, sentence.size())
            .flatMap(s -> visible(sentence, s))
            .map(s -> s.self().get(0))
            .filter(m -> m.code().sector().filter("JRN"::equals).isPresent())
            .filter(m -> m.toToken() - m.fromToken() > 1)
            .ifPresent(speakers::review);
      }
    }
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

  /** "مصادر: الجيش انسحب": who stands before the colon of a headline. */
  private Optional<SpeechFrame> headline(Sentence sentence) {
    for (int i = 0; i < Math.min(sentence.size() - 1, 9); i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        return Optional.empty();
      }
      if (i > 0 && token.text().equals(":")) {
        int colon = i;
        return sources
            .read(sentence, 0, i)
            .filter(s -> s.self().get(0).code().sector().isPresent())
            .flatMap(s -> visible(sentence, s))
            .map(
                s ->
                    new SpeechFrame(
                        colon, colon + 1, sentence.size(), s.links(token, Force.REPORTS), false));
      }
    }
    return Optional.empty();
  }

  private boolean isSayingAfter(Sentence sentence, int at, Expression expression) {
    int verb = at + expression.words().size();
    Token token = sentence.token(verb);
    return token.isVerb() && (words.saying(token).isPresent() || words.relay(token).isPresent());
  }

  private void according(Sentence sentence, int at, Expression expression) {
    int from = at + expression.words().size();
    Token head = sentence.token(from);
    boolean ownWord =
        head.isPronoun()
            || (from + 1 < sentence.size() && sentence.token(from + 1).tag().equals("PRP$"));
    if (ownWord && frames.stream().anyMatch(f -> f.covers(at))) {
      return;
    }
    Optional<Speaker> source =
        ownWord
            ? speakers.in(sentence.index(), Optional.empty()).or(speakers::last)
            : relayed(sentence, from).or(() -> sources.read(sentence, from, sentence.size()));
    source
        .filter(s -> ownWord || sources.isSomebody(sentence, s, from))
        .flatMap(s -> visible(sentence, s))
        .ifPresent(s -> addOuter(sentence, at, s, expression.force()));
  }

  /** "بحسب المعطيات التي قدمتها الوزيرة": the source is the subject of the relative clause. */
  private Optional<Speaker> relayed(Sentence sentence, int from) {
    for (int i = from + 1; i < Math.min(sentence.size() - 1, from + 4); i++) {
      if (sentence.token(i).tag().equals("WP") && sentence.token(i + 1).isVerb()) {
        Clause clause = clauses.verb(sentence, i + 1);
        int after = i + 2;
        while (after < sentence.size() && sentence.token(after).isPronoun()) {
          after++;
        }
        int start = after;
        return subjects
            .named(sentence, clause, sentence.size())
            .or(() -> sources.read(sentence, start, sentence.size()));
      }
    }
    return Optional.empty();
  }

  /** A frame over the stretch between two breaks that the word stands in. */
  private void addOuter(Sentence sentence, int word, Speaker speaker, Force force) {
    Optional<SpeechFrame> told =
        frames.stream().filter(f -> f.covers(word) && word - f.from() <= OPENING).findFirst();
    if (told.isPresent()) {
      frames.add(
          new SpeechFrame(
              word, word, told.get().to(), speaker.links(sentence.token(word), force), false));
      speakers.add(inFrames(speaker, word));
      return;
    }
    int from = word;
    while (from > 0 && words.expression(ExpressionKind.BREAK, sentence, from).isEmpty()) {
      from--;
    }
    int to = word + 1;
    while (to < sentence.size() && words.expression(ExpressionKind.BREAK, sentence, to).isEmpty()) {
      to++;
    }
    frames.add(new SpeechFrame(word, from, to, speaker.links(sentence.token(word), force), true));
    speakers.add(speaker);
  }

  /** كما أفاد شهود: the verb's subject is the source of all the rest of the clause. */
  private void said(Sentence sentence, int at, int verb, Expression expression) {
    Clause clause = clauses.verb(sentence, verb);
    Force force = words.saying(sentence.token(verb)).map(Saying::force).orElse(expression.force());
    Optional<Content> content = contents.behind(sentence, verb);
    if (content.isPresent() && at < 3) {
      verb(sentence, verb);
      return;
    }
    Optional<Speaker> named = subjects.named(sentence, clause, sentence.size());
    Optional<Speaker> speaker = relaySource(sentence, verb, named, sentence.size()).or(() -> named);
    speaker.flatMap(s -> visible(sentence, s)).ifPresent(s -> addOuter(sentence, verb, s, force));
  }

  private void verb(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    Optional<Saying> relay = words.relay(token);
    Optional<Saying> container = words.container(token);
    Optional<Saying> saying = words.saying(token);
    if (relay.isEmpty() && saying.isEmpty() && container.isEmpty()) {
      words.noun(token).ifPresent(force -> noun(sentence, verb, force));
      return;
    }
    Clause clause = clauses.verb(sentence, verb);
    Optional<Content> content = contents.behind(sentence, verb);
    boolean late =
        saying.filter(s -> s.takes() == Takes.DIRECT).isPresent()
            && content.filter(c -> c.from() <= verb + 2).isEmpty();
    if (late || isNegated(sentence, verb) || isImpersonal(sentence, verb, content)) {
      return;
    }
    if (container.isPresent()) {
      content.ifPresent(c -> contained(sentence, verb, c, container.get()));
    } else if (relay.isPresent()) {
      content.ifPresent(c -> relay(sentence, clause, c, relay.get()));
    } else {
      say(sentence, clause, content, saying.get());
    }
  }

  /** "لم يذكر البيان أن": nothing is said. */
  private static boolean isNegated(Sentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb - 1).tag().startsWith("RP")
        && Set.of("لم", "لا", "لن").contains(sentence.token(verb - 1).key());
  }

  private boolean isImpersonal(Sentence sentence, int verb, Optional<Content> content) {
    if (!words.is(WordKind.IMPERSONAL, sentence.token(verb))) {
      return false;
    }
    int next = verb + 1;
    while (next < sentence.size()
        && sentence.token(next).tag().equals("IN")
        && content.filter(c -> c.from() > verb).isPresent()
        && next < content.get().from()) {
      next++;
    }
    int start = next;
    return content.filter(c -> c.from() == start).isPresent();
  }

  private void relay(Sentence sentence, Clause clause, Content content, Saying relay) {
    int verb = clause.predicate();
    OptionalInt preposition = preposition(sentence, verb, content.from(), relay.prepositions());
    Optional<Speaker> relayer =
        subjects
            .named(sentence, clause, preposition.orElse(content.from()))
            .or(() -> clause.kind() == Clause.Kind.PASSIVE ? Optional.empty() : medium(sentence));
    relaySource(sentence, verb, relayer, content.from())
        .or(() -> relayer)
        .ifPresent(s -> add(sentence, verb, content, s, relay.force()));
  }

  /** The medium that spoke last, which "ونقل عن" without a subject means. */
  private Optional<Speaker> medium(Sentence sentence) {
    return speakers
        .before(sentence.index(), Optional.empty())
        .filter(s -> s.self().get(0).code().sector().filter("JRN"::equals).isPresent());
  }

  /** جاء في بيان للجيش أن. */
  private void contained(Sentence sentence, int verb, Content content, Saying saying) {
    OptionalInt preposition = preposition(sentence, verb, content.from(), saying.prepositions());
    if (preposition.isEmpty()) {
      return;
    }
    int from = preposition.getAsInt() + 1;
    boolean document =
        words.is(NounKind.DOCUMENT, sentence.token(from))
            || words.is(NounKind.OUTLET, sentence.token(from));
    if (document) {
      sources
          .read(sentence, from, content.from())
          .ifPresent(s -> add(sentence, verb, content, s, saying.force()));
    }
  }

  /** إعلان أوكرانيا أن، مزاعم إسرائيل بأن: the genitive is the source. */
  private void noun(Sentence sentence, int noun, Force force) {
    int from = noun + 1;
    Optional<Content> content =
        contents.behind(sentence, noun).filter(c -> c.kind() == Content.Kind.CLAUSE);
    if (from >= sentence.size() || content.isEmpty()) {
      return;
    }
    if (sentence.token(noun).key().startsWith("ال") && content.get().from() == from) {
      subjects
          .unnamed(sentence, clauses.noun(sentence, noun, from))
          .ifPresent(s -> add(sentence, noun, content.get(), s, force));
    }
    if (sentence.token(from).isNoun() && content.get().from() > from) {
      sources
          .read(sentence, from, content.get().from())
          .filter(s -> s.self().get(0).fromToken() == from)
          .filter(s -> s.self().get(0).toToken() >= content.get().from() - 1)
          .filter(s -> sources.isSomebody(sentence, s, from))
          .ifPresent(s -> add(sentence, noun, content.get(), s, force));
    }
  }

  private static OptionalInt preposition(
      Sentence sentence, int from, int to, Set<String> prepositions) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (sentence.token(i).tag().equals("IN") && prepositions.contains(sentence.token(i).key())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Who stands behind عن, with the one who passes on his word before him. */
  private Optional<Speaker> relaySource(
      Sentence sentence, int verb, Optional<Speaker> relayer, int limit) {
    Token word = sentence.token(verb);
    Optional<Saying> relay = words.relay(word);
    OptionalInt preposition =
        relay.isEmpty()
            ? OptionalInt.empty()
            : preposition(sentence, verb, limit, relay.get().prepositions());
    if (preposition.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> visible = relayer.flatMap(r -> visible(sentence, r));
    visible.ifPresent(r -> speakers.add(inFrames(r, verb)));
    List<ChainLink> before = visible.map(r -> r.links(word, relay.get().force())).orElse(List.of());
    int from = preposition.getAsInt() + 1;
    return sources
        .read(sentence, from, limit)
        .filter(s -> sources.isSomebody(sentence, s, from))
        .map(s -> s.behind(before).withGender(possessor(sentence, from, limit)));
  }

  /** The gender that قوله or قولها gives to the source. */
  private static Optional<Boolean> possessor(Sentence sentence, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (sentence.token(i).tag().equals("PRP$") && sentence.token(i - 1).key().equals("قول")) {
        return Optional.of(sentence.token(i).key().equals("ها"));
      }
    }
    return Optional.empty();
  }

  private void say(Sentence sentence, Clause clause, Optional<Content> clausal, Saying saying) {
    int verb = clause.predicate();
    Optional<Content> behind =
        clausal.or(() -> contents.behindPreposition(sentence, verb, saying.prepositions()));
    Optional<Speaker> named =
        behind.isPresent()
            ? subjects.named(sentence, clause, behind.get().from())
            : subjects.namedBeforeObject(sentence, clause);
    Optional<Speaker> speaker = named.or(() -> subjects.unnamed(sentence, clause));
    if (speaker.isEmpty()) {
      return;
    }
    behind
        .or(() -> noun(sentence, verb, named, speaker.get(), saying))
        .or(() -> named.flatMap(n -> contents.before(sentence, verb)))
        .ifPresent(
            c -> add(sentence, verb, c, toldTo(sentence, verb, c, speaker.get()), saying.force()));
  }

  private Optional<Content> noun(
      Sentence sentence, int verb, Optional<Speaker> named, Speaker speaker, Saying saying) {
    boolean medium = speaker.self().get(0).code().sector().filter("JRN"::equals).isPresent();
    boolean allowed =
        saying.takes() == Takes.ANYTHING || (saying.takes() == Takes.MEDIUM && medium);
    if (!allowed) {
      return Optional.empty();
    }
    int from =
        named
            .map(s -> s.self().get(s.self().size() - 1).toToken())
            .filter(t -> t > verb)
            .orElse(verb + 1);
    return contents.noun(sentence, from);
  }

  /** Where the phrase of a speaker behind the verb ends: "أبلغ مسؤول | وكالة رويترز". */
  private static int end(Speaker speaker, Sentence sentence, int verb) {
    Mention last = speaker.self().get(speaker.self().size() - 1);
    boolean here = last.sentence() == sentence.index() && last.fromToken() > verb;
    return here ? last.toToken() : -1;
  }

  /** "قال الوزير لوكالة رويترز إن": the medium stands between the reader and the speaker. */
  private Speaker toldTo(Sentence sentence, int verb, Content content, Speaker speaker) {
    int limit = content.from() > verb ? content.from() : sentence.size();
    for (int i = verb + 1; i + 1 < limit; i++) {
      String key = sentence.token(i).key();
      boolean object = i + 1 == end(speaker, sentence, verb);
      boolean to = object || Set.of("ل", "الي").contains(key);
      if (to && sources.isMedium(sentence, i + 1, limit)) {
        Optional<Speaker> medium =
            sources
                .read(sentence, i + 1, limit)
                .filter(m -> m.self().get(0).code().sector().filter("JRN"::equals).isPresent())
                .flatMap(m -> visible(sentence, m));
        if (medium.isPresent()) {
          return speaker.behind(medium.get().links(sentence.token(verb), Force.REPORTS));
        }
      }
    }
    return toldBefore(sentence, verb, speaker);
  }

  /** "وفي تصريحات لقناة العربية، قال الوزير": told before the verb. */
  private Speaker toldBefore(Sentence sentence, int verb, Speaker speaker) {
    for (int i = 0; i + 2 < verb; i++) {
      boolean occasion = words.is(NounKind.OCCASION, sentence.token(i));
      if (occasion
          && sentence.token(i + 1).key().equals("ل")
          && sources.isMedium(sentence, i + 2, verb)) {
        return sources
            .read(sentence, i + 2, verb)
            .flatMap(m -> visible(sentence, m))
            .map(m -> speaker.behind(m.links(sentence.token(verb), Force.REPORTS)))
            .orElse(speaker);
      }
    }
    return speaker;
  }

  private void add(Sentence sentence, int verb, Content content, Speaker speaker, Force force) {
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
    List<ChainLink> around = new ArrayList<>();
    frames.stream()
        .filter(f -> f.covers(verb))
        .sorted(Comparator.comparingInt(SpeechFrame::length).reversed())
        .forEach(f -> around.addAll(f.links()));
    return speaker.behind(around);
  }

  /** The article's own outlet or its correspondent. */
  private boolean isOutlet(Sentence sentence, Mention mention) {
    int next = mention.fromToken() + 1;
    boolean writer =
        next < mention.toToken() && words.is(NounKind.AUTHOR, sentence.token(mention.fromToken()));
    return outlet.is(mention, sentence)
        || (writer
            && entities.code(sentence.index(), next, mention.toToken()).stream()
                .anyMatch(m -> outlet.is(m, sentence)));
  }

  /** A speaker without the article's own outlet; empty if that is all. */
  private Optional<Speaker> visible(Sentence sentence, Speaker speaker) {
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
