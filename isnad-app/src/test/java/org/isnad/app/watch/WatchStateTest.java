package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStateTest {
  private static final Instant DUE = Instant.parse("2022-03-01T10:15:00Z");
  private static final FeedState KNOWN =
      new FeedState(
          Optional.of("W/\"1\""),
          Optional.of("Tue, 01 Mar 2022 09:00:00 GMT"),
          DUE,
          true,
          3,
          Set.of("k1"));

  @TempDir private Path folder;

  @BeforeEach
  void makeStore() throws IOException {
    Files.createFile(store());
  }

  private Path store() {
    return folder.resolve("news.duckdb");
  }

  @Test
  void whatWasKeptIsReadAgainAndNothingElseIsLeft() throws IOException {
    try (WatchState state = WatchState.open(store())) {
      state.put("https://a.example/rss", KNOWN);
    }
    try (WatchState state = WatchState.open(store())) {
      assertEquals(KNOWN, state.of("https://a.example/rss"));
      assertEquals(FeedState.NEW, state.of("https://b.example/rss"));
      assertTrue(state.isSeen("k1"));
      assertFalse(state.isSeen("k2"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("news.duckdb", "news.duckdb.feeds.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void withoutTheStoreItemsAreNewButRestIsKept() throws IOException {
    try (WatchState state = WatchState.open(store())) {
      state.put("a", KNOWN);
    }
    Files.delete(store());
    try (WatchState state = WatchState.open(store())) {
      assertEquals(KNOWN.forgotten(), state.of("a"));
      assertFalse(state.isSeen("k1"));
      assertEquals(DUE, state.of("a").due());
    }
  }

  @Test
  void secondWatcherOfTheSameStoreIsRefused() {
    try (WatchState first = WatchState.open(store())) {
      UncheckedIOException refused =
          assertThrows(UncheckedIOException.class, () -> WatchState.open(store()));
      assertEquals(
          first.file() + ": in use by another isnad watch; end that one, or give another --store",
          refused.getMessage());
    }
    WatchState.open(store()).close();
  }

  @Test
  void brokenFileIsNamedWithItsRemedy() throws IOException {
    Path file = folder.resolve("news.duckdb.feeds.json");
    for (String broken : List.of("{\"version\":1,", "[]", "{\"version\":1,\"feeds\":{\"a\":{}}}")) {
      Files.writeString(file, broken);
      UncheckedIOException e =
          assertThrows(UncheckedIOException.class, () -> WatchState.open(store()));
      assertTrue(e.getMessage().startsWith(file + ": cannot be read: "), e.getMessage());
      assertTrue(e.getMessage().contains("delete it to begin anew"), e.getMessage());
      assertEquals(1, e.getMessage().lines().count());
    }
  }

  @Test
  void nothingIsKeptOnceItIsClosed() throws IOException {
    WatchState state = WatchState.open(store());
    state.put("a", KNOWN);
    byte[] before = Files.readAllBytes(state.file());
    state.close();
    state.put("b", KNOWN);
    assertEquals(
        new String(before, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(state.file()));
  }

  @Test
  void itemsOfNowAreKeptAndOldOnesForgottenInTheEnd() {
    FeedState state = FeedState.NEW;
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      all.add("k" + i);
      state = state.read(Optional.empty(), Optional.empty(), List.of("first", "k" + i));
    }
    assertEquals(502, state.seen().size());
    assertTrue(state.seen().contains("first"));
    assertTrue(state.seen().containsAll(all.subList(1499, 2000)));
    assertFalse(state.seen().contains("k1498"));
    List<String> many = IntStream.range(0, 3000).mapToObj(i -> "m" + i).toList();
    assertTrue(state.read(Optional.empty(), Optional.empty(), many).seen().containsAll(many));
  }
}
