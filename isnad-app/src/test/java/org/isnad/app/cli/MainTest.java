package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from command line to streams and exit code, with its real models, loaded once. */
class MainTest {
  private static final String NEWS = "اتهمت الولايات المتحدة إيران بدعم ميليشيات في العراق.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            new HashMap<>(Map.of()),
            SharedCoder::open);
    return Main.run(console, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return file.toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noCommandShowsUsageAndExitsTwo() {
    assertEquals(2, run(""));
    assertTrue(err().contains("Usage: isnad"), err());
  }

  @Test
  void helpNamesEveryCommandAndAnExample() {
    assertEquals(0, run("", "--help"));
    for (String command :
        List.of("code", "explain", "score", "check-codebook", "places", "bench")) {
      assertTrue(out().contains("  " + command + " "), command);
    }
    assertTrue(out().contains("isnad code article.txt --date 2013-09-26"), out());
  }

  @Test
  void unknownOptionExitsTwo() {
    assertEquals(2, run("", "code", "--fromat", "jsonl", "x"));
    assertTrue(err().contains("--fromat"), err());
  }

  @Test
  void wrongDateExitsTwo() {
    assertEquals(2, run("", "code", "--date", "gestern", "x"));
    assertTrue(err().contains("gestern"), err());
  }

  @Test
  void standardInputIsCodedAsOneArticle() throws IOException {
    assertEquals(0, run(NEWS, "code", "-", "--format", "jsonl", "--date", "2022-05-14"), err());
    JsonNode event = JSON.readTree(out().lines().findFirst().orElseThrow());
    assertEquals("ACCUSE", event.get("event").asText());
    assertEquals("USA", event.get("actor").get(0).get("code").asText());
    assertEquals("IRN", event.get("recipient").get(0).get("code").asText());
    assertEquals("2022-05-14", event.get("publication_date").asText());
    List<String> keys = new ArrayList<>();
    event.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "id",
            "document",
            "date",
            "date_basis",
            "publication_date",
            "source",
            "event",
            "mode",
            "context",
            "status",
            "quad_code",
            "event_scale",
            "actor",
            "recipient",
            "event_text",
            "event_loc",
            "said_by",
            "agreement",
            "size",
            "size_detail",
            "sentence",
            "rule",
            "confidence"),
        keys);
    assertTrue(err().contains("coded 1 article, "), err());
  }

  @Test
  void tableShowsCodesAndArabicBetweenIsolates() {
    assertEquals(0, run(NEWS, "code", "-"), err());
    assertTrue(out().contains("ACCUSE"), out());
    assertTrue(out().contains("USA/GOV → IRN/GOV"), out());
    assertTrue(out().contains("\u2068اتهمت\u2069"), out());
    assertFalse(out().contains("\u001b["), "no colour but on a terminal");
  }

  @Test
  void csvHasAHeaderAndAsManyFieldsInEachLine() {
    assertEquals(0, run(NEWS, "code", "-", "--format", "csv"), err());
    List<String> lines = out().lines().toList();
    assertTrue(lines.get(0).startsWith("id,document,date,"), lines.get(0));
    assertEquals(lines.get(0).split(",", -1).length, lines.get(1).split(",", -1).length);
  }

  @Test
  void badInputsAreNamedAndTheGoodOneIsCoded() throws IOException {
    String good = file("good.txt", NEWS);
    String empty = file("empty.txt", "");
    String binary = file("binary.txt", new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 7, 0, 0, 9});
    String missing = folder.resolve("missing.txt").toString();
    String broken =
        file("broken.jsonl", "{\"text\":\"" + NEWS + "\"}\n{\"text\": \nnull\n{\"id\":\"x\"}\n");
    assertEquals(
        1, run("", "code", empty, binary, missing, broken, good, "--format", "jsonl"), err());
    assertTrue(err().contains(empty + ": the file is empty"), err());
    assertTrue(err().contains(binary + ": this is no text"), err());
    assertTrue(err().contains(missing + ": there is no such file"), err());
    assertTrue(err().contains(broken + ":2: broken JSON"), err());
    assertTrue(err().contains(broken + ":4: no text in this object"), err());
    assertTrue(err().contains("coded 2 articles, "), err());
    assertEquals(2, out().lines().filter(l -> l.contains("\"ACCUSE\"")).count());
  }

  @Test
  void windowsArabicIsRead() throws IOException {
    String file = file("cp1256.txt", NEWS.getBytes(Charset.forName("windows-1256")));
    assertEquals(0, run("", "code", file, "--format", "jsonl"), err());
    assertTrue(out().contains("\"ACCUSE\""), out());
  }

  @Test
  void foldersAndGzipAreRead() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(("{\"id\":\"z\",\"text\":\"" + NEWS + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    file("a.jsonl.gz", zipped.toByteArray());
    file("b.txt", NEWS);
    file("ignored.png", "x");
    assertEquals(0, run("", "code", folder.toString(), "--format", "jsonl"), err());
    assertTrue(err().contains("coded 2 articles"), err());
  }

  @Test
  void gzipCutAtAnyByteIsNamed() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("{\"text\":\"كلمة\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = zipped.toByteArray();
    for (int cut = 1; cut < whole.length; cut++) {
      String file = file("cut.jsonl.gz", java.util.Arrays.copyOf(whole, cut));
      assertEquals(1, run("", "code", file, "--format", "jsonl"), "cut at byte " + cut);
    }
  }

  @Test
  void hugeLineIsRefusedAndTheNextOneRead() throws IOException {
    byte[] line = ("{\"text\":\"" + NEWS + "\"}\n").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[25_000_000 + line.length];
    java.util.Arrays.fill(bytes, 0, 24_999_999, (byte) 'x');
    bytes[24_999_999] = '\n';
    System.arraycopy(line, 0, bytes, 25_000_000, line.length);
    String file = file("huge.jsonl", bytes);
    assertEquals(1, run("", "code", file, "--format", "jsonl"), err());
    assertTrue(err().contains(file + ":1: the line is longer than"), err());
    assertTrue(err().contains("coded 1 article"), err());
  }

  @Test
  void wrongCodebookIsNamedWithFileAndLine() throws IOException {
    file("support.yaml", "- sign:\n  verbs: [وقّع]\n  actor: [nobody]\n");
    assertEquals(2, run(NEWS, "code", "-", "--codebook", folder.toString()));
    assertTrue(err().contains("support.yaml:3: unknown slot nobody"), err());
  }

  @Test
  void explainNamesRuleAndWords() {
    assertEquals(0, run(NEWS, "explain", "-"), err());
    assertTrue(out().contains("rule"), out());
    assertTrue(out().contains("accuse.yaml:"), out());
    assertTrue(out().contains("USA/GOV"), out());
  }

  @Test
  void scorePrintsFiguresAndFailsBelowAMinimum() throws IOException {
    String gold =
        file(
            "gold.jsonl",
            "{\"id\":\"a\",\"text\":\""
                + NEWS
                + "\",\"events\":[{\"type\":\"ACCUSE\",\"mode\":[\"allege\"],\"trigger\":\"اتهمت\","
                + "\"actor\":[{\"text\":\"x\",\"country\":\"USA\",\"sector\":\"GOV\"}],"
                + "\"recipient\":[{\"text\":\"y\",\"country\":\"IRN\",\"sector\":\"GOV\"}],"
                + "\"status\":\"asserted\",\"said_by\":[]}]}\n");
    assertEquals(0, run("", "score", gold, "--by-type"), err());
    assertTrue(out().contains("event   P "), out());
    assertTrue(out().contains("  ACCUSE     gold    1"), out());
    assertEquals(1, run("", "score", gold, "--min", "event=1.1"));
    assertTrue(out().contains("falls short: event"), out());
  }
}
