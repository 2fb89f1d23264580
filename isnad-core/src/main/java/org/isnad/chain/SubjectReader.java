package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;

/**
 * Finds who says it: the subject of a verb of saying.
 *
 * <p>A verb without a subject of its own means, in this order, the last speaker of the sentence,
 * the subject of an earlier verb of the sentence, the last speaker of the sentences before, the
 * subject of the sentence before; each only where the verb's gender allows it. One for each
 * article; not thread-safe.
 */
final class SubjectReader {
  private final SpeechVerbs words;
  private final ArticleEntities entities;
  private final Speakers speakers;
  private final SourceReader sources;
  private final List<Sentence> sentences;
  private final ClauseReader clauses = new ClauseReader();

  SubjectReader(
      SpeechVerbs words, ArticleEntities entities, Speakers speakers, List<Sentence> sentences) {
    this.words = words;
    this.entities = entities;
    this.speakers = speakers;
    this.sources = new SourceReader(words, entities, speakers);
    this.sentences = sentences;
  }

  SourceReader sources() {
    return sources;
  }

  /**
   * The named subject of a verb of saying whose object is a noun phrase: only who is surely
   * somebody.
   */
  Optional<Speaker> namedBeforeObject(Sentence sentence, Clause clause) {
    int limit = seam(sentence, clause.predicate());
    return named(sentence, clause, limit)
        .filter(
            s -> {
              int at = s.self().get(0).fromToken();
              return at < clause.predicate() || isAnchored(sentence, s, at);
            });
  }

  /**
   * The named subject of a verb of saying.
   *
   * @param limit where what is said begins: the subject stands before it
   */
  Optional<Speaker> named(Sentence sentence, Clause clause, int limit) {
    int verb = clause.predicate();
    if (!sentence.token(verb).isVerb()) {
      return Optional.empty();
    }
    int next = afterMark(sentence, afterAdverbs(sentence, verb + 1, limit), limit);
    Optional<Speaker> following =
        next < limit && sentence.token(next).isNoun() && canFollow(sentence.token(next))
            ? read(sentence, next, limit, verb)
            : Optional.empty();
    Optional<Argument> subject =
        clause.all(Slot.SUBJECT).filter(a -> isPhrase(sentence, a) && a.from() < limit).findFirst();
    Optional<Argument> preceding =
        subject.filter(a -> a.to() == verb).filter(a -> !isObject(sentence, a.from()));
    if (preceding.isPresent()) {
      Optional<Speaker> speaker = read(sentence, preceding.get().from(), verb, verb);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    boolean follows = subject.filter(a -> a.from() >= next && a.from() <= next + 1).isPresent();
    if (following.isPresent() && (follows || isAnchored(sentence, following.get(), next))) {
      return following;
    }
    return subject
        .filter(a -> a.from() > verb || !isObject(sentence, a.from()))
        .flatMap(
            a -> read(sentence, a.from(), a.from() < verb ? Math.min(a.to(), verb) : limit, verb));
  }

  /** "بثت تسجيلا قالت إنه": an accusative not behind إن or لكن is no subject. */
  private static boolean isObject(Sentence sentence, int at) {
    return isAccusative(sentence.token(at))
        && (at == 0
            || !Set.of("ان", "لكن", "بان", "لان", "كان").contains(sentence.token(at - 1).key()));
  }

  /** "بثت تسجيلا": an indefinite accusative is no subject. */
  private static boolean isAccusative(Token token) {
    return token.tag().equals("NN") && token.key().length() > 3 && token.key().endsWith("ا");
  }

  /** Neither an indefinite accusative nor a sound plural in the oblique: خاطب المحتجين. */
  private static boolean canFollow(Token token) {
    boolean oblique = token.tag().equals("DTNNS") && token.key().endsWith("ين");
    return !isAccusative(token) && !oblique;
  }

  /**
   * Where the subject behind a verb must end for the object to begin: at the first indefinite noun
   * or number behind a definite word or a name (أعلنت وزارة الدفاع الروسية | مقتل), if that is no
   * title.
   */
  int seam(Sentence sentence, int verb) {
    int from = afterAdverbs(sentence, verb + 1, sentence.size());
    for (int i = from + 1; i < sentence.size(); i++) {
      Token before = sentence.token(i - 1);
      boolean described =
          before.tag().equals("JJ") && i > from + 1 && isIndefinite(sentence.token(from));
      boolean closed = before.tag().startsWith("DT") || before.tag().contains("NNP") || described;
      if (closed && isIndefinite(sentence.token(i)) && !isTitle(sentence, i)) {
        return i;
      }
    }
    return sentence.size();
  }

  private static boolean isIndefinite(Token token) {
    return Set.of("NN", "NNS", "VBG", "CD", "NOUN_QUANT").contains(token.tag());
  }

  private boolean isTitle(Sentence sentence, int at) {
    return entities.code(sentence.index(), at, at + 1).stream()
        .anyMatch(m -> m.code().sector().isPresent());
  }

  /** Whether somebody is named right at a token, not deeper in its phrase. */
  private boolean isAnchored(Sentence sentence, Speaker speaker, int at) {
    Mention first = speaker.self().get(0);
    boolean known =
        Set.of(Via.PERSON, Via.COUNTRY, Via.ORGANISATION, Via.NISBA).contains(first.via());
    boolean deed = sentence.token(at).tag().equals("VBG");
    boolean titled = isTitle(sentence, at) || first.via() == Via.OFFICE || first.via() == Via.ROLE;
    boolean somebody = first.fromToken() == at && !deed && (known || titled);
    return somebody
        || words.is(SpeechVerbs.NounKind.UNNAMED, sentence.token(at))
        || words.is(SpeechVerbs.NounKind.DOCUMENT, sentence.token(at))
        || words.is(SpeechVerbs.NounKind.OUTLET, sentence.token(at));
  }

  private Optional<Speaker> read(Sentence sentence, int from, int to, int verb) {
    return sources
        .read(sentence, from, to)
        .filter(s -> sources.isSomebody(sentence, s, from))
        .map(s -> s.withGender(words.isFeminine(sentence.token(verb))));
  }

  /** Passes over "-في تصريح-" and "أمس" between the verb and its subject. */
  private int afterAdverbs(Sentence sentence, int from, int limit) {
    int i = from;
    while (i < limit) {
      Token token = sentence.token(i);
      boolean pronoun =
          token.tag().equals("IN") && i + 1 < limit && sentence.token(i + 1).isPronoun();
      if (Dashes.opens(token)) {
        i = Dashes.behind(sentence, i, limit);
      } else if (pronoun) {
        i += 2;
      } else if (words.is(SpeechVerbs.WordKind.ADVERB, token) || token.tag().equals("RB")) {
        i++;
      } else {
        return i;
      }
    }
    return limit;
  }

  /** A name in quotation marks: قالت "لوموند" إن. */
  private static int afterMark(Sentence sentence, int at, int limit) {
    return at + 1 < limit && Quotes.isQuote(sentence.token(at)) ? at + 1 : at;
  }

  private static boolean isPhrase(Sentence sentence, Argument argument) {
    return !(argument.to() - argument.from() == 1 && sentence.token(argument.from()).isPronoun());
  }

  /** Who a verb of saying without a subject means. */
  Optional<Speaker> unnamed(Sentence sentence, Clause clause) {
    int verb = clause.predicate();
    Optional<Boolean> feminine = words.isFeminine(sentence.token(verb));
    return speakers
        .in(sentence.index(), feminine)
        .or(() -> shared(sentence, clause))
        .or(() -> earlierSubject(sentence, verb, feminine))
        .or(() -> speakers.before(sentence.index(), feminine))
        .or(() -> previousSubject(sentence, feminine))
        .or(() -> resolved(sentence, verb, feminine));
  }

  /** Whose word "على حد قوله" at a token is: the last speaker's or the subject's before it. */
  Optional<Speaker> ownWord(Sentence sentence, int at) {
    return speakers
        .in(sentence.index(), Optional.empty())
        .or(() -> firstSubject(sentence, at))
        .or(() -> speakers.before(sentence.index(), Optional.empty()));
  }

  private Optional<Speaker> firstSubject(Sentence sentence, int before) {
    for (int i = 0; i < before; i++) {
      Optional<Speaker> subject = subjectOf(sentence, i, before, Optional.empty());
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> shared(Sentence sentence, Clause clause) {
    return clause
        .first(Slot.SHARED_SUBJECT)
        .filter(a -> isPhrase(sentence, a))
        .filter(a -> a.from() < clause.predicate())
        .filter(a -> !isAccusative(sentence.token(a.from())))
        .flatMap(
            a ->
                read(sentence, a.from(), Math.min(a.to(), clause.predicate()), clause.predicate()));
  }

  /** The subject of the nearest earlier verb in the sentence. */
  private Optional<Speaker> earlierSubject(
      Sentence sentence, int before, Optional<Boolean> feminine) {
    for (int i = before - 1; i >= 0; i--) {
      Optional<Speaker> subject = subjectOf(sentence, i, before, feminine);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> previousSubject(Sentence sentence, Optional<Boolean> feminine) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence previous = sentences.get(sentence.index() - 1);
    for (int i = 0; i < previous.size(); i++) {
      Optional<Speaker> subject = subjectOf(previous, i, previous.size(), feminine);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> subjectOf(
      Sentence sentence, int verb, int limit, Optional<Boolean> feminine) {
    Token token = sentence.token(verb);
    if (!token.isVerb()
        || !token.tag().equals("VBD")
        || isFeminine(token) != feminine.orElse(isFeminine(token))) {
      return Optional.empty();
    }
    return clauses
        .verb(sentence, verb)
        .first(Slot.SUBJECT)
        .filter(a -> isPhrase(sentence, a) && a.from() > verb && a.from() < limit)
        .flatMap(
            a ->
                sources
                    .read(sentence, a.from(), Math.min(a.to(), limit))
                    .filter(s -> s.self().get(0).fromToken() == a.from())
                    .filter(s -> sources.isSomebody(sentence, s, a.from())))
        .map(s -> s.withGender(Optional.of(isFeminine(token))));
  }

  /** The past form shows it: قالت. */
  private static boolean isFeminine(Token past) {
    return past.key().endsWith("ت");
  }

  private Optional<Speaker> resolved(Sentence sentence, int verb, Optional<Boolean> feminine) {
    List<Mention> mentions = entities.subjectBefore(sentence.index(), verb);
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(
                sentence.index(), List.of(), mentions, feminine, Set.of(), Optional.empty()));
  }
}
