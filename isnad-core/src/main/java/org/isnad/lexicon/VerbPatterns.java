package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stem patterns of each form and class: {@code lexicon/verb-patterns.tsv}. */
final class VerbPatterns {
  /**
   * Patterns with ف ع ل for the radicals; an empty one does not exist, an empty {@code …C} equals
   * its neighbour. {@code C} stems stand before a consonant.
   *
   * @param verbalNouns zero or more
   */
  record Pattern(
      String past,
      String pastC,
      String present,
      String presentC,
      String pastPassive,
      String pastPassiveC,
      String presentPassive,
      String presentPassiveC,
      String activeParticiple,
      String passiveParticiple,
      List<String> verbalNouns) {}

  private static final java.util.regex.Pattern VOWEL_THEN_SHADDA =
      java.util.regex.Pattern.compile(
          "([" + Letters.FATHA + Letters.DAMMA + Letters.KASRA + "])(" + Letters.SHADDA + ")");

  private static final Map<VerbForm, Map<String, Pattern>> PATTERNS = load();

  /** Where form VIII puts its first radical and ت, in whatever shape they meet. */
  private static final String CLUSTER = "فْت";

  private VerbPatterns() {}

  /**
   * The pattern of a verb: that of its class, or of sound verbs where its class changes nothing.
   */
  static Pattern of(Verb verb) {
    Map<String, Pattern> classes = PATTERNS.getOrDefault(verb.form(), Map.of());
    Pattern own = classes.get(verb.verbClass().tableName());
    Pattern pattern = own != null ? own : classes.get(VerbClass.SOUND.tableName());
    if (pattern == null) {
      throw new IllegalArgumentException(
          "no pattern of form "
              + verb.form()
              + ", class "
              + verb.verbClass()
              + ": "
              + verb.lemma());
    }
    return pattern;
  }

  private static Map<VerbForm, Map<String, Pattern>> load() {
    Map<VerbForm, Map<String, Pattern>> patterns = new EnumMap<>(VerbForm.class);
    for (List<String> row : Table.read("verb-patterns.tsv", 13)) {
      List<String> c = new ArrayList<>(row);
      c.replaceAll(VerbPatterns::shaddaFirst);
      Pattern pattern =
          new Pattern(
              c.get(2),
              orElse(c.get(3), c.get(2)),
              c.get(4),
              orElse(c.get(5), c.get(4)),
              c.get(6),
              orElse(c.get(7), c.get(6)),
              c.get(8),
              orElse(c.get(9), c.get(8)),
              c.get(10),
              c.get(11),
              c.get(12).isEmpty() ? List.of() : List.of(c.get(12).split(" ")));
      patterns
          .computeIfAbsent(VerbForm.valueOf(c.get(0)), form -> new HashMap<>())
          .put(c.get(1), pattern);
    }
    return patterns;
  }

  /** Unicode's canonical order puts the vowel before the shadda; endings need it last. */
  private static String shaddaFirst(String cell) {
    return VOWEL_THEN_SHADDA.matcher(cell).replaceAll("$2$1");
  }

  private static String orElse(String cell, String other) {
    return cell.isEmpty() ? other : cell;
  }

  /** The vocalised stem of {@code verb} that {@code pattern} describes. */
  static String fill(String pattern, Verb verb) {
    StringBuilder stem = new StringBuilder(pattern.length() + 4);
    int rest = 0;
    int cluster = verb.cluster().isEmpty() ? -1 : pattern.indexOf(CLUSTER);
    if (cluster >= 0) {
      stem.append(pattern, 0, cluster).append(verb.cluster());
      rest = cluster + CLUSTER.length();
    }
    fillRadicals(pattern.substring(rest), verb.root(), stem);
    // A sukun lengthens the vowel before it: ِوْ is read ī (إيقاف), ُيْ is read ū (يوقظ).
    return stem.toString().replace("ِوْ", "ِي").replace("ُيْ", "ُو");
  }

  private static void fillRadicals(String pattern, Root root, StringBuilder stem) {
    int third = 3;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case 'ف':
          stem.append(root.radical(1));
          break;
        case 'ع':
          stem.append(root.radical(2));
          break;
        case 'ل':
          stem.append(root.radical(third));
          third = root.size();
          break;
        default:
          stem.append(c);
      }
    }
  }
}
