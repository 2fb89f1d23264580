package org.isnad.testing;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/**
 * Parsed sentences made by hand.
 *
 * <p>Two notations. Flat: {@code وزير/NN الدفاع/DTNN ب/IN+ بغداد/NNP}, under one S node. Bracketed:
 * {@code (S (VP (VBD وقع) (NP (NN وزير))))}. A plus sign after the tag says that no space follows:
 * the next token is part of the same written word. In the text a noun whose ال the preposition ل
 * has taken up is written {@code ل/IN+ لحكومة/DTNN}; its key is that of الحكومة.
 */
public final class Sentences {
  private final int index;
  private final List<Token> tokens = new ArrayList<>();
  private int offset;

  private Sentences(int index, int offset) {
    this.index = index;
    this.offset = offset;
  }

  /** One sentence with index 0 that begins at offset 0. */
  public static Sentence of(String notation) {
    return of(0, 0, notation);
  }

  /** A sentence of an article; {@code offset} is its first UTF-16 unit. */
  public static Sentence of(int index, int offset, String notation) {
    Sentences builder = new Sentences(index, offset);
    TreeNode tree =
        notation.trim().startsWith("(") ? builder.bracketed(notation) : builder.flat(notation);
    int last = builder.tokens.size() - 1;
    return new Sentence(index, builder.tokens, tree, offset, builder.tokens.get(last).end());
  }

  /** An article: each notation a sentence, one space between them. */
  public static List<Sentence> article(String... notations) {
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String notation : notations) {
      Sentence sentence = of(sentences.size(), offset, notation);
      sentences.add(sentence);
      offset = sentence.end() + 1;
    }
    return sentences;
  }

  /** The text that the tokens of a sentence were cut from, blanks before its start included. */
  public static String text(List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        text.append(" ".repeat(token.start() - text.length())).append(token.text());
      }
    }
    return text.toString();
  }

  private TreeNode flat(String notation) {
    List<TreeNode> leaves = new ArrayList<>();
    for (String part : notation.trim().split("\\s+")) {
      int slash = part.lastIndexOf('/');
      if (slash < 1) {
        throw new IllegalArgumentException("write word/TAG, not '" + part + "'");
      }
      leaves.add(add(part.substring(0, slash), part.substring(slash + 1)));
    }
    return new TreeNode("S", leaves, 0, tokens.size());
  }

  private TreeNode bracketed(String notation) {
    List<String> parts = new ArrayList<>();
    for (String part : notation.replace("(", " ( ").replace(")", " ) ").trim().split("\\s+")) {
      parts.add(part);
    }
    return node(parts);
  }

  private TreeNode node(List<String> parts) {
    parts.remove(0); // (
    String label = parts.remove(0);
    int from = tokens.size();
    List<TreeNode> children = new ArrayList<>();
    while (parts.get(0).equals("(")) {
      children.add(node(parts));
    }
    TreeNode result =
        children.isEmpty()
            ? add(parts.remove(0), label)
            : new TreeNode(label, children, from, tokens.size());
    parts.remove(0); // )
    return result;
  }

  private TreeNode add(String word, String tag) {
    boolean joined = tag.endsWith("+");
    String bareTag = joined ? tag.substring(0, tag.length() - 1) : tag;
    boolean sharesArticle = bareTag.startsWith("DT") && word.startsWith("ل") && touchesLam(offset);
    String key = SpellingKey.of(sharesArticle ? "ا" + word : word);
    int token = tokens.size();
    tokens.add(new Token(token, word, key, bareTag, offset, offset + word.length()));
    offset += word.length() + (joined ? 0 : 1);
    return TreeNode.leaf(bareTag, token);
  }

  private boolean touchesLam(int start) {
    if (tokens.isEmpty()) {
      return false;
    }
    Token before = tokens.get(tokens.size() - 1);
    return before.end() == start && before.text().equals("ل");
  }
}
