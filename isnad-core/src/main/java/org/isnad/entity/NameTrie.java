package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words, for the longest match at a token.
 *
 * <p>Words are compared by spelling key. A word that the segmenter has cut (a name that begins with
 * و or ends in ي) is also tried whole: tokens that touch each other are joined. Quotation marks
 * inside a name are passed over. A role word keeps its pronoun apart: جيشه is جيش and ه, though
 * جيشة would be written the same. Not thread-safe while names are added; after that it is.
 */
final class NameTrie {
  private static final int MOST_PARTS_OF_A_WORD = 4;
  private static final String QUOTES = "\"“”«»'‘’";

  private static final String CLITICS = "بلكفو";

  private final Node root = new Node();

  /** A name found: tokens {@code from} to {@code to}, exclusive, and what it may stand for. */
  record Match(int from, int to, List<Lexeme> lexemes) {
    <T extends Lexeme> Optional<T> find(Class<T> kind) {
      return lexemes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    int length() {
      return to - from;
    }
  }

  /** Adds a name as written; an empty one is passed over. */
  void add(String name, Lexeme lexeme) {
    add(SpellingKey.of(name), Hamza.first(name.trim()), lexeme);
  }

  /** Adds a name given as spelling key. */
  void addKey(String key, Lexeme lexeme) {
    add(key, Hamza.UNWRITTEN, lexeme);
  }

  private void add(String key, Hamza hamza, Lexeme lexeme) {
    Node node = root;
    int start = 0;
    while (start < key.length()) {
      int end = key.indexOf(' ', start);
      int stop = end < 0 ? key.length() : end;
      if (stop > start) {
        node = node.children().computeIfAbsent(key.substring(start, stop), w -> new Node());
      }
      start = stop + 1;
    }
    if (node != root) {
      node.put(new Entry(lexeme, hamza));
    }
  }

  /** The longest name that begins at a token and ends before {@code limit}. */
  Optional<Match> longest(Sentence sentence, int from, int limit) {
    Search search = new Search(sentence, from, limit);
    search.walk(root, from);
    return Optional.ofNullable(search.best);
  }

  /** A lexeme under the hamza that its name begins with. */
  private record Entry(Lexeme lexeme, Hamza hamza) {}

  private static final class Node {
    private @Nullable Map<String, Node> children;
    private final List<Entry> entries = new ArrayList<>(1);

    Map<String, Node> children() {
      if (children == null) {
        children = new HashMap<>(2);
      }
      return children;
    }

    void put(Entry added) {
      for (Entry entry : entries) {
        if (entry.lexeme == added.lexeme || entry.lexeme.equals(added.lexeme)) {
          return;
        }
      }
      entries.add(added);
    }

    @Nullable Node child(String word) {
      return children == null ? null : children.get(word);
    }
  }

  private static final class Search {
    private final Sentence sentence;
    private final int from;
    private final int limit;
    private @Nullable Match best;

    Search(Sentence sentence, int from, int limit) {
      this.sentence = sentence;
      this.from = from;
      this.limit = limit;
    }

    void walk(Node node, int at) {
      if (!node.entries.isEmpty() && (best == null || at > best.to())) {
        boolean possessed = sentence.token(at - 1).isPronoun();
        Hamza written = Hamza.first(sentence.token(from).text());
        List<Lexeme> lexemes =
            node.entries.stream()
                .filter(e -> e.hamza.agreesWith(written))
                .filter(e -> !possessed || !(e.lexeme instanceof Lexeme.Role))
                .map(Entry::lexeme)
                .toList();
        if (!lexemes.isEmpty()) {
          best = new Match(from, at, lexemes);
        }
      }
      if (at >= limit || node.children == null) {
        return;
      }
      Token token = sentence.token(at);
      if (at > from && token.text().length() == 1 && QUOTES.contains(token.text())) {
        walk(node, at + 1);
        return;
      }
      step(node, withoutHyphens(token.key()), at + 1);
      if (at == from && token.tag().contains("NNP")) {
        stepPastClitic(node, token.key(), at + 1);
      }
      if (token.tag().equals("RP")) {
        return; // the future prefix س belongs to a verb
      }
      StringBuilder joined = new StringBuilder(token.text());
      for (int end = at + 1; end < limit && end - at < MOST_PARTS_OF_A_WORD; end++) {
        if (sentence.token(end).start() != sentence.token(end - 1).end()
            || sentence.token(end).isPunctuation()) {
          break;
        }
        joined.append(sentence.token(end).text());
        step(node, SpellingKey.of(joined), end + 1);
      }
    }

    /** The segmenter may leave a preposition or و on a name it does not know: بكاليفورنيا. */
    private void stepPastClitic(Node node, String key, int next) {
      if (key.length() > 4 && CLITICS.indexOf(key.charAt(0)) >= 0) {
        step(node, key.substring(1), next);
      }
    }

    /** The segmenter leaves a dash on the word it touches: العراقي- . */
    private static String withoutHyphens(String key) {
      int start = 0;
      int end = key.length();
      while (start < end && key.charAt(start) == '-') {
        start++;
      }
      while (end > start && key.charAt(end - 1) == '-') {
        end--;
      }
      return key.substring(start, end);
    }

    private void step(Node node, String word, int next) {
      Node child = node.child(word);
      if (child != null) {
        walk(child, next);
      }
    }
  }
}
