package org.isnad.entity;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Which tokens may be parts of a personal name that no table knows. */
final class NameWords {
  private NameWords() {}

  /** A name after a title begins with a noun or adjective without ال, or with عبد and the like. */
  static boolean canBegin(Token token) {
    return isWord(token) && !token.key().startsWith("ال") && token.text().length() > 1;
  }

  /** Parts of a name follow each other; the segmenter may cut one off as a pronoun. */
  static boolean canGoOn(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean attached = token.start() == sentence.token(at - 1).end();
    return isWord(token) || attached && token.isPronoun();
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

  static boolean isDefinite(Token token) {
    return token.key().startsWith("ال") || token.tag().startsWith("DTNN");
  }

  private static boolean isWord(Token token) {
    return (token.isNoun() || token.isAdjective())
        && !token.text().isEmpty()
        && Character.isLetter(token.text().charAt(0));
  }
}
