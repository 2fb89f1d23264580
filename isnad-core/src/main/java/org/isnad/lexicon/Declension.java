package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_HAMZA;
import static org.isnad.lexicon.Letters.TEH;

import java.util.List;
import org.isnad.lexicon.Nominal.Kind;

/**
 * Spells the cases, states and numbers of one nominal.
 *
 * <p>Free forms (وزير, وزيران) may take ال; construct forms (وزيرا, وزيري, مسؤولو), the accusative
 * in -an (هجوما) and forms before a pronoun (مذكرت, بقاؤ) may not. Source: Wright I, §§ 299-329.
 */
final class Declension {
  private final Category category;
  private final List<WordForm> out;

  /** Adds what it spells to {@code out}, with the features of {@code category}. */
  Declension(Category category, List<WordForm> out) {
    this.category = category;
    this.out = out;
  }

  /** Singular or broken plural. */
  void single(Nominal word, Gender gender, Number number) {
    Slot slot = new Slot(gender, number);
    String base = word.base();
    slot.free(base);
    switch (word.kind()) {
      case FEMININE:
        slot.bound(word.stem() + TEH);
        break;
      case LONG_A:
        slot.bound(word.stem() + ALEF);
        break;
      case DEFECTIVE:
        slot.bound(word.stem());
        slot.bound(base + ALEF);
        break;
      default:
        if (takesAccusativeAlef(base)) {
          slot.bound(HamzaJoin.join(base, "ا"));
        }
        HamzaJoin.beforePronoun(base).forEach(slot::beforePronoun);
    }
  }

  private static boolean takesAccusativeAlef(String base) {
    char end = Letters.last(base);
    return end != ALEF && end != ALEF_HAMZA && !base.endsWith("اء") && !base.endsWith("ات");
  }

  void dual(Nominal word, Gender gender) {
    Slot slot = new Slot(gender, Number.DUAL);
    String stem = dualStem(word);
    slot.free(HamzaJoin.join(stem, "ان"));
    slot.free(HamzaJoin.join(stem, "ين"));
    slot.bound(HamzaJoin.join(stem, "ا"));
    slot.bound(HamzaJoin.join(stem, "ي"));
  }

  private static String dualStem(Nominal word) {
    switch (word.kind()) {
      case FEMININE:
        return word.stem() + TEH;
      case LONG_A:
      case DEFECTIVE:
        return word.stem() + Letters.YEH;
      default:
        return word.base();
    }
  }

  void masculinePlural(Nominal word) {
    Slot slot = new Slot(Gender.MASCULINE, Number.PLURAL);
    slot.free(HamzaJoin.join(word.stem(), "ون"));
    slot.free(HamzaJoin.join(word.stem(), "ين"));
    slot.bound(HamzaJoin.join(word.stem(), "و"));
    slot.bound(HamzaJoin.join(word.stem(), "ي"));
  }

  void femininePlural(Nominal word) {
    Slot slot = new Slot(Gender.FEMININE, Number.PLURAL);
    String stem = word.stem();
    if (word.kind() == Kind.LONG_A || word.kind() == Kind.DEFECTIVE) {
      slot.free(stem + "يات");
    } else if (word.feminine() && Letters.last(stem) == ALEF) {
      slot.free(Letters.withoutLast(stem) + (stem.length() > 3 ? "يات" : "وات"));
    } else {
      slot.free(HamzaJoin.join(stem, "ات"));
    }
  }

  /** All of an adjective or participle: both genders, three numbers, sound plurals. */
  void adjective(Nominal masculine) {
    single(masculine, Gender.MASCULINE, Number.SINGULAR);
    dual(masculine, Gender.MASCULINE);
    masculinePlural(masculine);
    Nominal feminine = feminine(masculine);
    single(feminine, Gender.FEMININE, Number.SINGULAR);
    dual(feminine, Gender.FEMININE);
    femininePlural(masculine);
  }

  private static Nominal feminine(Nominal masculine) {
    switch (masculine.kind()) {
      case LONG_A:
        return Nominal.of(masculine.stem() + "اة");
      case DEFECTIVE:
        return Nominal.of(masculine.base() + "ة");
      default:
        return Nominal.of(HamzaJoin.join(masculine.stem(), "ة"));
    }
  }

  /** One gender and number under construction. */
  private final class Slot {
    private final Features free;
    private final Features bound;

    Slot(Gender gender, Number number) {
      free = Features.nominal(category, gender, number, true);
      bound = Features.nominal(category, gender, number, false);
    }

    void free(String text) {
      add(text, free);
    }

    void bound(String text) {
      add(text, bound);
    }

    /** Without variants: the letter is only at the end because the pronoun was cut off. */
    void beforePronoun(String text) {
      out.add(new WordForm(text, bound));
    }

    private void add(String text, Features features) {
      out.add(new WordForm(text, features));
      for (String variant : SpellingVariants.of(text)) {
        out.add(new WordForm(variant, features));
      }
    }
  }
}
