package org.isnad.where;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The tokens of a sentence as place names are looked up in them. Immutable. */
final class PlaceLine {
  private static final String CLITICS = "وفبلكس";
  private final Sentence sentence;
  private final List<String> keys;
  private final BitSet parts = new BitSet();
  private final Gazetteer gazetteer;

  PlaceLine(Sentence sentence, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    List<String> bare = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      bare.add(bare(token.key()));
    }
    keys = List.copyOf(bare);
    for (int i = 0; i < keys.size(); i++) {
      parts.set(i, gazetteer.isPartOfWord(keys.get(i)));
    }
  }

  /** The key without the signs that a token may carry at its ends: بغداد-، "القدس. */
  private static String bare(String key) {
    int from = 0;
    int to = key.length();
    while (from < to && !Character.isLetterOrDigit(key.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(key.charAt(to - 1))) {
      to--;
    }
    return key.substring(from, to);
  }

  int size() {
    return keys.size();
  }

  /** The key of a token without signs at its ends; empty for signs alone and beyond the ends. */
  String key(int at) {
    return at >= 0 && at < keys.size() ? keys.get(at) : "";
  }

  /** The tokens' keys as names are looked up: without blanks and hyphens. */
  String name(int from, int to) {
    return String.join("", keys.subList(from, to)).replace("-", "");
  }

  Token token(int at) {
    return sentence.token(at);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Whether an attached pronoun stands here: what bears one is no name of a place. */
  boolean isPronoun(int at) {
    return at < size()
        && token(at).tag().equals("PRP$")
        && token(at - 1).end() == token(at).start();
  }

  /** The country that an adjective of nationality at a token tells. */
  Optional<String> nisba(int at) {
    return at < size() && token(at).isAdjective()
        ? gazetteer.countryOfNisba(key(at))
        : Optional.empty();
  }

  boolean isProperName(int at) {
    String tag = at < size() ? token(at).tag() : "";
    return tag.equals("NNP") || tag.equals("DTNNP");
  }

  boolean isSign(int at) {
    return at >= 0 && at < keys.size() && keys.get(at).isEmpty();
  }

  boolean hasText(int at, String text) {
    return at >= 0 && at < keys.size() && sentence.token(at).text().equals(text);
  }

  /** The token before, with quotes and an opening bracket passed over; −1 at the start. */
  int before(int at) {
    int previous = at - 1;
    while (previous >= 0 && isOpening(previous)) {
      previous--;
    }
    return previous;
  }

  boolean isOpening(int at) {
    return isSign(at) && "(\"'«“”".contains(sentence.token(at).text());
  }

  /** Whether a token, alone or as the end of a phrase of up to three, is a word of a kind. */
  boolean endsIn(int at, PlaceWord kind) {
    String phrase = "";
    for (int from = at; from >= 0 && from > at - 3 && isPart(from); from--) {
      phrase = from == at ? key(from) : key(from) + " " + phrase;
      if (gazetteer.isWord(phrase, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Where the line goes on after the longest word of a kind that starts here, else {@code at}. */
  int skip(int at, PlaceWord kind) {
    int to = at;
    String phrase = "";
    for (int end = at; end < size() && end < at + 3 && isPart(end); end++) {
      phrase = end == at ? key(end) : phrase + " " + key(end);
      if (gazetteer.isWord(phrase, kind)) {
        to = end + 1;
      }
    }
    return to;
  }

  private boolean isPart(int at) {
    return parts.get(at);
  }

  /** Whether a clitic of its own stands here, joined to the next token. */
  boolean isClitic(int at) {
    return key(at).length() == 1
        && CLITICS.contains(key(at))
        && at + 1 < size()
        && sentence.token(at).end() == sentence.token(at + 1).start();
  }
}
