package org.isnad.app.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.app.export.SafeFile;

/**
 * What is known of all feeds, in a file beside the store: JSON, written anew as a whole after each
 * feed. One process at a time. Thread-safe.
 */
public final class WatchState implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  private final Path file;
  private final Lock lock;
  private final Map<String, FeedState> feeds = new TreeMap<>();
  private boolean closed;

  private WatchState(Path file, Lock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Opens the state that belongs to a store, and begins one if there is none. Where the store
   * itself is gone, all items count as new.
   *
   * @throws UncheckedIOException if another process has it open, or it cannot be read; the message
   *     is for the user
   */
  public static WatchState open(Path store) {
    Path file = store.resolveSibling(store.getFileName() + ".feeds.json");
    WatchState state = new WatchState(file, Lock.of(file));
    try {
      state.load(Files.exists(store));
    } catch (UncheckedIOException e) {
      state.close();
      throw e;
    }
    return state;
  }

  /** The file. */
  public Path file() {
    return file;
  }

  synchronized FeedState of(String feed) {
    return feeds.getOrDefault(feed, FeedState.NEW);
  }

  /** Keeps what is known of a feed; once closed, does nothing. */
  synchronized void put(String feed, FeedState state) {
    if (!closed) {
      feeds.put(feed, state);
      save();
    }
  }

  /** Whether an item was handled, in whatever feed it stood. */
  synchronized boolean isSeen(String item) {
    return feeds.values().stream().anyMatch(feed -> feed.seen().contains(item));
  }

  /** Waits until what is being written is written. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      lock.close();
    }
  }

  private void load(boolean withItems) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root.path("version").asInt() != VERSION) {
        throw new IOException("it is not of version " + VERSION);
      }
      for (Map.Entry<String, JsonNode> entry : root.path("feeds").properties()) {
        FeedState feed = read(entry.getValue());
        feeds.put(entry.getKey(), withItems ? feed : feed.forgotten());
      }
    } catch (IOException | DateTimeException e) {
      String cause =
          e instanceof JsonProcessingException json
              ? json.getOriginalMessage()
              : String.valueOf(e.getMessage());
      throw new UncheckedIOException(
          file
              + ": cannot be read: "
              + cause.replaceAll("\\s+", " ")
              + "; delete it to begin anew, nothing in the store is coded twice",
          new IOException(e));
    }
  }

  private static FeedState read(JsonNode feed) {
    Set<String> seen = new LinkedHashSet<>();
    feed.path("seen").forEach(item -> seen.add(item.asText()));
    return new FeedState(
        text(feed, "etag"),
        text(feed, "last_modified"),
        Instant.parse(feed.path("due").asText()),
        feed.path("rests").asBoolean(),
        feed.path("failures").asInt(),
        seen);
  }

  private static Optional<String> text(JsonNode feed, String field) {
    return Optional.ofNullable(feed.path(field).textValue());
  }

  private void save() {
    ObjectNode root = JSON.createObjectNode().put("version", VERSION);
    ObjectNode all = root.putObject("feeds");
    feeds.forEach(
        (address, feed) -> {
          ObjectNode node = all.putObject(address);
          feed.etag().ifPresent(etag -> node.put("etag", etag));
          feed.lastModified().ifPresent(modified -> node.put("last_modified", modified));
          node.put("due", feed.due().toString()).put("rests", feed.rests());
          node.put("failures", feed.failures());
          ArrayNode seen = node.putArray("seen");
          feed.seen().forEach(seen::add);
        });
    SafeFile.write(file, path -> write(path, root));
  }

  private static void write(Path path, ObjectNode root) {
    try (FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes =
          ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      // Or a power cut may leave an empty file under the name.
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  /** Held by a file of its own: the state's is another one after each save. */
  private record Lock(Path file, FileChannel channel) {
    static Lock of(Path state) {
      Path file = state.resolveSibling(state.getFileName() + ".lock");
      try {
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
          channel.close();
          throw new UncheckedIOException(
              state + ": in use by another isnad watch; end that one, or give another --store",
              new IOException("locked"));
        }
        return new Lock(file, channel);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "cannot write "
                + file
                + ": "
                + e.getMessage()
                + "; its folder must exist and be open to you",
            e);
      }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
      try {
        return channel.tryLock() == null;
      } catch (OverlappingFileLockException sameProcess) {
        return true;
      }
    }

    void close() {
      try (channel) {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
