package org.isnad.app.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which names mean the same source.
 *
 * <p>Media are looked up in the tables of actors, so that {@code Reuters} and {@code وكالة رويترز}
 * are one. Other named sources are one if the words of one name are all in the other ({@code
 * لافروف}, {@code وزير الخارجية الروسي سيرغي لافروف}), words of kind (صحيفة, وكالة) aside, and
 * their countries do not contradict. Unnamed ones (مصادر, مسؤولون) are nobody in particular. Words
 * of kind and of namelessness: {@code story/source-words.tsv}. Immutable and thread-safe.
 */
final class SourceNames {
  private static final SourceNames BUILT_IN = new SourceNames();
  private static final String ARTICLE = "ال";

  private final Set<String> unnamed = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private final Map<Set<String>, String> media = new HashMap<>();

  private SourceNames() {
    for (List<String> row : TableFile.rows("/story/source-words.tsv")) {
      Set<String> into = row.get(0).equals("unnamed") ? unnamed : kinds;
      for (String word : row.get(1).split(" ")) {
        into.addAll(plain(word));
      }
    }
    for (List<String> row : TableFile.rows("/actors/organisations.tsv")) {
      if (row.get(1).equals("JRN")) {
        addMedium(row.get(2), row.get(3));
      }
    }
    for (List<String> row : TableFile.rows("/actors/outlets.tsv")) {
      addMedium(row.get(1), row.size() > 2 ? row.get(2) : "");
    }
  }

  private void addMedium(String name, String variants) {
    media.putIfAbsent(words(name), name);
    for (String variant : variants.split("\\|")) {
      Set<String> words = words(variant);
      if (!words.isEmpty()) {
        media.putIfAbsent(words, name);
      }
    }
  }

  static SourceNames builtIn() {
    return BUILT_IN;
  }

  /** The words of a name without the article and without words of kind. */
  Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>(plain(name));
    words.removeAll(kinds);
    return words;
  }

  private static List<String> plain(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Wording.written(name)) {
      boolean hasArticle = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
      words.add(hasArticle ? word.substring(ARTICLE.length()) : word);
    }
    return words;
  }

  /** Whether a name names nobody: its first word is one like مصادر, or it has none. */
  boolean isUnnamed(String name) {
    List<String> words = plain(name);
    return words.isEmpty() || unnamed.contains(words.get(0)) || words(name).isEmpty();
  }

  /** The English name of a known medium. */
  Optional<String> medium(String name) {
    return Optional.ofNullable(media.get(words(name)));
  }

  /** Whether two names, none of them {@link #isUnnamed}, mean one source. */
  boolean same(String a, String b) {
    Optional<String> known = medium(a);
    Optional<String> other = medium(b);
    if (known.isPresent() && other.isPresent()) {
      return known.equals(other);
    }
    Set<String> first = words(a);
    Set<String> second = words(b);
    return first.containsAll(second) || second.containsAll(first);
  }
}
