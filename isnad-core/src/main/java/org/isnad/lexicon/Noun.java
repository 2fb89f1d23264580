package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A noun as the codebook writes it: {@code هجوم/هجمات}, {@code وقف إطلاق النار}, {@code مذكرة
 * تفاهم/مذكرات تفاهم}.
 *
 * @param lemma the singular as written, all words, without the plurals
 * @param first the first word, which inflects; never with ال unless the lemma has it
 * @param plurals broken plurals of the first word, as written or else from the built-in table; may
 *     be empty
 * @param following the other words; proclitics cut off as segmentation does (بالسلاح → ب, السلاح)
 */
public record Noun(String lemma, String first, List<String> plurals, List<String> following) {
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Noun {
    plurals = List.copyOf(plurals);
    following = List.copyOf(following);
  }

  /**
   * Reads a notation. Several plurals follow each other after slashes.
   *
   * @throws IllegalArgumentException if it is blank or holds anything but Arabic letters
   */
  public static Noun parse(String notation) {
    String[] parts = SLASH.split(notation.strip());
    String[] words = BLANKS.split(parts[0]);
    List<String> following = new ArrayList<>(Arrays.asList(words).subList(1, words.length));
    List<String> plurals = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] plural = BLANKS.split(parts[i]);
      plurals.add(letters(plural[0], notation));
      if (following.isEmpty() && plural.length > 1) {
        // هجوم/هجمات انتحاري: the words after the plural belong to the singular too.
        following.addAll(Arrays.asList(plural).subList(1, plural.length));
      }
    }
    String first = letters(words[0], notation);
    String lemma = following.isEmpty() ? words[0] : words[0] + " " + String.join(" ", following);
    if (plurals.isEmpty()) {
      plurals.addAll(BrokenPlurals.of(first));
    }
    return new Noun(lemma, first, plurals, segmented(following));
  }

  private static String letters(String word, String notation) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Letters.isLetter(c)) {
        letters.append(c);
      } else if (!Letters.isSign(c)) {
        throw new IllegalArgumentException(
            "the noun «" + notation + "» holds «" + c + "», which is no Arabic letter");
      }
    }
    if (letters.length() < 2) {
      throw new IllegalArgumentException("the noun «" + notation + "» has fewer than two letters");
    }
    return letters.toString();
  }

  private static List<String> segmented(List<String> words) {
    List<String> segments = new ArrayList<>();
    for (String word : words) {
      boolean preposition = word.length() > 4 && (word.startsWith("بال") || word.startsWith("كال"));
      if (preposition) {
        segments.add(word.substring(0, 1));
        segments.add(word.substring(1));
      } else if (word.length() > 3 && word.startsWith("لل")) {
        segments.add("ل");
        segments.add("ال" + word.substring(2));
      } else {
        segments.add(word);
      }
    }
    return segments;
  }
}
