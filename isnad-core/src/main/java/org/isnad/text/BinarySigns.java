package org.isnad.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells pictures, archives and programs from text by their first bytes. */
final class BinarySigns {
  /** PDF, ZIP (and DOCX), GIF, ELF, RAR, 7z: signatures that are ASCII after all. */
  private static final List<String> ASCII_SIGNATURES =
      List.of("%PDF-", "PK\3\4", "GIF8", "\177ELF", "Rar!\032", "7z\274\257");

  /** PNG, JPEG, gzip, the old office format. */
  private static final List<byte[]> SIGNATURES =
      List.of(
          new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          new byte[] {0x1F, (byte) 0x8B},
          new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

  private static final int SAMPLE = 8192;

  /** One control in so many bytes is too many for text. */
  private static final int CONTROLS = 10;

  private BinarySigns() {}

  /**
   * True for a known signature, or if more than a tenth of the first bytes are control characters
   * other than NUL and 0x06, which UTF-16 is full of.
   */
  static boolean seenIn(byte[] bytes) {
    for (String signature : ASCII_SIGNATURES) {
      if (startsWith(bytes, signature.getBytes(StandardCharsets.ISO_8859_1))) {
        return true;
      }
    }
    for (byte[] signature : SIGNATURES) {
      if (startsWith(bytes, signature)) {
        return true;
      }
    }
    return hasManyControls(bytes);
  }

  private static boolean hasManyControls(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      controls += control && b != 0x00 && b != 0x06 ? 1 : 0;
    }
    return controls * CONTROLS > length;
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (bytes[i] != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
