package org.isnad.lexicon;

/**
 * The grammar of one form, without the word it belongs to. Immutable.
 *
 * @param takesArticle whether ال may stand before the form; false for verbs, construct forms,
 *     accusatives in -an and forms before a pronoun
 */
public record Features(
    Category category,
    Tense tense,
    Voice voice,
    Person person,
    Gender gender,
    Number number,
    boolean takesArticle) {

  static Features verb(Tense tense, Voice voice, Person person, Gender gender, Number number) {
    return new Features(Category.VERB, tense, voice, person, gender, number, false);
  }

  static Features nominal(Category category, Gender gender, Number number, boolean takesArticle) {
    return new Features(
        category, Tense.NONE, voiceOf(category), Person.NONE, gender, number, takesArticle);
  }

  private static Voice voiceOf(Category category) {
    switch (category) {
      case ACTIVE_PARTICIPLE:
        return Voice.ACTIVE;
      case PASSIVE_PARTICIPLE:
        return Voice.PASSIVE;
      case VERBAL_NOUN:
        return Voice.BOTH;
      default:
        return Voice.NONE;
    }
  }

  Features withVoice(Voice other) {
    return new Features(category, tense, other, person, gender, number, takesArticle);
  }

  // Packed into an int, so that an index of a million readings stays small: from the left
  // category 3 bits, tense, voice, person, gender, number 2 each, article 1.

  /** Number of bits of {@link #code()}. */
  static final int BITS = 14;

  /** The bits of the voice in {@link #code()}. */
  static final int VOICE_MASK = 3 << 7;

  private static final Category[] CATEGORIES = Category.values();
  private static final Tense[] TENSES = Tense.values();
  private static final Voice[] VOICES = Voice.values();
  private static final Person[] PERSONS = Person.values();
  private static final Gender[] GENDERS = Gender.values();
  private static final Number[] NUMBERS = Number.values();

  int code() {
    return category.ordinal() << 11
        | tense.ordinal() << 9
        | voice.ordinal() << 7
        | person.ordinal() << 5
        | gender.ordinal() << 3
        | number.ordinal() << 1
        | (takesArticle ? 1 : 0);
  }

  static Features ofCode(int code) {
    return new Features(
        CATEGORIES[code >> 11],
        TENSES[code >> 9 & 3],
        VOICES[code >> 7 & 3],
        PERSONS[code >> 5 & 3],
        GENDERS[code >> 3 & 3],
        NUMBERS[code >> 1 & 3],
        (code & 1) == 1);
  }
}
