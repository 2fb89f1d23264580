package org.isnad.text;

import java.util.Optional;

/**
 * Reads one character reference at a place in a text, whole or beheaded, through all layers of
 * {@code amp;}. See {@link EntityRepair} for what counts as one.
 */
final class EntityReader {
  private static final HtmlEntities ENTITIES = HtmlEntities.load();

  /**
   * A reference.
   *
   * @param characters what it stands for, not empty
   * @param end one past its last unit
   */
  record Reference(String characters, int end) {}

  /** What one layer says. */
  private record Layer(String characters, int end, boolean readWithoutAmpersand) {}

  private final String text;

  EntityReader(String text) {
    this.text = text;
  }

  /** The reference whose ampersand stands at {@code at}. */
  Optional<Reference> findWhole(int at) {
    Optional<Reference> strict = findChain(at + 1, false);
    if (strict.isPresent()) {
      return strict;
    }
    // "& quot;": a tokeniser came between.
    if (at + 1 < text.length() && text.charAt(at + 1) == ' ') {
      return findChain(at + 2, true);
    }
    return findUnfinished(at + 1);
  }

  /** The reference that begins at {@code at} and lost its ampersand. */
  Optional<Reference> findBeheaded(int at) {
    return findChain(at, true);
  }

  private Optional<Reference> findChain(int at, boolean beheaded) {
    Optional<Layer> layer = findLayer(at);
    if (layer.isEmpty() || beheaded && !layer.get().readWithoutAmpersand()) {
      return Optional.empty();
    }
    Layer deepest = layer.get();
    while (deepest.characters().equals("&")) {
      Optional<Layer> deeper = findLayer(deepest.end());
      if (deeper.isEmpty()) {
        break;
      }
      deepest = deeper.get();
    }
    return Optional.of(new Reference(deepest.characters(), deepest.end()));
  }

  private Optional<Layer> findLayer(int at) {
    if (at < text.length() && text.charAt(at) == '#') {
      return findNumber(at + 1);
    }
    int limit = Math.min(text.length(), at + ENTITIES.longestName() + 1);
    int end = at;
    while (end < limit && isLatinOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || end >= text.length() || text.charAt(end) != ';') {
      return Optional.empty();
    }
    String name = text.substring(at, end);
    int after = end + 1;
    return ENTITIES
        .find(name)
        .map(characters -> new Layer(characters, after, ENTITIES.losesAmpersand(name)));
  }

  /** {@code &nbsp} without semicolon, where nothing follows that could go on. */
  private Optional<Reference> findUnfinished(int at) {
    int end = at;
    while (end < text.length() && end - at < 5 && isLatinOrDigit(text.charAt(end))) {
      end++;
    }
    boolean goesOn =
        end < text.length() && (isLatinOrDigit(text.charAt(end)) || text.charAt(end) == '=');
    String name = text.substring(at, end);
    if (goesOn || !name.equals("nbsp") && !name.equals("quot")) {
      return Optional.empty();
    }
    int after = end;
    return ENTITIES.find(name).map(characters -> new Reference(characters, after));
  }

  private Optional<Layer> findNumber(int at) {
    boolean hex = at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
    int radix = hex ? 16 : 10;
    int start = hex ? at + 1 : at;
    int end = start;
    int value = 0;
    while (end < text.length() && end - start < 8 && digit(text.charAt(end), radix) >= 0) {
      value = Math.min(0x1000000, value * radix + digit(text.charAt(end), radix));
      end++;
    }
    if (end == start || end >= text.length() || text.charAt(end) != ';') {
      return Optional.empty();
    }
    return Optional.of(new Layer(character(value), end + 1, isReadWithoutAmpersand(value)));
  }

  /** As HTML reads numbers: Windows punctuation for C1, U+FFFD for what is no character. */
  private static String character(int value) {
    if (value == 0 || value > Character.MAX_CODE_POINT) {
      return String.valueOf(FormatCharacters.REPLACEMENT);
    }
    return Character.toString(value);
  }

  /**
   * {@code #8220;} is a reference, {@code #12;} may be a rank or a hashtag: only ASCII quotes and
   * brackets, spaces, quotation marks, general punctuation and Arabic are read.
   */
  private static boolean isReadWithoutAmpersand(int value) {
    switch (value) {
      case '"':
      case '&':
      case '\'':
      case '<':
      case '>':
      case FormatCharacters.NO_BREAK_SPACE:
      case '«':
      case '»':
        return true;
      default:
        return value >= ArabicLetters.FIRST_OF_BLOCK && value <= ArabicLetters.LAST_OF_BLOCK
            || value >= FormatCharacters.EN_QUAD && value <= FormatCharacters.NOMINAL_DIGIT_SHAPES;
    }
  }

  private static int digit(char c, int radix) {
    return c < FormatCharacters.FIRST_C1 ? Character.digit(c, radix) : -1;
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isLatinOrDigit(char c) {
    return isLatin(c) || c >= '0' && c <= '9';
  }
}
