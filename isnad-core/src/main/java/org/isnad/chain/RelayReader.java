package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.Saying;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Reads where the source is not the subject of a verb of saying: نقل X عن Y gives both, جاء في بيان
 * the document, إعلان X أن the genitive. One for each article; not thread-safe.
 */
final class RelayReader {
  private final SpeechVerbs words;
  private final SubjectReader subjects;
  private final SourceReader sources;
  private final Speakers speakers;
  private final FrameList frames;
  private final ContentReader contents;
  private final ClauseReader clauses = new ClauseReader();

  RelayReader(SpeechVerbs words, SubjectReader subjects, Speakers speakers, FrameList frames) {
    this.words = words;
    this.subjects = subjects;
    this.sources = subjects.sources();
    this.speakers = speakers;
    this.frames = frames;
    this.contents = new ContentReader(words);
  }

  void relay(Sentence sentence, Clause clause, Content content, Saying relay) {
    int verb = clause.predicate();
    OptionalInt preposition = preposition(sentence, verb, content.from(), relay.prepositions());
    Optional<Speaker> relayer =
        subjects
            .named(sentence, clause, preposition.orElse(content.from()))
            .or(() -> clause.kind() == Clause.Kind.PASSIVE ? Optional.empty() : medium(sentence));
    relaySource(sentence, verb, relayer, content.from())
        .or(() -> relayer)
        .ifPresent(s -> frames.add(sentence, verb, content, s, relay.force()));
  }

  /** The medium that spoke last, which "ونقل عن" without a subject means. */
  private Optional<Speaker> medium(Sentence sentence) {
    return speakers
        .before(sentence.index(), Optional.empty())
        .filter(s -> s.self().get(0).code().sector().filter("JRN"::equals).isPresent());
  }

  /** جاء في بيان للجيش أن. */
  void contained(Sentence sentence, int verb, Content content, Saying saying) {
    document(sentence, verb, content.from())
        .ifPresent(s -> frames.add(sentence, verb, content, s, saying.force()));
  }

  /** "حسبما جاء في بيان للجيش": the document behind a verb that says where it is written. */
  Optional<Speaker> document(Sentence sentence, int verb) {
    return words.saying(sentence.token(verb)).isPresent()
        ? Optional.empty()
        : document(sentence, verb, sentence.size());
  }

  private Optional<Speaker> document(Sentence sentence, int verb, int limit) {
    OptionalInt preposition =
        words
            .container(sentence.token(verb))
            .map(c -> preposition(sentence, verb, limit, c.prepositions()))
            .orElse(OptionalInt.empty());
    if (preposition.isEmpty()) {
      return Optional.empty();
    }
    int from = preposition.getAsInt() + 1;
    boolean document =
        words.is(NounKind.DOCUMENT, sentence.token(from))
            || words.is(NounKind.OUTLET, sentence.token(from));
    return document ? sources.read(sentence, from, limit) : Optional.empty();
  }

  /** إعلان أوكرانيا أن، مزاعم إسرائيل بأن: the genitive is the source. */
  void noun(Sentence sentence, int noun, Force force) {
    int from = noun + 1;
    Optional<Content> content =
        contents.behind(sentence, noun).filter(c -> c.kind() == Content.Kind.CLAUSE);
    if (from >= sentence.size() || content.isEmpty()) {
      return;
    }
    if (sentence.token(noun).key().startsWith("ال") && content.get().from() == from) {
      subjects
          .unnamed(sentence, clauses.noun(sentence, noun, from))
          .ifPresent(s -> frames.add(sentence, noun, content.get(), s, force));
    }
    if (sentence.token(from).isNoun() && content.get().from() > from) {
      sources
          .read(sentence, from, content.get().from())
          .filter(s -> s.self().get(0).fromToken() == from)
          .filter(s -> s.self().get(0).toToken() >= content.get().from() - 1)
          .filter(s -> sources.isSomebody(sentence, s, from))
          .ifPresent(s -> frames.add(sentence, noun, content.get(), s, force));
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
  Optional<Speaker> relaySource(Sentence sentence, int verb, Optional<Speaker> relayer, int limit) {
    Token word = sentence.token(verb);
    Optional<Saying> relay = words.relay(word);
    OptionalInt preposition =
        relay.isEmpty()
            ? OptionalInt.empty()
            : preposition(sentence, verb, limit, relay.get().prepositions());
    if (preposition.isEmpty() || sentence.token(preposition.getAsInt() + 1).isPronoun()) {
      return Optional.empty();
    }
    Optional<Speaker> visible = relayer.flatMap(r -> frames.visible(sentence, r));
    visible.ifPresent(r -> frames.remember(r, verb));
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
}
