package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionsTest {
  private static final String OPML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>أخبار</title></head><body>
      <outline text="وكالات"><outline type="rss" text="أ" xmlUrl="https://a.example/rss?x=1&amp;y=2"/>
      <outline text="ب" XMLURL="feed://b.example/rss"/></outline>
      <outline text="a again" xmlUrl=" https://a.example/rss?x=1&amp;y=2 "/>
      </body></opml>
      """;

  @TempDir private Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void feedsOfAListAndAddressesAreTakenOnce() throws IOException {
    Subscriptions read =
        Subscriptions.read(
            List.of(file("feeds.opml", OPML), "https://c.example/atom", "http://b.example/rss"));
    assertEquals(
        List.of("https://a.example/rss?x=1&y=2", "http://b.example/rss", "https://c.example/atom"),
        read.feeds());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void brokenListsAreNamed() throws IOException {
    String missing = folder.resolve("none.opml").toString();
    String picture = file("picture.opml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    String page = file("page.opml", "<html><body>نص</body></html>");
    String empty = file("empty.opml", "");
    String noOpml = ": no feed is named in it; give OPML whose outlines have an xmlUrl";
    Subscriptions read = Subscriptions.read(List.of(missing, picture, page, empty));
    assertEquals(List.of(), read.feeds());
    assertEquals(
        List.of(
            missing + ": there is no such file; check the path, and begin addresses with https://",
            picture + ": this is no text; give OPML, or the address of a feed",
            page + noOpml,
            empty + noOpml),
        read.problems());
  }

  @Test
  void listCutShortIsNamedAndWhatItHasIsTaken() throws IOException {
    String cut = file("cut.opml", OPML.substring(0, OPML.indexOf("<outline text=\"ب\"")));
    Subscriptions read = Subscriptions.read(List.of(cut));
    assertEquals(List.of("https://a.example/rss?x=1&y=2"), read.feeds());
    assertEquals(
        List.of(
            cut
                + ": is broken or cut short: its end is missing; export it again; 1 feed was found"
                + " in it"),
        read.problems());
  }

  @Test
  void outlineThatLeadsElsewhereIsNamed() throws IOException {
    String list = file("odd.opml", OPML.replace("feed://b.example/rss", "file:///etc/passwd"));
    assertEquals(
        List.of(
            list + ": outline 3: \"file:///etc/passwd\" is no web address; begin it with https://"),
        Subscriptions.read(List.of(list)).problems());
  }

  @Test
  void entitiesOfTheDocumentAreNotExpanded() throws IOException {
    String secret = file("secret.txt", "https://secret.example/");
    String list =
        file(
            "entities.opml",
            "<!DOCTYPE opml [<!ENTITY f SYSTEM \"file://"
                + secret
                + "\"><!ENTITY b \"https://b.example\">]><opml><body>"
                + "<outline xmlUrl=\"&f;\"/><outline xmlUrl=\"&b;/rss\"/>"
                + "<outline xmlUrl=\"https://a.example/rss\"/></body></opml>");
    Subscriptions read = Subscriptions.read(List.of(list));
    assertEquals(List.of("https://a.example/rss"), read.feeds());
    assertEquals(2, read.problems().size());
  }
}
