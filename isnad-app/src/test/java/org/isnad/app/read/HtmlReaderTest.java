package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.one;
import static org.isnad.app.read.Inputs.page;
import static org.isnad.app.read.Inputs.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String SECOND =
      "ونفت الحكومة العراقية أمس ما نشرته الصحف عن خلاف بين الجانبين.";

  @Test
  void mainTextIsReadWithoutMenusLinksAndFooter() {
    Article article = one("a.html", page("محادثات في بغداد", NEWS, SECOND));
    assertEquals("محادثات في بغداد\n" + NEWS + "\n" + SECOND, article.text());
  }

  @Test
  void metadataIsRead() {
    Article article = one("a.html", page("محادثات في بغداد", NEWS));
    assertEquals(Optional.of("محادثات في بغداد"), article.title());
    assertEquals(Optional.of("الشرق اليوم"), article.source());
    assertEquals(Optional.of("https://www.example.org/news/1"), article.url());
    assertEquals("a", article.id());
  }

  @Test
  void dayIsTheOneWrittenWhateverTheTimeZone() {
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), one("a.html", page("عنوان", NEWS)).date());
  }

  @Test
  void linkedDataGoesBeforeMetaElements() {
    String linked =
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
            + "[\"NewsArticle\"],\"headline\":\"عنوان آخر\",\"datePublished\":\"2021-12-31\","
            + "\"publisher\":{\"name\":\"وكالة\"}}]}</script></head>";
    Article article = one("a.html", page("عنوان", NEWS).replace("</head>", linked));
    assertEquals(Optional.of("عنوان آخر"), article.title());
    assertEquals(Optional.of(LocalDate.of(2021, 12, 31)), article.date());
    assertEquals(Optional.of("وكالة"), article.source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content='بقلم: أحمد علي'>",
        "<meta property=article:author content='https://example.org/x'><a rel=author href=/x>أحمد علي</a>",
        "<span itemprop=author><a href=/x><b itemprop=name>أحمد علي</b></a> القاهرة</span>",
        "<div class=byline>كتب أحمد علي - القاهرة</div>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\"أحمد علي\"}</script>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"name\":\"أحمد علي\"}}</script>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"أحمد علي\"},{\"name\":\"رويترز\"}]}</script>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@id\":\"#p\",\"name\":\"أحمد علي\"}]}</script>",
      })
  void authorIsReadFromWhereverThePageTellsIt(String told) {
    String html = "<html><body>" + told + "<article><p>" + NEWS + "</p></article></body></html>";
    assertEquals(List.of("أحمد علي"), one("a.html", html).authors());
  }

  @Test
  void pageWithoutAnAuthorHasNone() {
    assertEquals(List.of(), one("a.html", page("عنوان", NEWS)).authors());
  }

  @Test
  void brokenLinkedDataLeavesTheMetaElements() {
    String broken = "<script type='application/ld+json'>{\"@type\":</script></head>";
    Article article = one("a.html", page("عنوان", NEWS).replace("</head>", broken));
    assertEquals(Optional.of("عنوان"), article.title());
  }

  @Test
  void textOfLinkedDataStandsInForAPageMadeByScript() {
    String page =
        "<html><body><div id=root></div><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>"
            + NEWS
            + "</p>\"}</script></body></html>";
    assertEquals(NEWS, one("a.html", page).text());
  }

  @Test
  void timeElementDatesAPageWithoutMeta() {
    String page =
        "<html><body><article><time datetime='2020-05-06'>6 مايو</time><p>"
            + NEWS
            + "</p></article></body></html>";
    assertEquals(Optional.of(LocalDate.of(2020, 5, 6)), one("a.html", page).date());
  }

  @Test
  void hostIsTheOutletOfAPageThatNamesNone() {
    String page =
        "<html><head><link rel=canonical href='https://www.example.org/a'></head><body><p>"
            + NEWS
            + "</p></body></html>";
    assertEquals(Optional.of("example.org"), one("a.html", page).source());
  }

  @Test
  void aNameThatMeansNoiseElsewhereDoesNotHideTheWholePage() {
    String page = "<html><body><div class='sidebar-left'><p>" + NEWS + "</p></div></body></html>";
    assertEquals(NEWS, one("a.html", page).text());
  }

  @Test
  void breaksPartLines() {
    String page = "<html><body><div>" + NEWS + "<br><br>" + SECOND + "</div></body></html>";
    assertEquals(NEWS + "\n" + SECOND, one("a.html", page).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-8", "UTF-16LE"})
  void charsetIsFoundThoughTheDeclaredOneIsWrong(String charset) {
    String plain = NEWS.replace('،', ' ');
    for (String declared : List.of("", "<meta charset=utf-8>", "<meta charset=windows-1256>")) {
      String page = "<html><head>" + declared + "</head><body><p>" + plain + "</p></body></html>";
      Collected read = read("a.html", Inputs.in(charset, page));
      assertEquals(
          List.of(plain.replaceAll(" +", " ")),
          read.articles.stream().map(Article::text).toList(),
          charset + " declared as " + declared);
    }
  }

  @Test
  void aPageWithoutTextIsNamed() {
    Collected read = read("a.html", "<html><body><script>x()</script></body></html>");
    assertEquals(List.of(ReadProblem.Kind.EMPTY), read.kinds());
  }

  @Test
  void aPageIsKnownWithoutItsName() {
    assertEquals(1, read("page", page("عنوان", NEWS)).articles.size());
    assertTrue(one("page", page("عنوان", NEWS)).text().endsWith(NEWS));
  }

  @Test
  void nestedElementsWithoutEndAreRead() {
    String page = "<html><body>" + "<div>".repeat(100_000) + "<p>" + NEWS + "</p>";
    assertEquals(NEWS, one("a.html", page).text());
  }
}
