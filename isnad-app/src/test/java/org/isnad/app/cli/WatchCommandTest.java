package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.app.store.Ingested;
import org.isnad.app.watch.FeedServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from end to end, over a parser that finds no sentence. */
final class WatchCommandTest {
  @TempDir private Path folder;

  private FeedServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new FeedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String store() {
    return folder.resolve("news.duckdb").toString();
  }

  private CommandRun watch(String... feeds) {
    List<String> args = new java.util.ArrayList<>(List.of("watch", "--once", "--store", store()));
    args.addAll(List.of(feeds));
    return CommandRun.of("", args.toArray(String[]::new));
  }

  @Test
  void newItemsOfAListAreStoredAndTheStoreIsClosed() throws Exception {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list, "<opml><body><outline xmlUrl='" + server.at("/feed") + "'/></body></opml>");
    server.put("/feed", server.rss(1, 2));
    CommandRun first = watch(list.toString());
    assertEquals(
        List.of(
            "isnad: watching 1 feed; what was read is kept in " + store() + ".feeds.json",
            "isnad: " + store() + ": coded 2, replaced 0, known already 0; 0 events",
            "isnad: polled 1 feed: 1 with news, 0 without, 0 failed; 2 new items"),
        first.err().lines().toList());
    assertEquals(0, first.code());
    server.put("/feed", server.rss(1, 2, 3));
    assertEquals(0, watch(list.toString()).code());
    assertEquals(
        List.of(server.at("/news/1"), server.at("/news/2"), server.at("/news/3")),
        Ingested.rows(Path.of(store()), "SELECT id FROM articles ORDER BY seq"));
    assertEquals("2", Ingested.value(Path.of(store()), "SELECT count(ended) FROM runs"));
  }

  @Test
  void failedFeedIsNamedAndTheOthersAreRead() throws Exception {
    server.put("/feed", server.rss(1));
    CommandRun run = watch(server.at("/none"), server.at("/feed"));
    assertEquals(1, run.code());
    assertTrue(
        run.err()
            .contains(
                "isnad: "
                    + server.at("/none")
                    + ": the server answers 404; check the address; asked again in 30 min\n"),
        run.err());
    assertEquals("1", Ingested.value(Path.of(store()), "SELECT count(*) FROM articles"));
  }

  @Test
  void wrongUseIsTwo() {
    CommandRun nothing = watch(folder.resolve("none.opml").toString());
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("no feed to watch"), nothing.err());
    assertFalse(Files.exists(Path.of(store())));
    CommandRun hasty = watch(server.at("/feed"), "--interval", "0");
    assertEquals(2, hasty.code());
    assertTrue(hasty.err().contains("--interval 0: give 1 or more"), hasty.err());
    assertEquals(2, watch(server.at("/feed"), "--host-delay", "0").code());
  }
}
