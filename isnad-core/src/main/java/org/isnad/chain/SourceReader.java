package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.WordKind;
import org.isnad.entity.ActorCode;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Reads who is meant by the noun phrase of a source.
 *
 * <p>Rules, in order: a document speaks for its owner (بيان لوزارة الصحة); a definite noun alone or
 * with ذاته is a source named before; a name alone is the source that bore it with its title;
 * everything else is coded as it stands. One for each article; not thread-safe.
 */
final class SourceReader {
  private static final Set<String> ORGANISATIONS = Set.of("UNO", "IGO", "EUR", "NGO");

  private final SpeechVerbs words;
  private final ArticleEntities entities;
  private final Speakers speakers;
  private final SourceExtent extent;
  private final SourcePhrase phrases;
  private final SourceNames names;

  SourceReader(SpeechVerbs words, ArticleEntities entities, Speakers speakers) {
    this.words = words;
    this.entities = entities;
    this.speakers = speakers;
    this.extent = new SourceExtent(words, entities);
    this.phrases = new SourcePhrase(words, entities, extent);
    this.names = new SourceNames(entities);
  }

  /**
   * The source whose phrase begins at a token.
   *
   * @param limit one past the last token it can have
   */
  Optional<Speaker> read(Sentence sentence, int from, int limit) {
    Token first = sentence.token(Math.min(from, sentence.size() - 1));
    boolean adjunct = extent.isEdge(first) && !first.tag().contains("NNP") || Dashes.opens(first);
    if (from >= limit || adjunct || first.isPunctuation() || first.tag().equals("CD")) {
      return Optional.empty();
    }
    int to = extent.end(sentence, from, limit);
    Token head = sentence.token(from);
    Set<String> called = SourceNames.names(sentence, from, to);
    Optional<String> noun = words.lemma(NounKind.REFERRING, head);
    Optional<Speaker> earlier = earlier(sentence, from, to, called, noun);
    List<Mention> self =
        earlier.isPresent()
            ? earlier.get().self().stream().map(m -> standIn(sentence, from, to, m)).toList()
            : standing(sentence, from, to, limit);
    List<ChainLink> before =
        earlier.map(Speaker::before).orElseGet(() -> through(sentence, from, to, called));
    Set<String> known = names.known(sentence, from, to, limit);
    return self.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(sentence.index(), before, oneOf(self), Optional.empty(), known, noun));
  }

  /** The sources that a phrase names which refers to nobody before. */
  private List<Mention> standing(Sentence sentence, int from, int to, int limit) {
    Token head = sentence.token(from);
    Optional<Mention> employer = phrases.employer(sentence, from, to);
    if (employer.isPresent()) {
      return List.of(SourcePhrase.spanning(sentence, from, to, employer.get()));
    }
    List<Mention> self = phrases.coded(sentence, from, to, limit);
    if (SourceNames.names(sentence, from, to).isEmpty() && isAnybody(sentence, from, to)) {
      Optional<String> country = another(sentence, from, to);
      self = self.stream().map(m -> stateless(m, country)).toList();
    }
    if (words.is(NounKind.AUTHOR, head)) {
      self = self.stream().map(m -> writer(sentence, m)).toList();
    }
    if (words.is(NounKind.OUTLET, head)) {
      self = self.stream().map(SourcePhrase::medium).toList();
    }
    return self.isEmpty() && isSpeaking(head) ? List.of(nobody(sentence, from, to)) : self;
  }

  /** The medium that a writer called by his name speaks through: the one the article retells. */
  private List<ChainLink> through(Sentence sentence, int from, int to, Set<String> called) {
    Token head = sentence.token(from);
    boolean writer = words.is(NounKind.AUTHOR, head) && !called.isEmpty();
    return writer && phrases.employer(sentence, from, to).isEmpty() ? reviewed(head) : List.of();
  }

  /** "الكاتبة والمدونة سمر حداد": two titles of one sector and one country are one person. */
  private static List<Mention> oneOf(List<Mention> self) {
    boolean titles =
        self.size() == 2
            && self.get(0).code().sector().equals(self.get(1).code().sector())
            && self.get(0).code().country().isEmpty()
            && self.get(1).code().country().isPresent();
    return titles ? List.of(self.get(1)) : self;
  }

  /** Whether a phrase names a medium. */
  boolean isMedium(Sentence sentence, int from, int limit) {
    return extent.isMedium(sentence, from, limit);
  }

  /** One past the last token of the name of a medium. */
  int mediumEnd(Sentence sentence, int from) {
    return phrases.mediumEnd(sentence, from);
  }

  /** Whether a noun alone tells that somebody speaks. */
  private boolean isSpeaking(Token head) {
    return words.is(NounKind.UNNAMED, head) || words.is(NounKind.AUTHOR, head);
  }

  private Mention nobody(Sentence sentence, int from, int to) {
    boolean medium = !words.is(NounKind.UNNAMED, sentence.token(from));
    ActorCode code =
        medium ? new ActorCode(Optional.empty(), Optional.of("JRN")) : ActorCode.UNKNOWN;
    return new Mention(
        code, sentence.span(from, to), sentence.index(), from, to, Optional.empty(), Via.ROLE);
  }

  /** "مصادر مطلعة", "مسؤولون": sources of whom not even the country is told. */
  private boolean isAnybody(Sentence sentence, int from, int to) {
    Token head = sentence.token(from);
    boolean described =
        to - from > 1
            && (words.is(WordKind.DOMESTIC, sentence.token(from + 1))
                || sentence.token(from + 1).tag().startsWith("DTNN"));
    boolean placed = false;
    for (int i = from; i < to; i++) {
      placed |= sentence.token(i).tag().equals("IN");
    }
    return words.is(NounKind.UNNAMED, head)
        && !placed
        && !head.key().startsWith("ال")
        && !described;
  }

  /** "دبلوماسي آخر": the country of the one named before by the same noun. */
  private Optional<String> another(Sentence sentence, int from, int to) {
    Optional<String> noun = words.lemma(NounKind.REFERRING, sentence.token(from));
    for (int i = from + 1; i < to; i++) {
      if (words.is(WordKind.ANOTHER, sentence.token(i))) {
        return noun.flatMap(speakers::named).flatMap(s -> s.self().get(0).code().country());
      }
    }
    return Optional.empty();
  }

  private static Mention stateless(Mention mention, Optional<String> country) {
    if (mention.via() != Via.HOME && mention.via() != Via.COREFERENCE) {
      return mention;
    }
    return SourcePhrase.recoded(
        mention, new ActorCode(country, mention.code().sector()), mention.via());
  }

  /** Whether a phrase is somebody who can speak, and not a law, a plan or an amount. */
  boolean isSomebody(Sentence sentence, Speaker speaker, int from) {
    Mention first = speaker.self().get(0);
    Token head = sentence.token(from);
    return first.code().sector().isPresent()
        || first.code().country().filter(ORGANISATIONS::contains).isPresent()
        || !speaker.names().isEmpty()
        || words.is(NounKind.UNNAMED, head)
        || words.is(NounKind.DOCUMENT, head)
        || words.is(NounKind.REFERRING, head);
  }

  private Optional<Speaker> earlier(
      Sentence sentence, int from, int to, Set<String> names, Optional<String> noun) {
    Token head = sentence.token(from);
    if (head.tag().contains("NNP") && names.size() == to - from) {
      return speakers.bearing(names);
    }
    if (to - from == 1 && head.tag().equals("NN")) {
      Optional<Speaker> bearer = speakers.bearing(Set.of(head.key()));
      if (bearer.isPresent()) {
        return bearer;
      }
    }
    if (words.is(NounKind.AUTHOR, head) && names.isEmpty()) {
      return noun.flatMap(speakers::named);
    }
    boolean definite = noun.isPresent() && head.key().startsWith("ال");
    boolean same = to - from > 1 && words.is(WordKind.SAME, sentence.token(from + 1));
    if (!definite || (to - from > 1 && !same)) {
      return Optional.empty();
    }
    Optional<Speaker> named = speakers.named(noun.get());
    if (named.isPresent()) {
      return named;
    }
    boolean document = words.is(NounKind.DOCUMENT, head);
    boolean outlet = words.is(NounKind.OUTLET, head);
    Optional<Speaker> medium =
        (document && !words.is(NounKind.ECHO, head)) || outlet
            ? speakers
                .reviewed()
                .map(
                    m ->
                        new Speaker(
                            sentence.index(),
                            List.of(),
                            List.of(m),
                            Optional.empty(),
                            Set.of(),
                            noun))
            : Optional.empty();
    boolean echo = same || document || words.is(NounKind.ECHO, head);
    return medium.isPresent() || !echo ? medium : speakers.latest();
  }

  /** The link of the medium that the article retells; its author speaks through it. */
  private List<ChainLink> reviewed(Token word) {
    return speakers
        .reviewed()
        .map(m -> List.of(new ChainLink(m, word.text(), word.span(), Force.REPORTS)))
        .orElse(List.of());
  }

  /** A writer of whom no country is told: unnamed, he is of the country of the medium. */
  private Mention writer(Sentence sentence, Mention mention) {
    boolean described = mention.via() == Via.PERSON;
    boolean named = false;
    for (int i = mention.fromToken(); i < mention.toToken(); i++) {
      described |= sentence.token(i).isAdjective();
      named |= sentence.token(i).tag().contains("NNP");
    }
    if (described) {
      return mention;
    }
    Optional<String> country =
        named ? Optional.empty() : speakers.reviewed().flatMap(m -> m.code().country());
    return SourcePhrase.recoded(mention, new ActorCode(country, Optional.of("JRN")), mention.via());
  }

  private static Mention standIn(Sentence sentence, int from, int to, Mention earlier) {
    return new Mention(
        earlier.code(),
        sentence.span(from, to),
        sentence.index(),
        from,
        to,
        earlier.name(),
        Via.COREFERENCE);
  }
}
