package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest {
  @TempDir Path folder;

  private static List<String> messages(String lines) {
    return Collected.fromStandardInput(lines).problems.stream().map(ReadProblem::message).toList();
  }

  @Test
  void takesAllKnownFields() {
    Collected read =
        Collected.fromStandardInput(
            "{\"id\":\"x\",\"text\":\"نص\",\"date\":\"2013-09-26\",\"source\":\"إيلاف\","
                + "\"url\":\"u\",\"title\":\"t\"}");
    Article expected =
        new Article(
            "x",
            "نص",
            Optional.of(LocalDate.of(2013, 9, 26)),
            Optional.of("إيلاف"),
            Optional.of("u"),
            Optional.of("t"));
    assertEquals(List.of(expected), read.articles);
  }

  @Test
  void passesOverUnknownFieldsOfAnyShape() {
    Collected read =
        Collected.fromStandardInput(
            "{\"tags\":[{\"text\":\"no\"}],\"text\":\"نص\",\"n\":{\"a\":[1]}}");
    assertEquals("نص", read.articles.get(0).text());
    assertEquals(List.of(), read.problems);
  }

  @Test
  void namesAnArticleWithoutIdByFileAndLine() {
    Collected read = Collected.fromStandardInput("\n{\"text\":\"نص\"}\n{\"id\":7,\"text\":\"نص\"}");
    assertEquals(List.of("-:2", "7"), read.ids());
  }

  @Test
  void aTimeBehindTheDateIsCutOff() {
    Collected read =
        Collected.fromStandardInput("{\"text\":\"نص\",\"date\":\"2013-09-26T10:00:00Z\"}");
    assertEquals(Optional.of(LocalDate.of(2013, 9, 26)), read.articles.get(0).date());
  }

  @Test
  void aWrongDateIsNamedAndTheArticleReadWithoutIt() {
    Collected read = Collected.fromStandardInput("{\"text\":\"نص\",\"date\":\"26/9/2013\"}");
    assertEquals(
        "-:1: the date \"26/9/2013\" is no day; write it as 2013-09-26; the article is coded without a date",
        read.problems.get(0).message());
    assertEquals(Optional.empty(), read.articles.get(0).date());
  }

  @Test
  void aDateFollowedByAnythingElseIsWrong() {
    assertEquals(
        List.of(ReadProblem.Kind.WRONG_DATE),
        Collected.fromStandardInput("{\"text\":\"نص\",\"date\":\"2013-09-26x\"}").kinds());
  }

  @Test
  void aBrokenLineCostsOnlyItself() {
    Collected read =
        Collected.fromStandardInput("{\"text\":\"نص\"}\n{\"text\": \"ن\n{\"text\":\"نص\"}\n");
    assertEquals(2, read.articles.size());
    assertEquals(List.of(ReadProblem.Kind.BROKEN_LINE), read.kinds());
    assertEquals(OptionalLong.of(2), read.problems.get(0).line());
  }

  @Test
  void saysWhatALineLacks() {
    assertEquals(
        List.of(
            "-:1: no text in this object; give it a key \"text\"",
            "-:2: this is no JSON object; one JSON object a line",
            "-:3: the text is no string; write \"text\": \"…\"",
            "-:4: there is more behind the JSON object; one JSON object a line"),
        messages("{\"id\":\"x\"}\n[1]\n{\"text\":[]}\n{\"text\":\"نص\"} {}\n"));
  }

  @Test
  void utf16IsNamed() throws Exception {
    Path file = folder.resolve("a.jsonl");
    Files.write(file, ("\uFEFF{\"text\":\"نص\"}").getBytes(StandardCharsets.UTF_16LE));
    assertEquals(
        file + ": this is UTF-16; JSON lines are UTF-8; convert it: iconv -f UTF-16 -t UTF-8",
        Collected.from(file).problems.get(0).message());
  }

  @Test
  void aLineOfFiftyMegabytesIsNamedAndTheNextRead() {
    Collected read = new Collected();
    InputStream longLine = new Repeated((byte) 'x', 50_000_000);
    InputStream rest =
        new ByteArrayInputStream("\n{\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8));
    InputStream both = new SequenceInputStream(longLine, rest);
    new ArticleReaders(Defaults.NONE).read("big.jsonl", "big.jsonl", () -> both, read);
    assertEquals(
        List.of("big.jsonl:1: the line is longer than 8000000 bytes; split it into articles"),
        read.problems.stream().map(ReadProblem::message).toList());
    assertEquals(1, read.articles.size());
  }

  @Test
  void windowsLineEndsAreNoPartOfTheLine() {
    Collected read = Collected.fromStandardInput("{\"text\":\"نص\"}\r\n\r\n{\"text\":\"نص\"}\r\n");
    assertEquals(2, read.articles.size());
    assertTrue(read.problems.isEmpty());
  }

  /** So many bytes, all alike. */
  private static final class Repeated extends InputStream {
    private final byte value;
    private int left;

    Repeated(byte value, int count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(left, length);
      java.util.Arrays.fill(buffer, from, from + count, value);
      left -= count;
      return count;
    }
  }
}
