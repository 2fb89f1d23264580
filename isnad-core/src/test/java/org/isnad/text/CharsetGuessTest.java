package org.isnad.text;

import static org.isnad.testing.HostileText.escaped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {
  private static final String TEXT =
      "وقع وزيرا خارجية العراق وإيران في طهران اليوم مذكرة تفاهم، وقالا إنها تخدم السلام.";

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private static DecodedText decode(byte[] bytes) {
    return CharsetGuess.decode(bytes, Optional.empty());
  }

  private static DecodedText decode(byte[] bytes, Charset declared) {
    return CharsetGuess.decode(bytes, Optional.of(declared));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void undeclared(String name) {
    DecodedText decoded = decode(TEXT.getBytes(Charset.forName(name)));
    assertEquals(TEXT, decoded.text());
    assertTrue(decoded.damages().isEmpty(), () -> decoded.damages().toString());
    assertFalse(decoded.looksBinary());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE"})
  void wronglyDeclared(String name) {
    byte[] bytes = TEXT.getBytes(Charset.forName(name));
    for (Charset declared :
        List.of(StandardCharsets.ISO_8859_1, WINDOWS_1256, StandardCharsets.UTF_8)) {
      if (!declared.name().equals(name)) {
        DecodedText decoded = decode(bytes, declared);
        assertEquals(TEXT, decoded.text(), declared.name());
        assertEquals(
            List.of(
                new Damage.WrongCharset(
                    new Span(0, bytes.length), declared, Charset.forName(name))),
            decoded.damages());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16"})
  void rightlyDeclared(String name) {
    Charset charset = Charset.forName(name);
    DecodedText decoded = decode(TEXT.getBytes(charset), charset);
    assertEquals(TEXT, decoded.text());
    assertTrue(decoded.damages().isEmpty(), () -> decoded.damages().toString());
  }

  @Test
  void byteOrderMarkGoes() {
    assertEquals(TEXT, decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void declaredFrenchStaysFrench() {
    byte[] bytes = "Le café est fermé à Orléans".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(StandardCharsets.ISO_8859_1, decode(bytes, StandardCharsets.ISO_8859_1).charset());
  }

  @Test
  void asciiIsNoWrongCharset() {
    assertTrue(
        decode("Baghdad".getBytes(StandardCharsets.US_ASCII), WINDOWS_1256).damages().isEmpty());
  }

  @Test
  void utf8CutInACharacterKeepsTheRest() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 21);
    DecodedText decoded = decode(cut);
    assertEquals(StandardCharsets.UTF_8, decoded.charset());
    assertTrue(decoded.text().endsWith("\uFFFD"), () -> escaped(decoded.text()));
    assertEquals(List.of(new Damage.UndecodableBytes(new Span(20, 21))), decoded.damages());
  }

  @Test
  void shortWindows1256() {
    assertEquals("بغداد", decode("بغداد".getBytes(WINDOWS_1256)).text());
    assertEquals("قط،", decode("قط،".getBytes(WINDOWS_1256)).text());
  }

  @Test
  void emptyBytes() {
    assertEquals("", decode(new byte[0]).text());
  }

  @Test
  void archivesAndPicturesLookBinary() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(archive)) {
      out.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(decode(archive.toByteArray()).looksBinary());
    assertTrue(decode("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)).looksBinary());
  }

  @Test
  void oneNulInTextIsNoBinary() {
    assertFalse(decode((TEXT + "\0" + TEXT).getBytes(StandardCharsets.UTF_8)).looksBinary());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyBytesAreSurvived(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      decode(bytes, WINDOWS_1256);
      decode(bytes);
    }
  }

  @Test
  void cutAtEveryByte() {
    for (String name : List.of("UTF-8", "windows-1256", "UTF-16LE", "UTF-16")) {
      byte[] bytes = TEXT.getBytes(Charset.forName(name));
      for (int length = 40; length <= bytes.length; length++) {
        String text = decode(Arrays.copyOf(bytes, length)).text();
        String kept = text.substring(0, text.length() - 1);
        assertTrue(TEXT.startsWith(kept), name + " cut at " + length + ": " + escaped(text));
      }
    }
  }
}
