package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>وكالة الأنباء</title>
      <item><title>محادثات في بغداد</title><link>https://example.org/1</link><guid>g1</guid>
      <pubDate>Tue, 01 Mar 2022 23:30:00 +0300</pubDate>
      <description><![CDATA[<p>NEWS</p><img src="x.png">]]></description></item>
      <item><title>وصول الوفد إلى العاصمة</title><link>https://example.org/2</link></item>
      </channel></rss>
      """
          .replace("NEWS", NEWS);

  @Test
  void itemsOfRssAreArticles() {
    Article article = read("feed.xml", RSS).articles.get(0);
    assertEquals("g1", article.id());
    assertEquals(NEWS, article.text());
    assertEquals(Optional.of("محادثات في بغداد"), article.title());
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), article.date());
    assertEquals(Optional.of("وكالة الأنباء"), article.source());
    assertEquals(Optional.of("https://example.org/1"), article.url());
  }

  @Test
  void anItemWithoutTextIsItsHeadline() {
    Article article = read("feed.xml", RSS).articles.get(1);
    assertEquals("وصول الوفد إلى العاصمة", article.text());
    assertEquals(Optional.empty(), article.title());
    assertEquals("https://example.org/2", article.id());
  }

  @Test
  void entriesOfAtomAreArticles() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>صحيفة</title><entry><id>tag:1</id>"
            + "<title type='html'>عنوان &amp;quot;أول&amp;quot;</title>"
            + "<link rel='self' href='https://example.org/self'/>"
            + "<link rel='alternate' href='https://example.org/1'/><updated>2022-03-01T10:00:00Z"
            + "</updated><content type='html'>&lt;p&gt;"
            + NEWS
            + "&lt;/p&gt;</content></entry></feed>";
    Article article = read("feed", atom).articles.get(0);
    assertEquals(NEWS, article.text());
    assertEquals(Optional.of("عنوان \"أول\""), article.title());
    assertEquals(Optional.of("https://example.org/1"), article.url());
    assertEquals("tag:1", article.id());
  }

  @Test
  void aStrayAmpersandAndACutEndCostNoWholeItem() {
    String broken =
        RSS.replace("العاصمة", "العاصمة & المدينة").replace("</channel></rss>", "<item><ti");
    assertEquals(2, read("feed.rss", broken).articles.size());
  }

  @Test
  void entitiesOfTheDocumentAreNotExpanded() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'نص'><!ENTITY b '&a;&a;&a;'><!ENTITY f"
            + " SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>خبر &b; &f;</title></item>"
            + "</channel></rss>";
    assertEquals(List.of("خبر &b; &f;"), texts(read("feed.rss", bomb)));
  }

  private static List<String> texts(Collected read) {
    return read.articles.stream().map(Article::text).toList();
  }
}
