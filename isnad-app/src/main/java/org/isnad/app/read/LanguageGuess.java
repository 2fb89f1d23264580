package org.isnad.app.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells Arabic from the other languages of its script and from those of other scripts.
 *
 * <p>Most letters of an Arabic text are of the Arabic script. Of the languages that share it, each
 * word speaks for one if it is among its function words, or holds a letter that only that language
 * has; Arabic also has the article ال and the letter ة for itself ({@code read/languages.tsv}). The
 * language with most words wins, Arabic in doubt: a headline of three names is taken for Arabic.
 * The Persian letters ی and ک say nothing, for damaged Arabic has them too.
 */
final class LanguageGuess {
  /** UTF-16 units looked at; a language shows sooner. */
  private static final int SAMPLE = 20_000;

  /** So many per cent of the letters are of the Arabic script. */
  private static final int ARABIC_LETTERS = 40;

  private static final String ARABIC = "Arabic";
  private static final List<Signs> LANGUAGES = read();

  private LanguageGuess() {}

  /** How one language shows. */
  private record Signs(String name, Set<String> words, Set<Integer> letters, List<String> starts) {
    boolean shownBy(String word) {
      return words.contains(word)
          || word.codePoints().anyMatch(letters::contains)
          || starts.stream().anyMatch(s -> word.startsWith(s) && word.length() > s.length() + 2);
    }
  }

  private static List<Signs> read() {
    Map<String, Signs> languages = new HashMap<>();
    List<Signs> inOrder = new ArrayList<>();
    ResourceLines.of("languages.tsv")
        .map(line -> line.split("\t"))
        .forEach(
            row -> {
              Signs signs =
                  languages.computeIfAbsent(
                      row[0],
                      name -> {
                        Signs made =
                            new Signs(name, new HashSet<>(), new HashSet<>(), new ArrayList<>());
                        inOrder.add(made);
                        return made;
                      });
              Stream<String> values = Stream.of(row[2].split(" "));
              switch (row[1]) {
                case "words" -> values.forEach(signs.words::add);
                case "letters" -> values.forEach(v -> signs.letters.add(v.codePointAt(0)));
                case "starts" -> values.forEach(signs.starts::add);
                default -> throw new IllegalStateException("languages.tsv: " + row[1]);
              }
            });
    return List.copyOf(inOrder);
  }

  /** The name of the language, if it is not Arabic. */
  static Optional<String> findOther(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (!isArabicScript(sample)) {
      return Optional.of("text in another script");
    }
    Map<String, Integer> words = new HashMap<>();
    LANGUAGES.forEach(language -> words.put(language.name, 0));
    for (String word : sample.split("[^\\p{L}\\p{M}]+")) {
      for (Signs language : LANGUAGES) {
        words.merge(language.name, language.shownBy(word) ? 1 : 0, Integer::sum);
      }
    }
    String best = ARABIC;
    for (Signs language : LANGUAGES) {
      best = words.get(language.name) > words.get(best) ? language.name : best;
    }
    return best.equals(ARABIC) ? Optional.empty() : Optional.of(best);
  }

  private static boolean isArabicScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long arabic =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
            .count();
    return arabic * 100 >= letters * ARABIC_LETTERS;
  }
}
