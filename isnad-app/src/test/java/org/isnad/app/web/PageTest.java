package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page in a browser. Pictures of each view are in {@code target/screenshots}. */
class PageTest {
  private static final String HOSTILE =
      "<script>document.title='taken'</script> <img src=x onerror=\"document.title='taken'\">"
          + " \u202Eنص مقلوب abc\u202C \u2066\u202Eمخفي\n\"><svg onload=alert(1)>\n";

  @TempDir private static Path folder;
  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.open(folder.resolve("profile"));
    RecordedCoder coder = new RecordedCoder();
    List<Article> articles = new ArrayList<>(coder.articles());
    articles.add(
        new Article(
            "\"><script>document.title='taken'</script>",
            HOSTILE + "كلمة ".repeat(30_000),
            Optional.of(LocalDate.of(2022, 3, 7)),
            Optional.of("\u202E<b>Outlet</b>"),
            Optional.of("javascript:alert(1)"),
            Optional.of("</title><script>document.title='taken'</script>")));
    server = TestServer.over(folder.resolve("page.duckdb"), articles, coder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void englishAtADesk() {
    browser.size(1400, 1000);
    browser.go(server.address("/api/docs"));
    browser.value("localStorage.clear()");
    browser.complaints();
  }

  @AfterEach
  void browserDoesNotComplain() {
    assertEquals(List.of(), browser.complaints());
  }

  private static String read(String article, String event) {
    return server.address(
        "/read?article=" + TestServer.encoded(article) + "&event=" + TestServer.encoded(event));
  }

  @Test
  void pastedArticleIsShownWithItsRecords() throws IOException {
    browser.go(server.address("/read"));
    browser.picture("read-pick");
    String text = new RecordedCoder().articles().get(1).text();
    browser.value("document.querySelector('textarea').value = arguments[0]", text);
    browser.one(".paste button.primary").click();
    browser.one(".article-text .trigger");
    assertEquals(
        text.strip(),
        String.valueOf(
                browser.value(
                    "return [...document.querySelectorAll('.article-text p')]"
                        + ".map(p => p.textContent).join('\\n')"))
            .strip());
    assertEquals(
        "rtl",
        browser.value(
            "return getComputedStyle(document.querySelector('.article-text')).direction"));
    assertTrue(browser.all("article.record").size() >= 3);
    browser.one(".why-button").click();
    browser.one("dialog .steps");
    browser.one("dialog .chain .hand");
    browser.picture("read-why");
    browser.press(Keys.ESCAPE);
    browser.await(d -> d.findElements(By.cssSelector("dialog")).isEmpty());
  }

  @Test
  void pastedArticleIsKeptOpenedByItsAddressAndCorrected() throws IOException {
    browser.go(server.address("/read"));
    String text = "قصفت الطائرات مواقع قرب الحدود. لا غير.";
    browser.value("document.querySelector('textarea').value = arguments[0]", text);
    browser.tabTo(".paste button.primary");
    browser.press(Keys.ENTER);
    browser.tabTo(".keep summary");
    browser.press(Keys.ENTER);
    browser.tabTo(".keep input[name=title]");
    browser.one(".keep input[name=title]").sendKeys("عنوان محفوظ");
    browser.one(".keep input[name=source]").sendKeys("<b>Elaph</b>");
    browser.value("document.querySelector('.keep input[name=date]').value = '2022-03-08'");
    browser.picture("read-keep");
    browser.tabTo(".keep button.primary");
    browser.press(Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("/read?article=pasted-"));
    String address = browser.address();
    browser.go(address);
    assertTrue(browser.one(".page h2").getText().contains("عنوان محفوظ"));
    assertTrue(browser.one(".page header").getText().contains("<b>Elaph</b>"), "only text");
    browser.one("article.record .verdict.wrong").click();
    browser.one("article.record .verdict.wrong[aria-pressed=true]");
    browser.one("article.record .why-button").click();
    browser.one("dialog .steps");
    browser.press(Keys.ESCAPE);
    browser.go(server.address("/explore?outlet=" + TestServer.encoded("<b>Elaph</b>")));
    assertEquals(1, browser.all(".events tbody tr").size(), "explored at once");
  }

  @Test
  void pointingAtAnEventLightsAllItRestsOn() throws IOException {
    browser.go(server.address("/read?article=chain"));
    assertEquals(0, browser.all(".article-text .lit-actor").size());
    browser.hover(browser.one(".article-text .trigger"));
    browser.one(".article-text .lit-actor");
    for (String part : List.of("lit-trigger", "lit-recipient", "lit-place", "lit-source")) {
      assertFalse(browser.all(".article-text ." + part).isEmpty(), part);
    }
    assertEquals(1, browser.all("article.record.active").size());
    assertTrue(browser.one("article.record.active .chain").getText().contains("نقلت"));
    browser.picture("read-lit");
    browser.hover(browser.one(".brand"));
    browser.await(d -> d.findElements(By.cssSelector(".article-text .lit")).isEmpty());
  }

  @Test
  void keyboardReachesEventsReasonsAndRecords() {
    browser.go(server.address("/read?article=chain"));
    browser.press(Keys.TAB);
    assertTrue(browser.is("return document.activeElement.classList.contains('skip')"));
    WebElement word = browser.tabTo(".trigger");
    assertEquals("button", word.getDomAttribute("role"));
    browser.one(".article-text .lit-actor");
    browser.press(Keys.ENTER);
    browser.one("article.record.active");
    browser.press(Keys.ESCAPE);
    browser.tabTo("article.record");
    browser.press(Keys.ARROW_DOWN);
    assertTrue(browser.is("return document.activeElement.id === 'event-1'"));
    browser.tabTo(".why-button");
    browser.press(Keys.ENTER);
    browser.one("dialog .steps");
    assertTrue(
        browser.is("return document.querySelector('dialog').contains(document.activeElement)"));
    browser.press(Keys.ESCAPE);
    browser.await(d -> d.findElements(By.cssSelector("dialog")).isEmpty());
    browser.press(Keys.ENTER);
    browser.one("dialog[open]");
    browser.press(Keys.ESCAPE);
  }

  @Test
  void exploreFiltersByItsPlotsAndKeepsTheAddress() throws IOException {
    browser.go(server.address("/"));
    assertTrue(browser.address().endsWith("/explore"), browser.address());
    String all = browser.one(".summary").getText();
    browser.size(1400, 1900);
    browser.picture("explore");
    browser.size(1400, 1000);
    browser.one(".matrix button").click();
    browser.await(d -> d.getCurrentUrl().contains("pair="));
    browser.await(d -> !browser.one(".summary").getText().equals(all));
    String pair = browser.one(".summary").getText();
    String address = browser.address();
    browser.value(
        "document.querySelector('.spot').dispatchEvent(new MouseEvent('click',{bubbles:true}))");
    browser.await(d -> d.getCurrentUrl().contains("place="));
    browser.await(d -> d.findElements(By.cssSelector(".chip")).size() == 2);
    browser.value("history.back()");
    browser.await(d -> d.getCurrentUrl().equals(address));
    browser.await(d -> browser.one(".summary").getText().equals(pair));
    browser.go(address);
    assertEquals(pair, browser.one(".summary").getText());
    browser.one(".chip").click();
    browser.await(d -> browser.one(".summary").getText().equals(all));
  }

  @Test
  void timelineNetworkAndFormFilter() {
    browser.go(server.address("/explore"));
    WebElement bar = browser.tabTo(".timeline .bar");
    String named = bar.getDomAttribute("aria-label");
    assertTrue(named.contains("record"), named);
    browser.press(Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("from=") && d.getCurrentUrl().contains("to="));
    browser.go(server.address("/explore"));
    browser.tabTo(".node");
    browser.press(Keys.ENTER);
    browser.await(d -> d.getCurrentUrl().contains("actor="));
    browser.go(server.address("/explore"));
    browser.one("input[value=ASSAULT]").click();
    browser.await(d -> d.getCurrentUrl().contains("type=ASSAULT"));
    browser.await(d -> d.findElements(By.cssSelector(".chip")).size() == 1);
    browser.await(
        d ->
            d.findElements(By.cssSelector(".events tbody .type")).stream()
                .allMatch(e -> e.getText().startsWith("Assault")));
  }

  @Test
  void tableIsPaged() {
    browser.go(server.address("/explore"));
    String first = browser.one(".events tbody tr").getText();
    browser.one("a[rel=next]").click();
    browser.await(d -> d.getCurrentUrl().contains("cursor="));
    browser.await(d -> !browser.one(".events tbody tr").getText().equals(first));
    browser.one(".pages a[href='/explore']").click();
    browser.await(d -> browser.one(".events tbody tr").getText().equals(first));
  }

  @Test
  void storyTellsItsWitnessesInWords() throws IOException {
    browser.go(server.address("/stories"));
    browser.picture("stories");
    browser.one(".stories .record > a").click();
    browser.await(d -> d.getCurrentUrl().contains("/story?id="));
    String told = browser.one(".told").getText();
    assertTrue(told.matches("(?s)(One|Two|Three|Four).* articles.* witness.*"), told);
    assertTrue(browser.all(".graph .box").size() >= 2);
    assertTrue(browser.all(".events tbody tr").size() >= 2);
    browser.picture("story");
  }

  @Test
  void agreementShowsItsLife() throws IOException {
    browser.go(server.address("/agreements"));
    browser.picture("agreements");
    browser.one(".agreements a").click();
    browser.await(d -> d.getCurrentUrl().contains("/agreement?id="));
    browser.one(".factlist");
    assertEquals(5, browser.all(".life li").size());
    assertFalse(browser.all(".mentions li").isEmpty());
    browser.picture("agreement");
  }

  @Test
  void recordsAreJudgedAndMended() throws IOException {
    browser.go(server.address("/read?article=visit"));
    WebElement right = browser.one("article.record .verdict.right");
    right.click();
    browser.one("article.record .verdict.right[aria-pressed=true]");
    browser.all("article.record .verdict.mended").get(1).click();
    browser.one("dialog form.mend");
    browser.picture("mend");
    new Select(browser.one("dialog select[name=type]")).selectByValue("REJECT");
    browser.value("document.querySelector('dialog input[name=trigger]').value = 'no such words'");
    browser.one("dialog button.primary").click();
    assertTrue(browser.one("dialog .notice:not([hidden])").getText().contains("trigger"));
    String word = new RecordedCoder().articles().get(5).text().strip().split("\\s+")[0];
    browser.value(
        "document.querySelector('dialog input[name=trigger]').value = arguments[0]", word);
    browser.one("dialog button.primary").click();
    browser.await(d -> d.findElements(By.cssSelector("dialog")).isEmpty());
    browser.one("article.record .verdict.mended[aria-pressed=true]");
    browser.complaints();
    browser.go(server.address("/corrections"));
    assertEquals(2, browser.all(".corrections > li").size());
    assertTrue(browser.one(".corrections > li.mended").getText().contains("Reject"));
    browser.picture("corrections");
  }

  @Test
  void arabicTurnsThePageAroundAndIsKept() throws IOException {
    browser.go(server.address("/explore"));
    browser.one("#lang").click();
    browser.await(d -> browser.is("return document.documentElement.dir === 'rtl'"));
    browser.await(d -> browser.one("nav#nav").getText().contains("استكشاف"));
    browser.go(server.address("/explore"));
    assertEquals("rtl", browser.value("return getComputedStyle(document.body).direction"));
    assertEquals("ar", browser.value("return document.documentElement.lang"));
    assertTrue(
        browser.is(
            "const f = document.querySelector('.filter-panel').getBoundingClientRect(),"
                + " r = document.querySelector('.results').getBoundingClientRect();"
                + " return f.left > r.left"),
        "filters stand to the right of the results");
    assertTrue(browser.is("return document.fonts.check('16px \"Noto Naskh Arabic\"', 'نص')"));
    browser.size(1400, 1900);
    browser.picture("explore-arabic");
    browser.go(read("chain", "chain:1"));
    browser.picture("read-arabic");
    browser.go(server.address("/stories"));
    browser.one(".stories .record > a").click();
    browser.one(".told");
    browser.drawn();
    browser.picture("story-arabic");
    for (String view : List.of("/read", "/agreements", "/corrections")) {
      browser.go(server.address(view));
      String shown = browser.one("#view").getText();
      assertFalse(
          shown.matches("(?s).*\\b(filter|count|read|agreement|correct)\\.[a-z]+.*"), shown);
    }
  }

  @Test
  void everythingFitsAPhone() throws IOException {
    browser.size(390, 844);
    for (String view :
        List.of(
            "/read",
            "/explore",
            "/stories",
            "/story?id=1",
            "/agreements",
            "/corrections",
            "/api/docs")) {
      browser.go(server.address(view));
      assertTrue(
          browser.is("return document.documentElement.scrollWidth <= 390"),
          view
              + " is wider than the phone: "
              + browser.value("return document.documentElement.scrollWidth"));
    }
    browser.go(server.address("/explore"));
    browser.size(390, 2400);
    browser.picture("explore-phone");
    browser.size(390, 1600);
    browser.go(read("chain", "chain:1"));
    assertTrue(browser.is("return document.documentElement.scrollWidth <= 390"));
    browser.picture("read-phone");
  }

  @Test
  void darkColoursAreKept() throws IOException {
    browser.go(read("sanctions", "sanctions:1"));
    String light =
        String.valueOf(browser.value("return getComputedStyle(document.body).backgroundColor"));
    browser.one("#theme").click();
    browser.go(read("sanctions", "sanctions:1"));
    assertEquals("dark", browser.value("return document.documentElement.dataset.theme"));
    assertFalse(
        light.equals(browser.value("return getComputedStyle(document.body).backgroundColor")));
    browser.picture("read-dark");
    browser.size(1400, 1900);
    browser.go(server.address("/explore"));
    browser.picture("explore-dark");
  }

  @Test
  void hostileArticleIsOnlyText() throws IOException {
    browser.go(read("\"><script>document.title='taken'</script>", ""));
    browser.one(".article-text");
    assertFalse(browser.is("return document.title === 'taken'"));
    assertEquals(0, browser.all("#view script, #view img, .article-text svg").size());
    assertEquals(0, browser.all("a[href^='javascript:']").size());
    String shown =
        String.valueOf(browser.value("return document.querySelector('.article-text').textContent"));
    assertTrue(shown.contains("<script>document.title='taken'</script>"), "shown as it is written");
    assertFalse(shown.matches("(?s).*[\u202A-\u202E\u2066-\u2069].*"), "overrides are disarmed");
    assertTrue(shown.contains("⟦RLO⟧"));
    assertTrue(shown.length() > 150_000);
    assertTrue(browser.is("return document.documentElement.scrollWidth <= 1400"));
    browser.picture("read-hostile");
    browser.go(server.address("/explore?outlet=" + TestServer.encoded("\u202E<b>Outlet</b>")));
    assertEquals(1, browser.all(".events tbody tr").size());
    assertFalse(browser.is("return document.title === 'taken'"));
    browser.picture("explore-hostile");
  }

  @Test
  void documentOfTheInterfaceIsReadable() throws IOException {
    browser.go(server.address("/api/docs"));
    assertTrue(browser.one("#view").getText().contains("/api/corrections/gold"));
    browser.picture("docs");
  }
}
