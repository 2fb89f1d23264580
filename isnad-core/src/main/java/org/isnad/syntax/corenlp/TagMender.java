package org.isnad.syntax.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.SpellingKey;

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
public final class TagMender {
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

  void mend(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      if (isMistakenDual(labels, i)) {
        label.setTag("VBD");
      } else if (isMistakenVerb(labels, i)) {
        label.setTag("VBD");
        labels.get(i + 1).setTag("PRP");
      } else if (isNameAli(labels, i)) {
        label.setTag("NNP");
      }
    }
  }

  private boolean isMistakenDual(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    String word = label.word();
    if (word.length() < 4
        || !word.endsWith("ا")
        || word.startsWith("ال")
        || !(label.tag().startsWith("NN") || label.tag().startsWith("JJ"))
        || !isDualVerb.test(SpellingKey.of(word))) {
      return false;
    }
    String before = i == 0 ? "" : labels.get(i - 1).word();
    String after = i + 1 == labels.size() ? "" : labels.get(i + 1).word();
    return i == 0
        || before.equals("و")
        || before.endsWith("ان")
        || AFTER_DUAL_VERB.contains(SpellingKey.of(after));
  }

  private boolean isMistakenVerb(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    boolean nominal = label.tag().equals("NN") || label.tag().equals("JJ");
    return nominal
        && i + 1 < labels.size()
        && labels.get(i + 1).tag().startsWith("PRP")
        && isOnlyVerb.test(SpellingKey.of(label.word()));
  }

  private static boolean isNameAli(List<CoreLabel> labels, int i) {
    CoreLabel label = labels.get(i);
    if (!label.tag().equals("IN") || !label.word().equals("علي") || i == 0) {
      return false;
    }
    boolean nameAfter = i + 1 < labels.size() && labels.get(i + 1).tag().equals("NNP");
    String before = labels.get(i - 1).tag();
    return nameAfter && (before.endsWith("NN") || before.endsWith("NNP"));
  }
}
