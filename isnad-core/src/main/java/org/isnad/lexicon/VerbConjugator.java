package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_MAKSURA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.SHADDA;
import static org.isnad.lexicon.Letters.SUKUN;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.VerbEndings.Cell;
import org.isnad.lexicon.VerbEndings.End;
import org.isnad.lexicon.VerbPatterns.Pattern;

/**
 * Conjugates verbs: past, present (indicative, subjunctive and jussive alike) and imperative,
 * active and passive, all persons.
 *
 * <p>Besides the full spelling it gives the shapes that a verb takes before an attached pronoun,
 * which segmentation may leave so (قتلو of قتلوهم, أعطا of أعطاه, يبدؤ of يبدؤه), and usual variant
 * spellings of hamza (قرأوا, جاءوا). Forms carry no clitic. Stateless and thread-safe.
 *
 * <p>Source of the paradigms: Wright, A Grammar of the Arabic Language, I, tables I-XX.
 */
public final class VerbConjugator {
  private final Verb verb;
  private final List<WordForm> forms = new ArrayList<>(200);

  private VerbConjugator(Verb verb) {
    this.verb = verb;
  }

  /**
   * All finite forms of {@code verb}. One spelling may come several times with different features.
   */
  public static List<WordForm> conjugate(Verb verb) {
    return new VerbConjugator(verb).conjugate();
  }

  private List<WordForm> conjugate() {
    Pattern pattern = VerbPatterns.of(verb);
    Stems past = stems(pattern.past(), pattern.pastC());
    Stems present = stems(pattern.present(), pattern.presentC());
    addTense(Tense.PAST, Voice.ACTIVE, past);
    addTense(Tense.PRESENT, Voice.ACTIVE, present);
    addTense(Tense.IMPERATIVE, Voice.ACTIVE, imperative(present));
    if (!pattern.pastPassive().isEmpty()) {
      addTense(Tense.PAST, Voice.PASSIVE, stems(pattern.pastPassive(), pattern.pastPassiveC()));
      addTense(
          Tense.PRESENT, Voice.PASSIVE, stems(pattern.presentPassive(), pattern.presentPassiveC()));
    }
    return List.copyOf(forms);
  }

  /**
   * Vocalised stems without ending.
   *
   * @param v before a vowel or nothing
   * @param c before a consonant, and the jussive of hollow verbs
   */
  private record Stems(String v, String c, End end) {
    boolean oneStem() {
      return v.equals(c);
    }
  }

  private Stems stems(String patternV, String patternC) {
    End end = End.of(patternV);
    String v = patternV.substring(0, patternV.length() - end.sign.length());
    String c = end == End.STRONG ? patternC : v;
    return new Stems(VerbPatterns.fill(v, verb), VerbPatterns.fill(c, verb), end);
  }

  /** The jussive without its prefix; a cluster at the start needs an alif, form IV has أ. */
  private Stems imperative(Stems present) {
    if (verb.shortImperative().isPresent()) {
      String stem = verb.shortImperative().get();
      return new Stems(stem, stem, present.end());
    }
    return new Stems(imperative(present.v()), imperative(present.c()), present.end());
  }

  private String imperative(String presentStem) {
    String bare = presentStem.substring(2);
    if (verb.form() == VerbForm.IV) {
      return "ءَ" + bare;
    }
    boolean cluster = bare.length() > 1 && (bare.charAt(1) == SUKUN || bare.charAt(1) == SHADDA);
    return !cluster ? bare : bare.charAt(0) == HAMZA ? "ائ" + bare.substring(2) : "اِ" + bare;
  }

  private void addTense(Tense tense, Voice voice, Stems stems) {
    for (Cell cell : VerbEndings.CELLS) {
      if (cell.tense() == tense) {
        Features features =
            Features.verb(tense, voice, cell.person(), cell.gender(), cell.number());
        for (String spelling : spellings(cell, stems)) {
          forms.add(new WordForm(spelling, features));
        }
      }
    }
  }

  private Set<String> spellings(Cell cell, Stems stems) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String ending : cell.endings().getOrDefault(stems.end(), List.of())) {
      if (usesV(cell)) {
        addSpellings(cell, stems.v(), ending, spellings);
      }
      if (cell.stems().indexOf('C') >= 0 && !(usesV(cell) && stems.oneStem())) {
        addSpellings(cell, stems.c(), ending, spellings);
      }
    }
    return spellings;
  }

  /** قُل, not قول: the endless imperative of a hollow verb is short. */
  private boolean usesV(Cell cell) {
    boolean hollowImperative =
        cell.tense() == Tense.IMPERATIVE
            && cell.number() == Number.SINGULAR
            && cell.gender() == Gender.MASCULINE
            && verb.verbClass().isHollow();
    return cell.stems().indexOf('V') >= 0 && !hollowImperative;
  }

  private void addSpellings(Cell cell, String stem, String ending, Set<String> spellings) {
    String prefixed = cell.prefix().isEmpty() ? stem : cell.prefix() + stem.substring(1);
    String full = prefixed + ending;
    String spelling = Orthography.write(full);
    spellings.add(spelling);
    spellings.addAll(SpellingVariants.of(spelling));
    addBeforePronoun(cell, full, spelling, spellings);
  }

  private static void addBeforePronoun(
      Cell cell, String vocalised, String spelling, Set<String> spellings) {
    switch (Letters.last(spelling)) {
      case ALEF:
        if (spelling.endsWith("وا") && cell.number() == Number.PLURAL) {
          spellings.add(Letters.withoutLast(spelling));
          SpellingVariants.of(spelling).forEach(v -> spellings.add(Letters.withoutLast(v)));
        }
        break;
      case ALEF_MAKSURA:
        String stem = Letters.withoutLast(spelling);
        boolean hamzaBefore = stem.length() > 1 && Letters.last(stem) == Letters.ALEF_HAMZA;
        spellings.add(hamzaBefore ? Letters.withoutLast(stem) + Letters.ALEF_MADDA : stem + ALEF);
        break;
      case 'م':
        if (cell.tense() == Tense.PAST
            && cell.person() == Person.SECOND
            && cell.number() == Number.PLURAL) {
          spellings.add(spelling + Letters.WAW);
        }
        break;
      default:
        if (Letters.last(vocalised) == HAMZA && cell.tense() != Tense.IMPERATIVE) {
          if (cell.tense() == Tense.PRESENT) {
            spellings.add(Letters.withoutLast(Orthography.write(vocalised + "ُه")));
          }
          spellings.add(Letters.withoutLast(Orthography.write(vocalised + "َه")));
        }
    }
  }
}
