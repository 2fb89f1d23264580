package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The way back from a misread character to the byte it was made of. Immutable and thread-safe.
 *
 * <p>Decoders differ on the five bytes that Windows-1252 leaves open: browsers make C1 controls of
 * them, Java U+FFFD, others {@code ?}. The controls are in the table; the lost ones {@link
 * MojibakeRepair} guesses.
 */
final class MisreadBytes {
  /** Windows-1252 and ISO-8859-1 in one: where they differ, the second has C1 controls. */
  static final MisreadBytes LATIN = new MisreadBytes("windows-1252", StandardCharsets.ISO_8859_1);

  /** Windows-1256, less its two direction marks, whose bytes no UTF-8 text has. */
  static final MisreadBytes ARABIC =
      new MisreadBytes("windows-1256", Charset.forName("windows-1256"));

  /** Above the trade mark sign (U+2122), the highest character of both. */
  private static final int SIZE = 0x2200;

  private static final int NONE = -1;

  private final String name;
  private final short[] bytes = new short[SIZE];
  private final String characters;

  private MisreadBytes(String name, Charset second) {
    this.name = name;
    Arrays.fill(bytes, (short) NONE);
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    characters = new String(all, Charset.forName(name));
    add(new String(all, second));
    add(characters);
    bytes[FormatCharacters.LEFT_TO_RIGHT_MARK] = NONE;
    bytes[FormatCharacters.RIGHT_TO_LEFT_MARK] = NONE;
  }

  private void add(String decoded) {
    for (int i = FormatCharacters.FIRST_C1; i < decoded.length(); i++) {
      if (decoded.charAt(i) < SIZE) {
        bytes[decoded.charAt(i)] = (short) i;
      }
    }
  }

  /** The byte, 128 to 255, that was read as {@code c}; -1 if none was. */
  int byteOf(char c) {
    return c < FormatCharacters.FIRST_C1 || c >= SIZE ? NONE : bytes[c];
  }

  /** The character that this charset has for a byte. */
  char characterOf(int unsignedByte) {
    return characters.charAt(unsignedByte);
  }

  /** The charset's name, as IANA registers it. */
  String charsetName() {
    return name;
  }
}
