package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.page;
import static org.isnad.app.read.Inputs.read;
import static org.isnad.app.read.Inputs.tar;
import static org.isnad.app.read.Inputs.utf8;
import static org.isnad.app.read.Inputs.warcResponse;
import static org.isnad.app.read.Inputs.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {
  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/one.txt", utf8(NEWS));
    files.put("picture.png", new byte[] {1, 2, 3});
    files.put("__MACOSX/b/._one.txt", new byte[] {0, 5, 22});
    files.put("a.html", utf8(page("عنوان", NEWS)));
    files.put("lines.jsonl.gz", Gzip.of(utf8("{\"id\":\"j\",\"text\":\"نص\"}\n")));
    files.put("table.csv", utf8("id,text\nc,نص\n"));
    files.put(
        "crawl.warc",
        warcResponse("https://example.org/1", 200, "text/html", utf8(page("عنوان", NEWS))));
    return files;
  }

  private static void assertAllRead(Collected read) {
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("news/b/one", "news/a", "j", "c"), read.ids().subList(0, 4));
    assertEquals(5, read.articles.size());
  }

  @Test
  void filesOfAZipAreReadInItsOrder() {
    assertAllRead(read("news.zip", zip(files())));
    assertEquals(5, read("nameless", zip(files())).articles.size());
  }

  @Test
  void filesOfATarAreRead() {
    assertAllRead(read("news.tar", tar(files())));
    assertAllRead(read("news.tar.gz", Gzip.of(tar(files()))));
    assertAllRead(read("news.tgz", Gzip.of(tar(files()))));
  }

  @Test
  void archivesInArchivesAreRead() {
    byte[] inner = zip(Map.of("a.txt", utf8(NEWS)));
    assertEquals(
        List.of("outer/inner/a"), read("outer.tar", tar(Map.of("inner.zip", inner))).ids());
  }

  @Test
  void problemsNameTheFileInside() {
    Collected read = read("news.zip", zip(Map.of("x/broken.jsonl", utf8("{\n"))));
    assertTrue(
        read.problems.get(0).message().startsWith("news.zip!/x/broken.jsonl:1: broken JSON"),
        read.problems.get(0).message());
  }

  @Test
  void anArchiveWithoutArticlesIsNamed() {
    assertEquals(
        List.of(ReadProblem.Kind.NOTHING_FOUND),
        read("a.zip", zip(Map.of("x.png", new byte[] {1}))).kinds());
  }

  @Test
  void aCutArchiveIsNamedAndWhatStoodBeforeIsRead() {
    byte[] whole = zip(files());
    for (int length = 200; length < whole.length - 800; length += 13) {
      Collected read = read("news.zip", Arrays.copyOf(whole, length));
      assertTrue(
          read.kinds().contains(ReadProblem.Kind.CUT_SHORT), "cut at " + length + read.problems);
    }
  }
}
