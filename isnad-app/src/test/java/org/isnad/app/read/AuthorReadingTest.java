package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The author in tables, lines and feeds. */
class AuthorReadingTest {
  private static final List<String> AHMAD = List.of("أحمد علي");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"author\":\"أحمد علي\"",
        "\"authors\":[\"أحمد علي\"]",
        "\"byline\":\"بقلم: أحمد علي\"",
        "\"author\":{\"name\":\"أحمد علي\",\"worksFor\":{\"name\":\"دار\"}}",
        "\"author\":[{\"name\":\"أحمد علي\"},7,null,{\"x\":[]}]",
        "\"author\":null,\"byline\":\"أحمد علي\"",
      })
  void jsonNamesItInAnyShape(String author) {
    String line = "{\"id\":\"a\"," + author + ",\"text\":\"" + NEWS + "\"}";
    assertEquals(AHMAD, one("a.jsonl", line).authors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "7", "{}", "[]", "[[{}]]"})
  void whatIsNoNameSpoilsNoArticle(String author) {
    String line = "{\"author\":" + author + ",\"text\":\"" + NEWS + "\"}";
    assertEquals(List.of(), one("a.jsonl", line).authors());
  }

  @Test
  void tableOfAHeaderAloneIsNamed() {
    assertEquals(List.of(ReadProblem.Kind.EMPTY), Inputs.read("a.csv", "id,author,text\n").kinds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "Authors", "byline"})
  void tableHasAColumnForIt(String column) {
    assertEquals(AHMAD, one("a.csv", column + ",text\nأحمد علي,\"" + NEWS + "\"\n").authors());
  }

  @Test
  void columnOfAnotherNameIsNamed() {
    Columns columns = new Columns(Map.of(ArticleField.AUTHOR, "writer"), Optional.empty());
    ReadOptions options = new ReadOptions(columns, ReadOptions.Languages.ARABIC, Limits.DEFAULT);
    String table = "author,writer,text\nسارة حسن,أحمد علي,\"" + NEWS + "\"\n";
    assertEquals(
        AHMAD, Inputs.read("a.csv", Inputs.utf8(table), options).articles.get(0).authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><title>دار</title><item><dc:creator>أحمد علي</dc:creator><description>%s</description></item></channel></rss>",
        "<rss><channel><title>دار</title><item><author>desk@example.org (أحمد علي)</author><description>%s</description></item></channel></rss>",
        "<feed><title>دار</title><entry><author><name>أحمد علي</name><email>a@example.org</email></author><summary>%s</summary></entry></feed>",
        "<feed><title>دار</title><author><name>أحمد علي</name></author><entry><summary>%s</summary></entry></feed>",
      })
  void feedNamesIt(String feed) {
    assertEquals(AHMAD, one("feed.xml", feed.replace("%s", NEWS)).authors());
  }
}
