package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts proclitics and attached pronouns off words that segmentation left whole.
 *
 * <p>Order of proclitics, each optional: و or ف; then ب, ل, ك before nouns or س before a present;
 * لل is ل with ال, whose alif is not written. The article stays on the stem, as in segmented text.
 * A stem keeps at least two letters. Works on {@link SpellingKey}s. Stateless and thread-safe.
 */
public final class Clitics {
  private static final String ARTICLE = "ال";
  private static final List<String> PRONOUNS =
      List.of("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ني", "ه", "ك", "ي");
  private static final int SHORTEST_STEM = 2;

  private Clitics() {}

  /**
   * One way to cut a word.
   *
   * @param proclitics in order of writing, may be empty
   * @param stem what is left, with ال; ة and ى restored in further candidates
   * @param pronoun attached pronoun, empty without one
   */
  public record Split(List<String> proclitics, String stem, String pronoun) {
    public Split {
      proclitics = List.copyOf(proclitics);
    }
  }

  /**
   * All ways to cut a word, the uncut word first, then with fewest cuts. Many are wrong; look-up of
   * the stem decides.
   */
  public static List<Split> candidates(String key) {
    Set<Split> splits = new LinkedHashSet<>();
    for (Split front : fronts(key)) {
      splits.add(front);
    }
    for (Split front : fronts(key)) {
      addPronouns(front, splits);
    }
    return List.copyOf(splits);
  }

  /** The stem without ال; unchanged if it has none or would become too short. */
  public static String withoutArticle(String stem) {
    boolean has = stem.startsWith(ARTICLE) && stem.length() - 2 >= SHORTEST_STEM;
    return has ? stem.substring(ARTICLE.length()) : stem;
  }

  private static List<Split> fronts(String key) {
    List<Split> fronts = new ArrayList<>();
    addSecond(List.of(), key, fronts);
    boolean conjunction = startsWithOneOf("وف", key);
    if (conjunction && key.length() - 1 >= SHORTEST_STEM) {
      addSecond(List.of(key.substring(0, 1)), key.substring(1), fronts);
    }
    return fronts;
  }

  private static void addSecond(List<String> before, String rest, List<Split> fronts) {
    fronts.add(new Split(before, rest, ""));
    if (rest.length() - 1 < SHORTEST_STEM) {
      return;
    }
    String stem = rest.substring(1);
    boolean future = rest.charAt(0) == 'س' && startsWithOneOf("يتنا", stem);
    if (future || startsWithOneOf("بلك", rest)) {
      fronts.add(new Split(with(before, rest.substring(0, 1)), stem, ""));
    }
    if (rest.startsWith("لل") && rest.length() - 2 >= SHORTEST_STEM) {
      fronts.add(new Split(with(before, "ل"), ARTICLE + rest.substring(2), ""));
    }
  }

  private static void addPronouns(Split front, Set<Split> splits) {
    String stem = front.stem();
    for (String pronoun : PRONOUNS) {
      String host =
          stem.endsWith(pronoun) ? stem.substring(0, stem.length() - pronoun.length()) : "";
      if (host.length() >= SHORTEST_STEM) {
        splits.add(new Split(front.proclitics(), host, pronoun));
        if (Letters.last(host) == Letters.TEH) {
          splits.add(new Split(front.proclitics(), Letters.withoutLast(host) + "ه", pronoun));
        }
        if (Letters.last(host) == Letters.ALEF) {
          splits.add(new Split(front.proclitics(), Letters.withoutLast(host) + "ي", pronoun));
        }
      }
    }
  }

  private static List<String> with(List<String> list, String last) {
    List<String> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static boolean startsWithOneOf(String letters, String word) {
    return !word.isEmpty() && letters.indexOf(word.charAt(0)) >= 0;
  }
}
