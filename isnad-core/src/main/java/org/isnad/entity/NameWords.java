package org.isnad.entity;

import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Which tokens may be parts of a personal name that no table knows. */
final class NameWords {
  private static final int LONGEST_NAME = 5;

  /** First parts of compound names, as spelling keys. */
  private static final Set<String> NAME_PREFIXES = Set.of("عبد", "ابو", "بن", "ال", "ابن", "بو");

  private NameWords() {}

  /** A name after a title begins with a noun or adjective without ال, or with عبد and the like. */
  static boolean canBegin(Token token) {
    return isWord(token) && !hasArticle(token) && token.text().length() > 1;
  }

  /**
   * One past the last token of a name that begins at {@code from}. The second word may be any noun;
   * from the third on the tagger must call it a proper noun, for an object may follow: رفض رئيس
   * الوزراء بوريس جونسون الدعوات.
   */
  static int endOfName(Sentence sentence, int from, int limit, Matcher matcher) {
    int end = from + 1;
    int words = 1;
    while (end < limit && words < LONGEST_NAME) {
      Token token = sentence.token(end);
      Token before = sentence.token(end - 1);
      boolean sameWord = token.start() == before.end();
      boolean cut = sameWord && (token.isPronoun() || isWord(token));
      boolean next =
          isWord(token)
              && (words == 1 || token.tag().contains("NNP") || NAME_PREFIXES.contains(before.key()))
              && !isRole(sentence, end, matcher);
      if (!cut && !next) {
        break;
      }
      words += sameWord ? 0 : 1;
      end++;
    }
    return end;
  }

  /** Going backwards from a comma: any word that is neither a verb nor a role. */
  static boolean canGoOn(Sentence sentence, int at, Matcher matcher) {
    Token token = sentence.token(at);
    boolean clitic =
        at + 1 < sentence.size() && token.end() == sentence.token(at + 1).start() && at > 0;
    boolean role =
        matcher
            .at(sentence, at, at + 1)
            .filter(m -> m.find(Lexeme.Role.class).isPresent())
            .isPresent();
    return !role
        && (isWord(token) || clitic && token.tag().equals("IN") && cutFromName(sentence, at));
  }

  /** A letter that the segmenter took for a preposition: ب in بنكيران after a first name. */
  private static boolean cutFromName(Sentence sentence, int at) {
    return sentence.token(at - 1).tag().contains("NNP")
        && !sentence.token(at + 1).tag().startsWith("DT");
  }

  private static boolean isRole(Sentence sentence, int at, Matcher matcher) {
    return matcher
        .at(sentence, at, at + 1)
        .filter(m -> m.find(Lexeme.Role.class).isPresent())
        .isPresent();
  }

  /** Whether all tokens of a stretch, at least two words, are tagged as proper nouns. */
  static boolean areProper(Sentence sentence, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean starts = i == from || token.start() != sentence.token(i - 1).end();
      if (starts && !token.tag().contains("NNP")) {
        return false;
      }
      words += starts ? 1 : 0;
    }
    return words >= 2;
  }

  /** Whether a word carries ال; after the preposition ل only its lam is left. أل is no article. */
  static boolean hasArticle(Token token) {
    String text = token.text();
    return text.startsWith("ال") || token.key().startsWith("ال") && text.startsWith("ل");
  }

  static boolean isDefinite(Token token) {
    return hasArticle(token) || token.tag().startsWith("DTNN");
  }

  private static boolean isWord(Token token) {
    return (token.isNoun() || token.isAdjective())
        && !token.text().isEmpty()
        && Character.isLetter(token.text().charAt(0));
  }
}
