package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.joined;
import static org.isnad.app.read.Inputs.page;
import static org.isnad.app.read.Inputs.read;
import static org.isnad.app.read.Inputs.tar;
import static org.isnad.app.read.Inputs.utf8;
import static org.isnad.app.read.Inputs.warcResponse;
import static org.isnad.app.read.Inputs.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to hurt: every one ends in articles or in problems of one line each, in bounded time
 * and memory. {@code -Disnad.seeds=1000} for more damage than the build has time for.
 */
@Timeout(300)
class HostileFilesTest {
  private static final int SEEDS = Integer.getInteger("isnad.seeds", 6);

  private static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  /** Sound files, one of each format. */
  private static Map<String, byte[]> sound() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", utf8(NEWS));
    files.put(
        "a.jsonl",
        utf8(("{\"author\":[{\"name\":\"أحمد علي\"}],\"text\":\"" + NEWS + "\"}\n").repeat(3)));
    files.put(
        "a.html",
        utf8(
            page("عنوان", NEWS)
                .replace("</head>", "<meta name=author content='أحمد علي'></head>")));
    files.put("a.csv", utf8("id,author,text\n1,بقلم: أحمد علي,\"" + NEWS + "\"\n2,,نص\n"));
    files.put(
        "a.rss",
        utf8("<rss><channel><item><dc:creator>أحمد علي</dc:creator><title>ع</title><link>x</link><description>"
                + NEWS)
            .clone());
    files.put(
        "a.warc",
        joined(
            warcResponse("https://example.org/1", 200, "text/html", utf8(page("ع", NEWS))),
            warcResponse("https://example.org/2", 200, "text/html", utf8(page("غ", NEWS)))));
    files.put("a.zip", zip(Map.of("b.txt", utf8(NEWS), "c.html", utf8(page("ع", NEWS)))));
    files.put("a.tar.gz", Gzip.of(tar(Map.of("b.txt", utf8(NEWS)))));
    files.put("a.parquet", joined(utf8("PAR1"), new byte[64], utf8("PAR1")));
    return files;
  }

  private static void assertTold(Collected read, String context) {
    assertFalse(read.articles.isEmpty() && read.problems.isEmpty(), "silence: " + context);
    for (ReadProblem problem : read.problems) {
      assertEquals(1, problem.message().lines().count(), context + problem.message());
      assertTrue(problem.message().length() < 600, context + problem.message());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spoiltBytesNeverThrow(int seed) {
    Random random = new Random(seed);
    sound()
        .forEach(
            (name, content) -> {
              for (int round = 0; round < 40; round++) {
                byte[] bytes = content.clone();
                for (int i = 0; i <= random.nextInt(8); i++) {
                  bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                read(name, bytes);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutFilesAreNeverSilent(int seed) {
    Random random = new Random(seed);
    sound()
        .forEach(
            (name, content) -> {
              for (int round = 0; round < 20; round++) {
                int length = random.nextInt(content.length);
                Collected read = read(name, Arrays.copyOf(content, length));
                // A crawl that ends between two records is whole.
                boolean mayBeEmpty = name.equals("a.warc");
                if (!mayBeEmpty) {
                  assertTold(read, "seed " + seed + ", " + name + " cut at " + length + ": ");
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hostileTextInEveryFormatNeverThrows(int seed) {
    String text = hostile(new Random(seed));
    for (String name : sound().keySet()) {
      assertTold(read(name, utf8(text)), "seed " + seed + ", " + name + ": ");
      read(name, utf8("<html><body><p>" + text));
      read(name, utf8("<rss><item><title>" + text));
      read(name, utf8("id,text\n1,\"" + text));
      read(name, utf8("<html><body><p>" + NEWS + "<p rel=author>" + text));
      read(name, utf8("<rss><item><title>ع</title><author>" + text));
      read(name, utf8("text,author\n" + NEWS + "," + text));
      read(name, utf8("{\"text\":\"" + NEWS + "\",\"author\":" + text));
    }
  }

  /** Pieces of markup, marks of direction, lone surrogates, any units. */
  private static String hostile(Random random) {
    String[] pieces = {
      "قال الوزير ",
      "\ud83d",
      "\ude00",
      "\u202e",
      "\u200f",
      "\u0000",
      "<p>",
      "</div>",
      "<![CDATA[",
      "]]>",
      "&#x",
      "&quot;",
      "<!--",
      "\"",
      "'",
      ",",
      "\n",
      "\r\n",
      "\t",
      "{\"text\":",
      "<script>"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      boolean any = random.nextInt(4) == 0;
      text.append(
          any
              ? String.valueOf((char) random.nextInt(0x10000))
              : pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @Test
  void aBombOfZerosIsStopped() {
    byte[] zeros = Gzip.of(new byte[100 << 20]);
    Collected line = read("a.jsonl.gz", zeros);
    assertEquals(List.of(ReadProblem.Kind.TOO_MUCH), line.kinds());
    Collected inside = read("a.zip", zip(Map.of("a.jsonl.gz", zeros, "b.txt.gz", zeros)));
    assertTrue(inside.kinds().contains(ReadProblem.Kind.TOO_MUCH), inside.problems.toString());
  }

  @Test
  void whatAReaderLeavesOfABombCountsToo() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", new byte[150 << 20]);
    files.put("picture.png", new byte[1]);
    Collected read = read("a.zip", zip(files));
    assertTrue(read.kinds().contains(ReadProblem.Kind.TOO_MUCH), read.problems.toString());
  }

  @Test
  void archivesInArchivesWithoutEndAreStopped() {
    byte[] archive = zip(Map.of("a.txt", utf8(NEWS)));
    for (int i = 0; i < 50; i++) {
      archive = i % 2 == 0 ? zip(Map.of("a.zip", archive)) : Gzip.of(archive);
    }
    assertEquals(List.of(ReadProblem.Kind.TOO_MUCH), read("a.zip", archive).kinds());
  }

  @Test
  void tooManyFilesAreStopped() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      files.put(i + ".txt", utf8(NEWS));
    }
    Limits few = new Limits(1 << 20, 200, 1 << 30, 10, 6);
    Collected read =
        read(
            "a.zip", zip(files), new ReadOptions(Columns.BY_FIELD, ReadOptions.Languages.ANY, few));
    assertEquals(10, read.articles.size());
    assertEquals(List.of(ReadProblem.Kind.TOO_MUCH), read.kinds());
  }

  @Test
  void emptyMembersAreNamed() {
    Collected read = read("a.zip", zip(Map.of("a.txt", new byte[0])));
    assertEquals(List.of(ReadProblem.Kind.EMPTY), read.kinds());
    assertEquals("a.zip!/a.txt", read.problems.get(0).file());
  }

  @Test
  void aLineOfSixtyMegabytesIsNamedInEveryFormat() {
    byte[] line = new byte[60_000_000];
    Arrays.fill(line, (byte) 'x');
    for (String name : List.of("a.txt", "a.jsonl", "a.html", "a.rss")) {
      assertEquals(List.of(ReadProblem.Kind.TOO_LONG), read(name, line).kinds(), name);
    }
    Collected table = read("a.csv", joined(utf8("id,text\n1,\""), line, utf8("\"\n2,نص\n")));
    assertEquals(List.of(ReadProblem.Kind.TOO_LONG), table.kinds());
    assertEquals(List.of("2"), table.ids());
  }

  @Test
  void namesInArchivesCannotBreakMessages() {
    Collected read = read("a.zip", zip(Map.of("x\nisnad: all is well\u001b[2J.jsonl", utf8("{"))));
    assertEquals(1, read.problems.get(0).message().lines().count());
    assertFalse(read.problems.get(0).message().contains("\u001b"));
  }
}
