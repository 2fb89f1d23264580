package org.isnad.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.record.CodedArticle;

/**
 * A store for the time of one run, in a temporary folder: articles that were just coded, in order,
 * to be written in a layout that needs a store. Not thread-safe.
 */
public final class CodedStore implements AutoCloseable {
  private static final int BATCH = 32;

  private final Path folder;
  private final Store store;
  private final BatchWriter writer;
  private final long run;
  private final List<BatchWriter.Coded> pending = new ArrayList<>();

  private CodedStore(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
    this.writer = new BatchWriter(store);
    this.run = writer.beginRun(new IngestRun.Plan(List.of(), "code", 1));
  }

  /** Opens an empty one. */
  public static CodedStore open() {
    try {
      Path folder = Files.createTempDirectory("isnad-coded");
      return new CodedStore(folder, Store.openToWrite(folder.resolve("coded.duckdb")));
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder: " + e.getMessage(), e);
    }
  }

  /** Adds an article, also one whose id another has. */
  public void add(CodedArticle coded) {
    pending.add(new BatchWriter.Coded(coded, ContentHash.of(coded.article())));
    if (pending.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    try {
      writer.write(run, pending, Set.of());
      pending.clear();
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /** The store with all that was added. */
  public Store filled() {
    flush();
    return store;
  }

  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
