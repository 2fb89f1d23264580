package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from end to end, over a parser that finds no sentence. */
final class CommandLineTest {
  @TempDir private Path folder;

  private static CommandRun run(String in, String... args) {
    return CommandRun.of(in, args);
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void textFileIsCodedUnderItsName() throws IOException {
    CommandRun result = run("", "code", file("one.v2.txt", "نص"), "--source", "Elaph");
    assertEquals(new CommandRun(0, "one.v2  Elaph  no events\n\n", summary("1 article")), result);
  }

  private static String summary(String articles) {
    return "isnad: coded " + articles + ", 0 events\n";
  }

  @Test
  void badInputsAreNamedAndGoodOnesCoded() throws IOException {
    String empty = file("empty.txt", "");
    String picture = file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
    String missing = folder.resolve("missing.txt").toString();
    CommandRun result = run("", "code", empty, file("good.txt", "نص"), picture, missing);
    assertEquals(1, result.code());
    assertEquals("good  no events\n\n", result.out());
    assertEquals(
        String.format(
            Locale.ROOT,
            """
        isnad: %s: the file is empty; give a file with text
        isnad: %s: this is no text; give plain text or JSON lines
        isnad: %s: there is no such file; check the path
        isnad: coded 1 article, 0 events; 3 inputs failed
        """,
            empty,
            picture,
            missing),
        result.err());
  }

  @Test
  void brokenLineOfJsonIsNamedByNumberAndTheNextOneCoded() {
    CommandRun result =
        run("{\"text\":\"نص\"}\n{\"text\":\n{\"id\":\"c\",\"text\":\"نص\"}\n", "code", "-");
    assertEquals(1, result.code());
    assertEquals("-:1  no events\n\nc  no events\n\n", result.out());
    assertTrue(result.err().startsWith("isnad: -:2: broken JSON: "), result.err());
  }

  @Test
  void jsonAfterByteOrderMarkIsJson() {
    assertEquals(
        "a  no events\n\n", run("\ufeff {\"id\":\"a\",\"text\":\"نص\"}", "code", "-").out());
  }

  @Test
  void articleWithWrongDateIsCodedWithoutDate() {
    CommandRun result =
        run(
            "{\"id\":\"a\",\"text\":\"نص\",\"date\":\"2013-13-01\"}",
            "code",
            "-",
            "--date",
            "2020-01-01");
    assertEquals(1, result.code());
    assertEquals("a  no events\n\n", result.out());
    assertTrue(result.err().contains("-:1: the date \"2013-13-01\" is no day"), result.err());
  }

  @Test
  void folderIsReadInOrderAndOtherEndingsLeftAlone() throws IOException {
    file("b.txt", "نص");
    file("a.jsonl", "{\"id\":\"a\",\"text\":\"نص\"}");
    file("c.txt.gz", gzip("نص"));
    file("d.pdf", "%PDF-");
    assertEquals(
        "a  no events\n\nb  no events\n\nc  no events\n\n",
        run("", "code", folder.toString()).out());
  }

  @Test
  void folderWithoutArticlesIsAProblem() {
    CommandRun result = run("", "code", folder.toString());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("no file here has a known ending"), result.err());
  }

  @Test
  void gzipCutAnywhereIsOneProblem() throws IOException {
    byte[] whole = gzip("{\"id\":\"a\",\"text\":\"وقع الوزير\"}\n");
    for (int length = 0; length < whole.length; length++) {
      CommandRun result =
          run("", "code", file("cut.jsonl.gz", java.util.Arrays.copyOf(whole, length)));
      String message = "cut at " + length + ": " + result.err();
      assertEquals(1, result.code(), message);
      assertEquals(2, result.err().lines().count(), message);
    }
  }

  @Test
  void noLineOfJsonStopsTheRun() {
    Random random = new Random(7);
    String line =
        "{\"id\":\"x\",\"text\":\"وقع \\\"الوزير\\\"\",\"date\":\"2013-09-26\",\"n\":[1,{}]}";
    for (int round = 0; round < 400; round++) {
      StringBuilder broken = new StringBuilder(line);
      for (int i = 0; i <= random.nextInt(3); i++) {
        int at = random.nextInt(broken.length());
        broken.setCharAt(at, "{}[]\",:\\\0\u202eء1".charAt(random.nextInt(12)));
      }
      CommandRun result = run(broken + "\n{\"id\":\"last\",\"text\":\"نص\"}\n", "code", "-");
      boolean json = broken.charAt(0) == '{';
      assertTrue(!json || result.out().contains("last  no events"), broken.toString());
      assertFalse(result.err().contains("Exception"), broken + "\n" + result.err());
    }
  }

  @Test
  void longLineIsRefusedAndTheNextOneCoded() throws IOException {
    String big = "{\"text\":\"" + "ن".repeat(25_000_000) + "\"}\n{\"id\":\"b\",\"text\":\"نص\"}\n";
    CommandRun result = run("", "code", file("big.jsonl", big));
    assertEquals(1, result.code());
    assertEquals("b  no events\n\n", result.out());
    assertTrue(result.err().contains("big.jsonl:1: the line is longer"), result.err());
  }

  @Test
  void longLineAloneIsOneProblem() throws IOException {
    CommandRun result = run("", "code", file("big.jsonl", "n".repeat(21_000_000)));
    assertTrue(result.err().endsWith("coded 0 articles, 0 events; 1 input failed\n"), result.err());
  }

  @Test
  void unwritableOutputIsNamed() {
    String output = folder.resolve("none/out.jsonl").toString();
    CommandRun result = run("نص", "code", "-", "-o", output);
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("isnad: cannot write " + output + "; "), result.err());
  }

  @Test
  void wrongUseIsTwo() {
    assertEquals(2, run("").code());
    assertEquals(2, run("", "code").code());
    assertEquals(2, run("", "code", "-", "--no-such-option").code());
    assertEquals(2, run("", "code", "-", "--date", "yesterday").code());
    assertEquals(2, run("", "code", "-", "--format", "xml").code());
  }

  @Test
  void wrongCodebookIsNamedWithoutStackTrace() throws IOException {
    file("agree.yaml", "- sign: [\n");
    CommandRun result = run("نص", "code", "-", "--codebook", folder.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("agree.yaml:"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void missingFolderOfActorsIsNamedWithoutStackTrace() {
    String missing = folder.resolve("none").toString();
    CommandRun result = run("نص", "code", "-", "--actors", missing);
    assertEquals(2, result.code());
    assertTrue(result.err().contains(missing), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @Test
  void emptyRunOfCsvHasItsHeader() {
    String out = run("نص", "code", "-", "--format", "csv").out();
    assertTrue(out.startsWith("id,document,date,"), out);
    assertTrue(out.endsWith(",agreement_date\r\n"), out);
  }

  @Test
  void helpShowsExamples() {
    CommandRun result = run("", "code", "--help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("isnad code article.txt --date 2013-09-26"), result.out());
  }

  @Test
  void versionIsOneLine() {
    assertEquals(new CommandRun(0, "isnad 0.1.0\n", ""), run("", "--version"));
  }
}
