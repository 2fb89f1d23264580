package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.Expression;
import org.isnad.chain.SpeechVerbs.ExpressionKind;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.Saying;
import org.isnad.chain.SpeechVerbs.Takes;
import org.isnad.chain.SpeechVerbs.WordKind;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
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
  /** An article that retells another names its medium in its first sentences. */
  private static final int INTRODUCTION = 4;

  /** A subject between a verb and what it says at once is short. */
  private static final int LONGEST_SUBJECT = 5;

  private final SpeechVerbs words;
  private final Speakers speakers = new Speakers();
  private final SubjectReader subjects;
  private final SourceReader sources;
  private final ContentReader contents;
  private final FrameList frames;
  private final RelayReader relays;
  private final MediaTold media;
  private final ClauseReader clauses = new ClauseReader();

  ArticleFrames(
      SpeechVerbs words, List<Sentence> sentences, ArticleEntities entities, Outlet outlet) {
    this.words = words;
    this.subjects =
        new SubjectReader(words, entities, speakers, sentences.stream().map(Marks::apart).toList());
    this.sources = subjects.sources();
    this.contents = new ContentReader(words);
    this.frames = new FrameList(words, outlet, speakers);
    this.relays = new RelayReader(words, subjects, speakers, frames);
    this.media = new MediaTold(words, sources, frames);
  }

  /** The frames of the next sentence; sentences are to be read in their order. */
  List<SpeechFrame> read(Sentence given) {
    Sentence sentence = withVerbFirst(Marks.apart(given));
    if (sentence.index() < INTRODUCTION) {
      review(sentence);
    }
    frames.start(sentence);
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
    return frames.frames();
  }

  /**
   * Taggers take a verb of saying that opens a sentence for a noun or an elative (أبرز، نشر);
   * before a noun, with أن behind it, it is a verb.
   */
  private Sentence withVerbFirst(Sentence given) {
    int first = given.token(0).tag().equals("CC") ? 1 : 0;
    if (first + 1 >= given.size() || given.token(first).isVerb()) {
      return given;
    }
    Token token = given.token(first);
    boolean verb =
        words.canBePast(token)
            && given.token(first + 1).isNoun()
            && contents.behind(given, first).isPresent();
    if (!verb) {
      return given;
    }
    List<Token> tokens = new ArrayList<>(given.tokens());
    tokens.set(
        first, new Token(first, token.text(), token.key(), "VBD", token.start(), token.end()));
    return new Sentence(given.index(), tokens, given.tree(), given.start(), given.end());
  }

  /** A medium named at the beginning may be the one whose piece the article retells. */
  private void review(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.is(NounKind.OUTLET, sentence.token(i))) {
        sources
            .read(sentence, i, sentence.size())
            .flatMap(s -> frames.visible(sentence, s))
            .map(s -> s.self().get(0))
            .filter(m -> m.code().sector().filter("JRN"::equals).isPresent())
            .filter(m -> m.toToken() - m.fromToken() > 1)
            .ifPresent(speakers::review);
      }
    }
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
            .flatMap(s -> frames.visible(sentence, s))
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
    return token.isVerb()
        && (words.saying(token).isPresent()
            || words.relay(token).isPresent()
            || words.container(token).isPresent());
  }

  private void according(Sentence sentence, int at, Expression expression) {
    int from = at + expression.words().size();
    Token head = sentence.token(from);
    boolean ownWord =
        head.isPronoun()
            || (words.noun(head).isPresent()
                && from + 1 < sentence.size()
                && sentence.token(from + 1).tag().equals("PRP$"));
    if (ownWord && frames.covers(at)) {
      return;
    }
    Optional<Speaker> source =
        ownWord
            ? subjects.ownWord(sentence, at)
            : relayed(sentence, from).or(() -> sources.read(sentence, from, sentence.size()));
    source
        .filter(s -> ownWord || sources.isSomebody(sentence, s, from))
        .filter(s -> ownWord || !isOwned(sentence, s, from))
        .flatMap(s -> frames.visible(sentence, s))
        .ifPresent(
            s -> frames.addOuter(sentence, at, s.links(sentence, at, from, expression.force()), s));
  }

  /** "وفق صفتهم": a thing of somebody's, who is not said to have said anything. */
  private static boolean isOwned(Sentence sentence, Speaker speaker, int from) {
    Mention self = speaker.self().get(0);
    boolean owned = from + 1 < sentence.size() && sentence.token(from + 1).tag().equals("PRP$");
    boolean somebody = self.via() == Via.OFFICE || self.via() == Via.ROLE;
    return owned && !somebody && speaker.names().isEmpty();
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

  /** كما أفاد شهود: the verb's subject is the source of all the rest of the clause. */
  private void said(Sentence sentence, int at, int verb, Expression expression) {
    Clause clause = clauses.verb(sentence, verb);
    Force force = words.saying(sentence.token(verb)).map(Saying::force).orElse(expression.force());
    Optional<Content> content = contents.behind(sentence, verb);
    if (expression.words().get(0).equals("علي") && isNaming(sentence, verb, content)) {
      return;
    }
    boolean also = expression.words().get(0).startsWith("ك");
    if (content.isPresent() && (also || at < 3)) {
      verb(sentence, verb);
      return;
    }
    Optional<Speaker> document = relays.document(sentence, verb);
    Optional<Speaker> named =
        document.isPresent() ? Optional.empty() : subjects.named(sentence, clause, sentence.size());
    Optional<Speaker> speaker =
        relays.relaySource(sentence, verb, named, sentence.size()).or(() -> named);
    document
        .or(() -> speaker)
        .flatMap(s -> frames.visible(sentence, s))
        .map(s -> media.toldBehind(sentence, verb, media.end(sentence, verb), s))
        .ifPresent(
            s -> frames.addOuter(sentence, verb, s.links(sentence, verb, verb + 1, force), s));
  }

  private void verb(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    Optional<Saying> relay = words.relay(token);
    Optional<Saying> container = words.container(token);
    Optional<Saying> saying = words.saying(token);
    if (relay.isEmpty() && saying.isEmpty() && container.isEmpty()) {
      words.noun(token).ifPresent(force -> relays.noun(sentence, verb, force));
      return;
    }
    Clause clause = clauses.verb(sentence, verb);
    Optional<Content> content = contents.behind(sentence, verb);
    boolean late =
        saying.filter(s -> s.takes() == Takes.DIRECT).isPresent()
            && content.filter(c -> isDirect(sentence, verb, c.from())).isEmpty();
    boolean named = isNaming(sentence, verb, content);
    if (late || named || isNegated(sentence, verb) || isImpersonal(sentence, verb, content)) {
      return;
    }
    // أورد looks like a form of ورد as well.
    if (container.isPresent() && saying.isEmpty()) {
      content.ifPresent(c -> relays.contained(sentence, verb, c, container.get()));
    } else if (relay.isPresent()) {
      content.ifPresent(c -> relays.relay(sentence, clause, c, relay.get()));
    } else {
      say(sentence, clause, content, saying.get());
    }
  }

  /** "زاد الوزير أن": nothing but the subject stands between. */
  private static boolean isDirect(Sentence sentence, int verb, int content) {
    for (int i = verb + 1; i < content; i++) {
      Token token = sentence.token(i);
      boolean phrase = token.isNoun() && !token.tag().equals("CD") || token.isAdjective();
      if (content > verb + 2 && !phrase) {
        return false;
      }
    }
    boolean that = Set.of("ان", "انه", "انها", "بان").contains(sentence.token(content).key());
    return content <= verb + 2 || (that && content <= verb + LONGEST_SUBJECT);
  }

  /** "لم يذكر البيان أن": nothing is said. */
  private static boolean isNegated(Sentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb - 1).tag().startsWith("RP")
        && Set.of("لم", "لا", "لن").contains(sentence.token(verb - 1).key());
  }

  /** "عقوبات على ما قالت إنها شبكة": the verb only gives a name. */
  private static boolean isNaming(Sentence sentence, int verb, Optional<Content> content) {
    return verb > 0
        && sentence.token(verb - 1).key().equals("ما")
        && (sentence.token(verb - 1).tag().equals("WP")
            || (verb > 1 && sentence.token(verb - 2).tag().equals("IN")))
        && content
            .map(Content::from)
            .filter(c -> c > verb && c + 1 < sentence.size())
            .filter(c -> sentence.token(c + 1).isPronoun())
            .isPresent();
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
            c ->
                frames.add(
                    sentence,
                    verb,
                    c,
                    media.toldTo(sentence, verb, c, speaker.get()),
                    saying.force()));
  }

  private Optional<Content> noun(
      Sentence sentence, int verb, Optional<Speaker> named, Speaker speaker, Saying saying) {
    boolean medium = speaker.self().get(0).code().sector().filter("JRN"::equals).isPresent();
    boolean allowed =
        saying.takes() == Takes.ANYTHING || (saying.takes() == Takes.MEDIUM && medium);
    boolean relative = verb + 1 < sentence.size() && sentence.token(verb + 1).isPronoun();
    if (!allowed || relative) {
      return Optional.empty();
    }
    int from =
        named
            .map(s -> s.self().get(s.self().size() - 1).toToken())
            .filter(t -> t > verb)
            .orElse(verb + 1);
    return contents.noun(sentence, media.after(sentence, from));
  }
}
