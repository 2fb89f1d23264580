package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.WordKind;
import org.isnad.entity.ActorCode;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Codes the noun phrase of a source as it stands, whoever was named before.
 *
 * <p>Rules, in order: a document speaks for its owner (بيان لوزارة الصحة) or for who issued it
 * (بيان صدر أمس عن الوزارة); a medium is coded by its name, else as a medium; the title behind a
 * name tells more than what is before it; a nationality counts for more than the home country.
 * Immutable and thread-safe.
 */
final class SourcePhrase {
  /** How far behind a document the verb that tells who issued it may stand, in tokens. */
  private static final int LONGEST_ISSUE = 12;

  private final SpeechVerbs words;
  private final ArticleEntities entities;
  private final SourceExtent extent;

  SourcePhrase(SpeechVerbs words, ArticleEntities entities, SourceExtent extent) {
    this.words = words;
    this.entities = entities;
    this.extent = extent;
  }

  /**
   * The sources that the phrase names side by side; empty if it names nobody.
   *
   * @param to one past the last token of the phrase
   * @param limit one past the last token in which a document's issuer can stand
   */
  List<Mention> coded(Sentence sentence, int from, int to, int limit) {
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

  /** "مراسل وكالة رويترز": who writes for a named medium speaks for it. */
  Optional<Mention> employer(Sentence sentence, int from, int to) {
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

  /** A medium of whom the tables know no sector. */
  static Mention medium(Mention mention) {
    return mention.code().sector().isPresent()
        ? mention
        : recoded(
            mention, new ActorCode(mention.code().country(), Optional.of("JRN")), mention.via());
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
          entities.code(sentence.index(), i, Math.min(sentence.size(), i + 2)).stream()
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

  private static boolean isJoined(Sentence sentence, Mention mention) {
    int at = mention.fromToken() - 1;
    if (at > 0 && sentence.token(at).tag().equals("IN")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().equals("CC");
  }

  /** A mention over other tokens. */
  static Mention spanning(Sentence sentence, int from, int to, Mention mention) {
    return new Mention(
        mention.code(),
        sentence.span(from, to),
        sentence.index(),
        from,
        to,
        mention.name(),
        mention.via());
  }

  /** A mention with another code. */
  static Mention recoded(Mention mention, ActorCode code, Via via) {
    return new Mention(
        code,
        mention.span(),
        mention.sentence(),
        mention.fromToken(),
        mention.toToken(),
        mention.name(),
        via);
  }
}
