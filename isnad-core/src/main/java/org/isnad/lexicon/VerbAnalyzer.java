package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_MAKSURA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.SHADDA;
import static org.isnad.lexicon.Letters.SUKUN;
import static org.isnad.lexicon.Letters.TEH;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YEH;

import java.util.Optional;

/**
 * Finds root, form and class of a lemma from its letters.
 *
 * <p>Rules, in order: a present given after a slash and {@code lexicon/weak-verbs.tsv} go first;
 * then number of letters, place of the shadda and the letters of increase decide. Where a bare
 * lemma fits two forms the commoner one in news is taken: تعهد is V (not QI), آمن is IV (not III),
 * استمر is X doubled (not VIII); the exceptions (ترجم, آزر, استلم) stand in the table. A middle
 * radical hidden by alif is given as و.
 */
final class VerbAnalyzer {
  private static final char NO_LETTER = '\0';

  private final String lemma;
  private final String present;

  /** Letters with every hamza as ء and آ as two. */
  private final String letters;

  /** Index in {@link #letters} of the letter under the shadda, -1 without one. */
  private final int shadda;

  VerbAnalyzer(String notation) {
    int slash = notation.indexOf('/');
    lemma = slash < 0 ? notation.strip() : notation.substring(0, slash).strip();
    present = slash < 0 ? "" : notation.substring(slash + 1).strip();
    StringBuilder read = new StringBuilder();
    int doubled = -1;
    for (int i = 0; i < lemma.length(); i++) {
      char c = lemma.charAt(i);
      if (c == SHADDA) {
        doubled = read.length() - 1;
      } else if (!Letters.isSign(c)) {
        read.append(normalized(c));
      }
    }
    letters = read.toString();
    shadda = doubled;
  }

  private String normalized(char c) {
    if (!Letters.isLetter(c)) {
      throw failure("it holds a character that is no Arabic letter");
    }
    if (c == Letters.ALEF_MADDA) {
      return "ءا";
    }
    return String.valueOf(c != ALEF && Letters.isHamza(c) ? HAMZA : c);
  }

  Verb analyze() {
    if (!present.isEmpty()) {
      return formOne(formOneRoot(middleOf(present)), present, "");
    }
    Optional<WeakVerbs.Row> listed = WeakVerbs.find(lemma);
    if (listed.isPresent()) {
      WeakVerbs.Row row = listed.get();
      return row.form() == VerbForm.I
          ? formOne(row.root(), row.present(), row.imperative())
          : derived(row.form(), row.root());
    }
    switch (letters.length()) {
      case 2:
        return formOne(formOneRoot(WAW), "", "");
      case 3:
        return ofThree();
      case 4:
        return ofFour();
      case 5:
        return ofFive();
      case 6:
        return ofSix();
      default:
        throw failure("it has " + letters.length() + " letters");
    }
  }

  private Verb ofThree() {
    if (shadda == 1) {
      return derived(VerbForm.II, root(0, 1, 2));
    }
    if (shadda == 2 && at(0) == HAMZA) {
      return derived(VerbForm.IV, root(1, 2, 2));
    }
    if (shadda == 2 && at(1) == ALEF) {
      return derived(VerbForm.III, root(0, 2, 2));
    }
    if (shadda >= 0) {
      throw failure("of three letters the second carries the shadda of form II");
    }
    if (at(1) == ALEF) {
      throw failure("it is hollow; write its present after a slash, as in ساد/يسود");
    }
    return formOne(formOneRoot(WAW), "", "");
  }

  private Verb ofFour() {
    if (at(0) == HAMZA) {
      return derived(VerbForm.IV, at(1) == ALEF ? root(0, 2, 3) : root(1, 2, 3));
    }
    if (at(0) == TEH) {
      return shadda == 3 && at(2) == ALEF
          ? derived(VerbForm.VI, root(1, 3, 3))
          : derived(VerbForm.V, root(1, 2, 3));
    }
    if (at(0) == ALEF) {
      return ofFourFromAlef();
    }
    if (at(1) == ALEF) {
      return derived(VerbForm.III, root(0, 2, 3));
    }
    if (shadda >= 0 || endsWeak()) {
      throw failure(
          "form II has three letters and a shadda on the second, form III an alif second");
    }
    return derived(VerbForm.QI, new Root(letters));
  }

  private Verb ofFourFromAlef() {
    boolean assimilating = at(1) == TEH || at(1) == 'د' || at(1) == 'ط';
    if (shadda == 1 || shadda < 0 && assimilating) {
      return derived(VerbForm.VIII, root(1, 2, 3));
    }
    if (isCluster()) {
      return derived(VerbForm.VIII, root(1, 3, 3));
    }
    if (at(1) == 'ن') {
      return derived(VerbForm.VII, root(2, 3, 3));
    }
    if (shadda == 3) {
      return derived(VerbForm.IX, root(1, 2, 3));
    }
    throw failure("form IV begins with أ, form IX ends in a shadda");
  }

  private Verb ofFive() {
    if (at(0) == TEH) {
      return at(2) == ALEF
          ? derived(VerbForm.VI, root(1, 3, 4))
          : derived(VerbForm.QII, new Root(letters.substring(1)));
    }
    if (at(0) != ALEF) {
      throw failure("a lemma of five letters begins with ا or ت");
    }
    boolean tenth = letters.startsWith("است") && at(3) != ALEF && !endsWeak();
    if (tenth) {
      return derived(VerbForm.X, root(3, 4, 4));
    }
    if (isCluster()) {
      return derived(VerbForm.VIII, root(1, 3, 4));
    }
    if (at(1) == 'ن') {
      return derived(VerbForm.VII, root(2, 3, 4));
    }
    if (shadda == 4) {
      return derived(VerbForm.QIV, new Root(letters.substring(1)));
    }
    throw failure("it fits none of انفعل, افتعل, استفعّ, افعللّ");
  }

  private Verb ofSix() {
    if (letters.startsWith("است")) {
      return derived(VerbForm.X, root(3, 4, 5));
    }
    throw failure("a lemma of six letters begins with است");
  }

  private Verb derived(VerbForm form, Root root) {
    String cluster = "";
    if (form == VerbForm.VIII) {
      boolean assimilated = letters.length() == 4 && !isCluster();
      cluster = assimilated ? "" + at(1) + SHADDA : "" + at(1) + SUKUN + at(2);
    }
    return new Verb(lemma, root, form, derivedClass(form, root), cluster, Optional.empty());
  }

  private VerbClass derivedClass(VerbForm form, Root root) {
    boolean middleAlef = form != VerbForm.III && form != VerbForm.VI;
    if (endsWeak()) {
      return letters.equals("ءرى") ? VerbClass.SEE : VerbClass.DEFECTIVE;
    }
    if (middleAlef && letters.length() > 2 && at(letters.length() - 2) == ALEF && !isMadda()) {
      return VerbClass.HOLLOW;
    }
    boolean contracts = form != VerbForm.II && form != VerbForm.V && form != VerbForm.IX;
    if (contracts && root.size() == 3 && root.radical(2) == root.radical(3)) {
      return VerbClass.DOUBLED;
    }
    return form == VerbForm.II && root.radical(3) == HAMZA ? VerbClass.HAMZA : VerbClass.SOUND;
  }

  private boolean isMadda() {
    return letters.length() == 3 && letters.startsWith("ءا");
  }

  private Verb formOne(Root root, String shownPresent, String imperative) {
    Optional<String> shortImperative =
        imperative.isEmpty() ? Optional.empty() : Optional.of(imperative);
    VerbClass verbClass = formOneClass(root, shownPresent);
    return new Verb(lemma, root, VerbForm.I, verbClass, "", shortImperative);
  }

  private VerbClass formOneClass(Root root, String shownPresent) {
    boolean losesWaw =
        shownPresent.isEmpty()
            ? root.radical(1) == WAW
            : root.radical(1) == WAW && shownPresent.length() == 3;
    if (letters.length() == 2) {
      return VerbClass.DOUBLED;
    }
    if (endsWeak()) {
      return defectiveClass(shownPresent, losesWaw);
    }
    if (at(1) == ALEF) {
      char middle = middleOf(shownPresent);
      return middle == WAW
          ? VerbClass.HOLLOW_U
          : middle == YEH ? VerbClass.HOLLOW_I : VerbClass.HOLLOW_A;
    }
    boolean pastI = lemma.indexOf(Letters.YEH_HAMZA) >= 0;
    if (losesWaw) {
      return pastI ? VerbClass.ASSIMILATED_I : VerbClass.ASSIMILATED;
    }
    return pastI ? VerbClass.SOUND_I : VerbClass.SOUND;
  }

  private VerbClass defectiveClass(String shownPresent, boolean losesWaw) {
    char end = at(letters.length() - 1);
    if (letters.equals("رءى")) {
      return VerbClass.SEE;
    }
    if (losesWaw) {
      return end == YEH ? VerbClass.ASSIMILATED_DEFECTIVE_I : VerbClass.ASSIMILATED_DEFECTIVE;
    }
    if (end == YEH) {
      return VerbClass.DEFECTIVE_IA;
    }
    char presentEnd =
        shownPresent.isEmpty() ? (end == ALEF ? WAW : YEH) : Letters.last(shownPresent);
    return presentEnd == WAW
        ? VerbClass.DEFECTIVE_U
        : presentEnd == YEH ? VerbClass.DEFECTIVE_I : VerbClass.DEFECTIVE_A;
  }

  private Root formOneRoot(char hiddenMiddle) {
    if (letters.length() == 2) {
      return root(0, 1, 1);
    }
    if (letters.length() != 3) {
      throw failure("a present after a slash belongs to form I, of two or three letters");
    }
    if (at(1) == ALEF) {
      return new Root("" + at(0) + hiddenMiddle + at(2));
    }
    char end = at(2) == ALEF ? WAW : at(2) == ALEF_MAKSURA ? YEH : at(2);
    return new Root("" + at(0) + at(1) + end);
  }

  /** The weak middle letter that a hollow verb's present shows. */
  private static char middleOf(String shownPresent) {
    char middle = shownPresent.length() < 4 ? WAW : shownPresent.charAt(2);
    return middle == ALEF || middle == YEH ? middle : WAW;
  }

  private Root root(int first, int second, int third) {
    // اتّفق hides a first و in its doubled ت.
    boolean swallowed = first == 1 && second == 2 && letters.startsWith("ات");
    return new Root("" + (swallowed ? WAW : at(first)) + shown(second, WAW) + shown(third, YEH));
  }

  private char shown(int place, char ifHidden) {
    char c = at(place);
    return c == ALEF || c == ALEF_MAKSURA ? ifHidden : c;
  }

  private boolean isCluster() {
    char first = at(1);
    switch (at(2)) {
      case TEH:
        return true;
      case 'ط':
        return "صضطظ".indexOf(first) >= 0;
      case 'د':
        return "زذد".indexOf(first) >= 0;
      default:
        return false;
    }
  }

  private boolean endsWeak() {
    char end = at(letters.length() - 1);
    return end == ALEF || end == ALEF_MAKSURA || end == YEH;
  }

  private char at(int place) {
    return place >= 0 && place < letters.length() ? letters.charAt(place) : NO_LETTER;
  }

  private IllegalArgumentException failure(String cause) {
    return new IllegalArgumentException(
        "cannot analyse the verb «"
            + lemma
            + "»: "
            + cause
            + ". Write the third person masculine singular past, without vowels, with hamza and"
            + " with the shadda of form II, V or a doubled root");
  }
}
