package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashSet;
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
  /** How far behind the phrase of a source his name may go on, in tokens. */
  private static final int LONGEST_NAME = 6;

  /** How far behind a document the verb that tells who issued it may stand, in tokens. */
  private static final int LONGEST_ISSUE = 12;

  private static final Set<String> ORGANISATIONS = Set.of("UNO", "IGO", "EUR", "NGO");

  private final SpeechVerbs words;
  private final ArticleEntities entities;
  private final Speakers speakers;
  private final SourceExtent extent;

  SourceReader(SpeechVerbs words, ArticleEntities entities, Speakers speakers) {
    this.words = words;
    this.entities = entities;
    this.speakers = speakers;
    this.extent = new SourceExtent(words, entities);
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
    Set<String> names = names(sentence, from, to);
    Set<String> known = new HashSet<>(names(sentence, from, namesEnd(sentence, to, limit)));
    known.removeIf(n -> isLonePlace(sentence, from, to, n));
    Optional<String> noun = words.lemma(NounKind.REFERRING, head);
    Optional<Speaker> earlier = earlier(sentence, from, to, names, noun);
    List<Mention> self =
        earlier.isPresent()
            ? earlier.get().self().stream().map(m -> standIn(sentence, from, to, m)).toList()
            : coded(sentence, from, to, limit);
    List<ChainLink> before = earlier.map(Speaker::before).orElse(List.of());
    if (earlier.isEmpty() && names.isEmpty() && isAnybody(sentence, from, to)) {
      self = self.stream().map(m -> stateless(m, another(sentence, from, to, noun))).toList();
    }
    Optional<Mention> employer =
        earlier.isEmpty() ? employer(sentence, from, to) : Optional.empty();
    if (employer.isPresent()) {
      self = List.of(spanning(sentence, from, to, employer.get()));
    } else if (earlier.isEmpty() && words.is(NounKind.AUTHOR, head)) {
      before = names.isEmpty() ? List.of() : reviewed(head);
      self = self.stream().map(m -> writer(sentence, m)).toList();
    }
    if (earlier.isEmpty() && words.is(NounKind.OUTLET, head)) {
      self = self.stream().map(SourceReader::medium).toList();
    }
    if (self.isEmpty() && isSpeaking(head)) {
      self = List.of(nobody(sentence, from, to));
    }
    return self.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(sentence.index(), before, oneOf(self), Optional.empty(), known, noun));
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

  /** "عمدة المدينة، أوليه سينغوبوف": a name behind a comma, whatever its tags, is known later. */
  private static int namesEnd(Sentence sentence, int to, int limit) {
    int end = to;
    if (end < limit && !sentence.token(end).key().equals(",")) {
      return to;
    }
    while (end < Math.min(limit, to + LONGEST_NAME)) {
      Token token = sentence.token(end);
      boolean mark = token.isPunctuation() && !token.key().equals(",");
      if (mark || token.isVerb() || token.tag().equals("WP") || token.tag().equals("IN")) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Whether a phrase names a medium. */
  boolean isMedium(Sentence sentence, int from, int limit) {
    return extent.isMedium(sentence, from, limit);
  }

  /** One past the last token of the name of a medium. */
  int mediumEnd(Sentence sentence, int from) {
    int end = from + 1;
    while (end < sentence.size() && !isNamed(sentence, from, end)) {
      end++;
    }
    while (end < sentence.size() && sentence.token(end).tag().contains("NNP")) {
      end++;
    }
    return Math.min(end, sentence.size());
  }

  private boolean isNamed(Sentence sentence, int from, int to) {
    return entities.code(sentence.index(), from, to).stream()
        .anyMatch(m -> m.via() == Via.ORGANISATION && m.code().sector().isPresent());
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
  private Optional<String> another(Sentence sentence, int from, int to, Optional<String> noun) {
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
    return recoded(mention, new ActorCode(country, mention.code().sector()), mention.via());
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

  /** "المتحدث باسم الجيش في أوكرانيا": the country is no name of his, in "روبرت مالي" it is. */
  private boolean isLonePlace(Sentence sentence, int from, int to, String name) {
    for (int i = from; i < to; i++) {
      boolean first = i == from || !sentence.token(i - 1).tag().equals("NNP");
      if (sentence.token(i).key().equals(name) && first) {
        return entities.code(sentence.index(), i, i + 1).stream()
            .anyMatch(m -> m.via() == Via.COUNTRY || m.via() == Via.ORGANISATION);
      }
    }
    return false;
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
    return recoded(mention, new ActorCode(country, Optional.of("JRN")), mention.via());
  }

  private static Mention spanning(Sentence sentence, int from, int to, Mention mention) {
    return new Mention(
        mention.code(),
        sentence.span(from, to),
        sentence.index(),
        from,
        to,
        mention.name(),
        mention.via());
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

  private List<Mention> coded(Sentence sentence, int from, int to, int limit) {
    if (words.is(NounKind.DOCUMENT, sentence.token(from))) {
      int owner = owner(sentence, from, to);
      List<Mention> owners = owner < to ? chosen(sentence, owner, to) : List.of();
      if (owners.isEmpty()) {
        owners = issuer(sentence, from, limit);
      }
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    return chosen(sentence, from, to);
  }

  /** "بيان صدر أمس عن الوزارة", "تقرير نشرته الصحيفة": who gave out a document, behind a verb. */
  private List<Mention> issuer(Sentence sentence, int document, int limit) {
    boolean statement = words.is(NounKind.ECHO, sentence.token(document));
    for (int i = document + 1; i + 1 < Math.min(limit, document + LONGEST_ISSUE); i++) {
      Token token = sentence.token(i);
      boolean issued =
          words.is(WordKind.ISSUED, token) || (!statement && words.is(WordKind.PUBLISHED, token));
      if (SourceExtent.isIssued(token)) {
        int by = SourceExtent.issuedBy(sentence, i, Math.min(limit, i + LONGEST_ISSUE));
        return by < 0 ? List.of() : phrase(sentence, by + 1, limit);
      }
      if (issued) {
        return phrase(sentence, sentence.token(i + 1).isPronoun() ? i + 2 : i + 1, limit);
      }
      if (token.isVerb() || token.text().equals(":")) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Mention> phrase(Sentence sentence, int from, int limit) {
    if (from >= limit || extent.isEdge(sentence.token(from))) {
      return List.of();
    }
    return chosen(sentence, from, extent.end(sentence, from, limit));
  }

  /** A medium of whom the tables know no sector. */
  private static Mention medium(Mention mention) {
    return mention.code().sector().isPresent()
        ? mention
        : recoded(
            mention, new ActorCode(mention.code().country(), Optional.of("JRN")), mention.via());
  }

  /** "مراسل وكالة رويترز": who writes for a named medium speaks for it. */
  private Optional<Mention> employer(Sentence sentence, int from, int to) {
    if (!words.is(NounKind.AUTHOR, sentence.token(from))) {
      return Optional.empty();
    }
    int next = from + 1;
    if (next < to && sentence.token(next).tag().equals("IN")) {
      next++;
    }
    if (next >= to || !extent.isMedium(sentence, next, to)) {
      return Optional.empty();
    }
    return chosen(sentence, next, to).stream()
        .filter(m -> m.code().sector().filter("JRN"::equals).isPresent())
        .findFirst();
  }

  /** Where the owner of a document is named: بيان لـ، تقرير صادر عن، مقال بصحيفة، بيان الوزارة. */
  private static int owner(Sentence sentence, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      String key = sentence.token(i).key();
      if (key.equals("ل") || key.equals("ب") || SourceExtent.isIssuedBy(sentence, i)) {
        return i + 1;
      }
    }
    int next = from + 1;
    return next < to && sentence.token(next).isNoun() ? next : to;
  }

  /** The first actor of a phrase and those joined to it by و. */
  private List<Mention> chosen(Sentence sentence, int from, int to) {
    List<Mention> mentions = entities.code(sentence.index(), from, to);
    if (words.is(NounKind.OUTLET, sentence.token(from)) && !mentions.isEmpty()) {
      Optional<Mention> named =
          mentions.stream()
              .filter(m -> m.via() == Via.ORGANISATION && m.code().sector().isPresent())
              .findFirst();
      return List.of(named.map(m -> spanning(sentence, from, to, m)).orElse(mentions.get(0)));
    }
    Optional<Mention> titled = titleBehindName(sentence, from, to);
    if (titled.isPresent()) {
      return List.of(spanning(sentence, from, to, titled.get()));
    }
    List<Mention> chosen = new ArrayList<>();
    for (Mention mention : mentions) {
      if (chosen.isEmpty()
          || mention.span().equals(chosen.get(0).span())
          || isJoined(sentence, mention)) {
        chosen.add(withNisba(sentence, mention));
      }
    }
    return chosen;
  }

  /** "اللواء كريم سالم قائد الشرطة": the title behind a name tells more than what is before it. */
  private Optional<Mention> titleBehindName(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token before = sentence.token(i - 1);
      boolean name = before.tag().equals("NNP") || before.text().equals("،");
      if (sentence.token(i).tag().equals("CC")) {
        return Optional.empty();
      }
      if (name && sentence.token(i).tag().equals("NN")) {
        int at = i;
        return entities.code(sentence.index(), i, to).stream()
            .findFirst()
            .filter(m -> m.fromToken() == at && m.via() == Via.OFFICE)
            .filter(m -> m.code().country().isPresent() && m.code().sector().isPresent());
      }
    }
    return Optional.empty();
  }

  /** "المستشار الألماني": an adjective of nationality counts for more than the home country. */
  private Mention withNisba(Sentence sentence, Mention mention) {
    if (mention.via() != Via.HOME) {
      return mention;
    }
    for (int i = mention.fromToken() + 1; i < mention.toToken(); i++) {
      if (!sentence.token(i).isAdjective()) {
        continue;
      }
      Optional<ActorCode> nisba =
          entities.code(sentence.index(), i, i + 1).stream()
              .filter(m -> m.via() == Via.NISBA)
              .map(Mention::code)
              .findFirst();
      if (nisba.isPresent()) {
        return recoded(
            mention, new ActorCode(nisba.get().country(), mention.code().sector()), Via.NISBA);
      }
    }
    return mention;
  }

  private static Mention recoded(Mention mention, ActorCode code, Via via) {
    return new Mention(
        code,
        mention.span(),
        mention.sentence(),
        mention.fromToken(),
        mention.toToken(),
        mention.name(),
        via);
  }

  private static boolean isJoined(Sentence sentence, Mention mention) {
    int at = mention.fromToken() - 1;
    if (at > 0 && sentence.token(at).tag().equals("IN")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().equals("CC");
  }

  /** Proper names, and what follows one untagged: عبير قبطي. */
  private static Set<String> names(Sentence sentence, int from, int to) {
    Set<String> names = new HashSet<>();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean proper = token.tag().contains("NNP");
      boolean follows =
          i > from
              && sentence.token(i - 1).tag().equals("NNP")
              && token.tag().equals("NN")
              && !token.key().startsWith("ال");
      if (proper || follows) {
        names.add(token.key());
      }
    }
    return names;
  }
}
