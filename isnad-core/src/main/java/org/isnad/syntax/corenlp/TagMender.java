package org.isnad.syntax.corenlp;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.TagRule;

/**
 * Mends tags that CoreNLP's Arabic tagger is known to miss, before the tree is built on them.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>a dual verb tagged as a noun (قالا، أشارا، أكدا) is VBD when it is no known noun, ends in ا
 *       and opens the sentence, follows و or a dual noun, or stands before إن، أن، إلى، على;
 *   <li>a form that is only ever a past verb (شنّ), tagged as a noun before an attached pronoun, is
 *       VBD with its object ("هجوم شنه مسلحون");
 *   <li>علي tagged as a preposition is NNP after a title or name and before a name.
 * </ol>
 *
 * Left alone on purpose: words that the tagger confuses in both directions. Thread-safe.
 */
public final class TagMender implements TagRule {
  private static final Set<String> AFTER_DUAL_VERB = Set.of("ان", "الي", "علي", "ب", "عن", "في");

  private final Predicate<String> isDualVerb;
  private final Predicate<String> isOnlyVerb;

  /**
   * @param isDualVerb whether a {@link SpellingKey} is a dual past verb in the lexicon
   * @param isOnlyVerb whether a {@link SpellingKey} is a past verb in the lexicon and no noun
   */
  public TagMender(Predicate<String> isDualVerb, Predicate<String> isOnlyVerb) {
    this.isDualVerb = isDualVerb;
    this.isOnlyVerb = isOnlyVerb;
  }

  @Override
  public void mend(List<String> words, List<String> tags) {
    for (int i = 0; i < words.size(); i++) {
      if (isMistakenDual(words, tags, i)) {
        tags.set(i, "VBD");
      } else if (isMistakenVerb(words, tags, i)) {
        tags.set(i, "VBD");
        tags.set(i + 1, "PRP");
      } else if (isNameAli(words, tags, i)) {
        tags.set(i, "NNP");
      }
    }
  }

  private boolean isMistakenDual(List<String> words, List<String> tags, int i) {
    String word = words.get(i);
    String tag = tags.get(i);
    if (word.length() < 4
        || !word.endsWith("ا")
        || word.startsWith("ال")
        || !(tag.startsWith("NN") || tag.startsWith("JJ"))
        || !isDualVerb.test(SpellingKey.of(word))) {
      return false;
    }
    String before = i == 0 ? "" : words.get(i - 1);
    String after = i + 1 == words.size() ? "" : words.get(i + 1);
    return i == 0
        || before.equals("و")
        || before.endsWith("ان")
        || AFTER_DUAL_VERB.contains(SpellingKey.of(after));
  }

  private boolean isMistakenVerb(List<String> words, List<String> tags, int i) {
    boolean nominal = tags.get(i).equals("NN") || tags.get(i).equals("JJ");
    return nominal
        && i + 1 < words.size()
        && tags.get(i + 1).startsWith("PRP")
        && isOnlyVerb.test(SpellingKey.of(words.get(i)));
  }

  private static boolean isNameAli(List<String> words, List<String> tags, int i) {
    if (!tags.get(i).equals("IN") || !words.get(i).equals("علي") || i == 0) {
      return false;
    }
    boolean nameAfter = i + 1 < words.size() && tags.get(i + 1).equals("NNP");
    String before = tags.get(i - 1);
    return nameAfter && (before.endsWith("NN") || before.endsWith("NNP"));
  }
}
