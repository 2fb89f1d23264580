package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inflects nouns and adjectives.
 *
 * <p>Nouns, in order: singular in all states; dual; broken plurals as given or listed; sound plural
 * in -āt for nouns in ة, ى and those without a broken plural; sound plural in -ūn for words that
 * look like persons (participles in م, nisbas in ي, فعّال and فاعل) and have no broken plural.
 * Adjectives: both genders and sound plurals, and a broken one after a slash. More forms are
 * generated than the language uses (هجومات): look-up is not harmed by words nobody writes.
 * Stateless and thread-safe.
 */
public final class NounInflector {
  private NounInflector() {}

  /** The forms of the first word of {@code noun}, without ال. */
  public static List<WordForm> inflect(Noun noun) {
    List<WordForm> forms = new ArrayList<>(24);
    Declension declension = new Declension(Category.NOUN, forms);
    Nominal word = withKind(noun.first());
    boolean feminine = word.feminine() || word.kind() == Nominal.Kind.LONG_A;
    Gender gender = feminine ? Gender.FEMININE : Gender.MASCULINE;
    declension.single(word, gender, Number.SINGULAR);
    declension.dual(word, gender);
    for (String plural : noun.plurals()) {
      addPlural(declension, word, gender, plural);
    }
    if (noun.plurals().isEmpty() || feminine) {
      declension.femininePlural(word);
    }
    if (noun.plurals().isEmpty() && looksLikePerson(word)) {
      declension.masculinePlural(word);
    }
    return List.copyOf(forms);
  }

  private static void addPlural(Declension declension, Nominal word, Gender gender, String plural) {
    boolean sound =
        plural.equals(HamzaJoin.join(word.stem(), "ون"))
            || plural.equals(HamzaJoin.join(word.stem(), "ين"));
    if (sound) {
      declension.masculinePlural(word);
    } else {
      declension.single(pluralKind(plural), gender, Number.PLURAL);
    }
  }

  /** The forms of an adjective in the notation of nouns ({@code غاضب}, {@code جريح/جرحى}). */
  public static List<WordForm> inflectAdjective(Noun adjective) {
    List<WordForm> forms = new ArrayList<>(32);
    Declension declension = new Declension(Category.ADJECTIVE, forms);
    declension.adjective(adjectiveKind(adjective.first()));
    for (String plural : adjective.plurals()) {
      declension.single(pluralKind(plural), Gender.MASCULINE, Number.PLURAL);
    }
    return List.copyOf(forms);
  }

  /**
   * Spelling keys under which a word after the first of a phrase may appear: as written, with ال
   * and without, in the accusative, and, if it looks like an adjective, in all its agreements.
   */
  static Set<String> followingKeys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(SpellingKey.of(word));
    if (isParticle(word)) {
      return keys;
    }
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    addWithArticle(bare, keys);
    List<WordForm> forms = new ArrayList<>();
    Declension declension = new Declension(Category.ADJECTIVE, forms);
    if (looksLikeAdjective(bare)) {
      boolean feminine = Letters.last(bare) == Letters.TEH_MARBUTA;
      declension.adjective(Nominal.of(feminine ? Letters.withoutLast(bare) : bare));
    } else {
      declension.single(withKind(bare), Gender.NONE, Number.SINGULAR);
    }
    forms.forEach(form -> addWithArticle(form.text(), keys));
    return Set.copyOf(keys);
  }

  private static void addWithArticle(String word, Set<String> keys) {
    String key = SpellingKey.of(word);
    keys.add(key);
    keys.add("ال" + key);
  }

  private static boolean isParticle(String word) {
    switch (word) {
      case "عن":
      case "على":
      case "في":
      case "من":
      case "إلى":
      case "مع":
      case "بين":
      case "ضد":
      case "ب":
      case "ل":
      case "ك":
      case "و":
      case "أو":
        return true;
      default:
        return false;
    }
  }

  /** Nisbas (جوي, جوية) and participles with م (متبادل, مشتركة). */
  private static boolean looksLikeAdjective(String word) {
    boolean nisba = word.length() > 2 && (word.endsWith("ية") || word.endsWith("ي"));
    return nisba || word.length() > 3 && word.startsWith("م");
  }

  /** Defective are the shapes فاعي (قاضي), تفعّي and تفاعي (تحدي). */
  private static Nominal withKind(String word) {
    boolean verbal = word.charAt(0) == Letters.TEH && (word.length() == 4 || isAlef(word, 2));
    return endsInYeh(word) && verbal
        ? new Nominal(word, Nominal.Kind.DEFECTIVE)
        : adjectiveKind(word);
  }

  /** Defective plurals have the shape of مباني; a singular so spelled is a nisba (عراقي). */
  private static Nominal pluralKind(String word) {
    return endsInYeh(word) && word.length() == 5 && isAlef(word, 2)
        ? new Nominal(word, Nominal.Kind.DEFECTIVE)
        : adjectiveKind(word);
  }

  /** Of adjectives only فاعي is defective (عالي); the ي of nisbas stays (تركي). */
  private static Nominal adjectiveKind(String word) {
    return endsInYeh(word) && word.length() == 4 && isAlef(word, 1)
        ? new Nominal(word, Nominal.Kind.DEFECTIVE)
        : Nominal.of(word);
  }

  private static boolean endsInYeh(String word) {
    return Letters.last(word) == Letters.YEH;
  }

  private static boolean isAlef(String word, int place) {
    return word.length() > place && word.charAt(place) == Letters.ALEF;
  }

  private static boolean looksLikePerson(Nominal word) {
    String base = word.base();
    boolean participle = base.length() > 3 && base.charAt(0) == 'م';
    boolean nisba = base.length() > 3 && endsInYeh(base);
    boolean agent = base.length() == 4 && (isAlef(base, 1) || isAlef(base, 2));
    boolean hamza = Letters.last(base) == Letters.HAMZA;
    return word.kind() != Nominal.Kind.FEMININE && !hamza && (participle || nisba || agent);
  }
}
