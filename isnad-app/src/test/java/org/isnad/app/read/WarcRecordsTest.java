package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.in;
import static org.isnad.app.read.Inputs.joined;
import static org.isnad.app.read.Inputs.page;
import static org.isnad.app.read.Inputs.read;
import static org.isnad.app.read.Inputs.utf8;
import static org.isnad.app.read.Inputs.warcRecord;
import static org.isnad.app.read.Inputs.warcResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
  private static final byte[] INFO =
      warcRecord("warcinfo", "x:y", "application/warc-fields", utf8("software: test\r\n"));
  private static final byte[] PAGE =
      warcResponse("https://www.example.org/1", 200, "text/html", utf8(page("عنوان", NEWS)));

  @Test
  void pagesThatWereFoundAreArticles() {
    byte[] missing =
        warcResponse("https://example.org/2", 404, "text/html", utf8(page("لا", NEWS)));
    byte[] picture = warcResponse("https://example.org/3", 200, "image/png", new byte[] {1, 2});
    Collected read = read("a.warc", joined(INFO, PAGE, missing, picture, PAGE));
    assertEquals(2, read.articles.size());
    assertEquals(List.of(), read.problems);
    Article article = read.articles.get(0);
    assertTrue(article.id().startsWith("urn:uuid:"), article.id());
    assertEquals(Optional.of("https://www.example.org/1"), article.url());
    assertTrue(article.text().endsWith(NEWS));
  }

  @Test
  void membersOfTheirOwnAreRead() {
    byte[] compressed = joined(Gzip.of(INFO), Gzip.of(PAGE), Gzip.of(PAGE));
    assertEquals(2, read("a.warc.gz", compressed).articles.size());
    assertEquals(2, read("nameless", compressed).articles.size());
  }

  @Test
  void charsetOfTheServerIsRead() {
    String plain = "<html><body><p>" + NEWS + "</p></body></html>";
    byte[] page =
        warcResponse(
            "https://example.org/1",
            200,
            "text/html; charset=windows-1256",
            in("windows-1256", plain));
    assertEquals(NEWS, read("a.warc", page).articles.get(0).text());
  }

  @Test
  void extractedTextIsRead() {
    byte[] text = warcRecord("conversion", "https://example.org/1", "text/plain", utf8(NEWS));
    assertEquals(NEWS, read("a.warc.wet", text).articles.get(0).text());
  }

  @Test
  void aCutAnywhereIsNamedOnceAndWhatStoodBeforeIsRead() {
    byte[] whole = joined(Gzip.of(PAGE), Gzip.of(PAGE));
    int first = Gzip.of(PAGE).length;
    for (int length = first + 1; length < whole.length; length += 7) {
      Collected read = read("a.warc.gz", Arrays.copyOf(whole, length));
      assertEquals(1, read.articles.size(), "cut at " + length);
      assertEquals(List.of(ReadProblem.Kind.CUT_SHORT), read.kinds(), "cut at " + length);
    }
  }

  @Test
  void aDamagedRecordCostsNoOther() {
    byte[] broken =
        warcRecord(
            "response",
            "https://example.org/2",
            "application/http; msgtype=response",
            utf8("no http at all"));
    Collected read = read("a.warc", joined(PAGE, broken, PAGE));
    assertEquals(2, read.articles.size());
    assertEquals(List.of(ReadProblem.Kind.BROKEN_LINE), read.kinds());
    assertEquals("a.warc:2", read.problems.get(0).place());
  }
}
