package org.isnad.when;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/**
 * A sentence written by hand: blanks part words, + parts a clitic from its word, _TAG at the end of
 * a word sets its tag. Without one, figures are CD, signs PUNC and all else NN.
 *
 * @param text the text without marks
 * @param sentence its tokens under a flat tree
 */
public record MarkedSentence(String text, Sentence sentence) {

  public static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : marked.split(" ")) {
      text.append(text.length() == 0 ? "" : " ");
      for (String part : word.length() > 1 ? word.split("\\+") : new String[] {word}) {
        int mark = part.indexOf('_');
        String surface = mark < 0 ? part : part.substring(0, mark);
        String tag = mark < 0 ? tag(surface) : part.substring(mark + 1);
        int start = text.length();
        text.append(surface);
        String key = SpellingKey.of(surface);
        tokens.add(new Token(tokens.size(), surface, key, tag, start, text.length()));
      }
    }
    List<TreeNode> leaves = new ArrayList<>();
    for (Token token : tokens) {
      leaves.add(TreeNode.leaf(token.tag(), token.index()));
    }
    TreeNode tree = new TreeNode("S", leaves, 0, tokens.size());
    return new MarkedSentence(text.toString(), new Sentence(0, tokens, tree, 0, text.length()));
  }

  private static String tag(String surface) {
    char first = surface.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isLetter(first) ? "NN" : "PUNC";
  }
}
