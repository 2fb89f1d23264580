package org.isnad.chain;

import java.util.List;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.WordKind;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds where the noun phrase of a source ends.
 *
 * <p>It ends where a relative clause, a verb, a particle, an insertion between dashes, an occasion
 * (في مؤتمر صحفي), a medium spoken to (لوكالة الأناضول), an adverb or what is said begins. A name
 * in quotation marks or brackets and one apposition behind a comma belong to it. Immutable and
 * thread-safe.
 */
final class SourceExtent {
  private static final int LONGEST_QUOTED_NAME = 8;

  private static final Set<String> NAME_PARTS = Set.of("بن", "ابن", "ابو", "عبد", "ال", "ام");

  private final SpeechVerbs words;
  private final ArticleEntities entities;

  SourceExtent(SpeechVerbs words, ArticleEntities entities) {
    this.words = words;
    this.entities = entities;
  }

  /** One past the last token of a source phrase. */
  int end(Sentence sentence, int from, int limit) {
    int end = rawEnd(sentence, from, limit);
    while (end > from + 1 && isLoose(sentence.token(end - 1))) {
      end--;
    }
    return end;
  }

  /** A preposition, particle or comma is no end of a phrase. */
  private static boolean isLoose(Token token) {
    return token.tag().equals("IN")
        || token.tag().equals("CC")
        || token.tag().equals("RP")
        || token.text().equals("،");
  }

  private int rawEnd(Sentence sentence, int from, int limit) {
    int i = from + 1;
    boolean apposition = false;
    boolean closed = false;
    while (i < limit) {
      Token token = sentence.token(i);
      if (Dashes.closes(sentence.token(i - 1))) {
        return i;
      }
      if (isClosing(sentence, from, i) && !closed) {
        if (i + 1 >= limit || !sentence.token(i + 1).isAdjective()) {
          return i;
        }
        closed = true;
        i++;
      } else if (token.isPunctuation() || token.text().equals("(")) {
        boolean first = token.key().equals(",") && !apposition;
        int next = first ? afterComma(sentence, i, limit) : afterMark(sentence, i, limit);
        if (next < 0) {
          return i;
        }
        apposition |= first;
        i = next;
      } else if (ends(sentence, from, i, limit)) {
        return i;
      } else {
        i++;
      }
    }
    return limit;
  }

  /** Whether a mark closes a quoted name that the phrase is: قالت "لوموند" الفرنسية. */
  private static boolean isClosing(Sentence sentence, int from, int at) {
    return Quotes.isQuote(sentence.token(at))
        && from > 0
        && Quotes.isQuote(sentence.token(from - 1));
  }

  /** "سمير حداد، عضو المكتب": what follows the comma is the title of who stands before it. */
  private int afterComma(Sentence sentence, int comma, int limit) {
    int next = comma + 1;
    boolean noun = next < limit && sentence.token(next).isNoun() && !isEdge(sentence.token(next));
    boolean title =
        noun
            && (sentence.token(next).tag().contains("NNP")
                || entities.code(sentence.index(), next, next + 1).stream()
                    .anyMatch(m -> m.code().sector().isPresent()));
    return title ? next : -1;
  }

  private static int afterMark(Sentence sentence, int mark, int limit) {
    if (Quotes.isQuote(sentence.token(mark))) {
      int close = Quotes.close(sentence, mark + 1);
      return close < limit && close - mark <= LONGEST_QUOTED_NAME ? close + 1 : -1;
    }
    if (sentence.token(mark).text().equals("(")) {
      for (int i = mark + 1; i < limit; i++) {
        if (sentence.token(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private boolean ends(Sentence sentence, int from, int at, int limit) {
    Token token = sentence.token(at);
    if (ContentReader.isSpelledName(sentence, at)) {
      return false;
    }
    if (at + 1 < limit && isIssuedBy(sentence, at + 1)) {
      return false;
    }
    boolean bracket = token.text().equals("(") || token.text().equals(")");
    if (!bracket && (token.isVerb() || token.tag().equals("WP") || token.tag().equals("RP"))) {
      return true;
    }
    if (Dashes.opens(token)) {
      return true;
    }
    boolean name = token.tag().contains("NNP");
    if (isEdge(token) && !name) {
      return !isIssuedBy(sentence, at);
    }
    if (token.tag().equals("CC")) {
      return at + 1 >= limit
          || !(sentence.token(at + 1).isNoun() || sentence.token(at + 1).isAdjective());
    }
    boolean settled =
        sentence.token(at - 1).isAdjective() || sentence.token(at - 1).tag().contains("NNP");
    if (settled && words.is(NounKind.OUTLET, token)) {
      return true;
    }
    if (isSaying(sentence, at)
        || isObject(sentence, from, at, limit)
        || isDefiniteObject(sentence, from, at)
        || isCountryBehindName(sentence, at)) {
      return true;
    }
    if (at + 1 >= limit) {
      return false;
    }
    Token next = sentence.token(at + 1);
    return switch (token.key()) {
      case "في" ->
          words.is(NounKind.OCCASION, next)
              || isEdge(next)
              || next.tag().equals("CD")
              || next.tag().equals("ADJ_NUM");
      case "ب" -> next.key().equals("ان") || words.noun(next).isPresent();
      case "ل" ->
          words.is(NounKind.AUDIENCE, next)
              || (!words.is(NounKind.DOCUMENT, sentence.token(from))
                  && !words.is(NounKind.AUTHOR, sentence.token(from))
                  && isMedium(sentence, at + 1, limit)
                  && !isMedium(sentence, from, at));
      default -> false;
    };
  }

  boolean isEdge(Token token) {
    return words.is(WordKind.EDGE, token) || words.is(WordKind.ADVERB, token);
  }

  /** قولهم behind a source begins what he says. */
  private boolean isSaying(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).tag().equals("PRP$")
        && words.noun(sentence.token(at)).isPresent();
  }

  /** "ونشر سمير صورة": an indefinite noun behind a name is no part of it, unless it is a title. */
  private boolean isObject(Sentence sentence, int from, int at, int limit) {
    Token token = sentence.token(at);
    Token before = sentence.token(at - 1);
    boolean plain = token.tag().equals("NN") || token.tag().equals("NNS");
    if (!plain || !before.tag().contains("NNP") || NAME_PARTS.contains(token.key())) {
      return false;
    }
    List<Mention> mentions = entities.code(sentence.index(), at, limit);
    return mentions.isEmpty() || mentions.get(0).fromToken() != at;
  }

  /**
   * "تتهم منظمات حقوقية الحوثيين": behind an indefinite noun with its adjective a definite one that
   * names somebody is no part of the phrase; nor is one behind a definite noun, which has no
   * genitive ("اتهم الحوثيون التحالف"), or behind the name of a state ("اتهمت كييف القوات").
   */
  private boolean isDefiniteObject(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    Token before = sentence.token(at - 1);
    Token head = sentence.token(from);
    boolean indefinite = head.tag().equals("NN") || head.tag().equals("NNS");
    boolean described = at > from + 1 && before.tag().equals("JJ");
    boolean definite = at == from + 1 && head.tag().equals("DTNNS");
    if (at == from + 1 && token.tag().startsWith("DTNN") && isCountry(sentence, from)) {
      return true;
    }
    return (indefinite && described || definite)
        && token.tag().startsWith("DTNN")
        && entities.code(sentence.index(), at, at + 1).stream()
            .anyMatch(m -> m.code().country().isPresent() && m.code().sector().isPresent());
  }

  /** "اتهم نوري المالكي السعودية": a country behind a name is no part of it. */
  private boolean isCountryBehindName(Sentence sentence, int at) {
    boolean names =
        sentence.token(at - 1).tag().contains("NNP") && sentence.token(at).tag().contains("NNP");
    return names
        && isCountry(sentence, at)
        && (sentence.token(at).tag().equals("DTNNP") || isCountry(sentence, at - 1));
  }

  private boolean isCountry(Sentence sentence, int at) {
    return entities.code(sentence.index(), at, at + 1).stream()
        .anyMatch(m -> m.via() == Via.COUNTRY);
  }

  /** بيان صادر عن: here عن brings in the owner. */
  static boolean isIssuedBy(Sentence sentence, int at) {
    return sentence.token(at).key().equals("عن") && at > 0 && isIssued(sentence.token(at - 1));
  }

  /** صدر and its participles. */
  static boolean isIssued(Token token) {
    return Set.of("صادر", "الصادر", "صادره", "الصادره", "صدر", "صدرت").contains(token.key());
  }

  /** The عن behind صدر, a date between: صدر الاثنين الماضي عن; −1 if there is none. */
  static int issuedBy(Sentence sentence, int issued, int limit) {
    for (int i = issued + 1; i + 1 < limit; i++) {
      Token token = sentence.token(i);
      if (token.key().equals("عن")) {
        return i;
      }
      if (token.isVerb() || token.tag().equals("WP")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a phrase names a medium. */
  boolean isMedium(Sentence sentence, int from, int limit) {
    if (words.is(NounKind.OUTLET, sentence.token(from))) {
      return true;
    }
    List<Mention> mentions = entities.code(sentence.index(), from, limit);
    return !mentions.isEmpty()
        && mentions.get(0).fromToken() == from
        && mentions.get(0).via() == Via.ORGANISATION
        && mentions.get(0).code().sector().filter("JRN"::equals).isPresent();
  }
}
