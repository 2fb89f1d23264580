package org.isnad.text;

import java.util.function.Function;

/**
 * Removes characters that cannot be seen and mean nothing in Arabic running text.
 *
 * <p>Removed: the direction marks, embeddings, overrides and isolates (U+200E, U+200F, U+061C,
 * U+202A to U+202E, U+2066 to U+2069), zero width space, soft hyphen, byte order mark, word joiner
 * and the other characters up to U+206F, annotation and object replacement characters; zero width
 * joiner and non-joiner (U+200D, U+200C) beside an Arabic letter, where they only shape it.
 *
 * <p>Kept on purpose: joiner and non-joiner elsewhere, for they are spelling in Indic scripts and
 * hold emoji together; variation selectors, for the same reason; U+FFFD, which tells of a loss.
 */
final class InvisibleMarkRemoval implements RepairStep {
  private static final Function<Span, Damage> MARK = Damage.InvisibleMark::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FormatCharacters.SOFT_HYPHEN) {
        continue;
      }
      if (isInvisible(c) || isJoiner(c) && besideArabic(text, i)) {
        edits.remove(i, i + 1, MARK);
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c == FormatCharacters.SOFT_HYPHEN
        || c == FormatCharacters.ARABIC_LETTER_MARK
        || c == FormatCharacters.MONGOLIAN_VOWEL_SEPARATOR
        || c == FormatCharacters.ZERO_WIDTH_SPACE
        || c == FormatCharacters.LEFT_TO_RIGHT_MARK
        || c == FormatCharacters.RIGHT_TO_LEFT_MARK
        || c >= FormatCharacters.LEFT_TO_RIGHT_EMBEDDING
            && c <= FormatCharacters.RIGHT_TO_LEFT_OVERRIDE
        || c >= FormatCharacters.WORD_JOINER && c <= FormatCharacters.NOMINAL_DIGIT_SHAPES
        || c == FormatCharacters.BYTE_ORDER_MARK
        || c >= FormatCharacters.ANNOTATION_ANCHOR && c <= FormatCharacters.OBJECT_REPLACEMENT;
  }

  private static boolean isJoiner(char c) {
    return c == FormatCharacters.ZERO_WIDTH_JOINER || c == FormatCharacters.ZERO_WIDTH_NON_JOINER;
  }

  private static boolean besideArabic(String text, int at) {
    return at > 0 && isArabic(text.charAt(at - 1))
        || at + 1 < text.length() && isArabic(text.charAt(at + 1));
  }

  private static boolean isArabic(char c) {
    return ArabicLetters.isLetter(c) || ArabicLetters.isMark(c) || c == ArabicLetters.TATWEEL;
  }
}
