package org.isnad.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * An open store: one DuckDB file.
 *
 * <p>One process may write, or several may read; DuckDB's lock sees to that and ends with the
 * process. What is committed survives a kill: DuckDB writes ahead. Not thread-safe.
 */
public final class Store implements AutoCloseable {
  /** Outside of the heap; DuckDB spills to disk beyond it. */
  private static final String MEMORY = "512MB";

  private final Path file;
  private final Connection connection;
  private boolean filesShutOff;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a store to write, makes it if there is none, and brings an old one up to date.
   *
   * @throws StoreException if it is in use, no store, or made by a newer Isnad
   */
  public static Store openToWrite(Path file) {
    return openToWrite(file, StoreSchema.current());
  }

  /**
   * Opens a store to read from many threads and to write a little; otherwise as {@link
   * #openToWrite(Path)}. Results are read as they come.
   */
  public static Store openToServe(Path file) {
    Properties streaming = new Properties();
    streaming.setProperty("jdbc_stream_results", "true");
    return openToWrite(file, StoreSchema.current(), streaming);
  }

  static Store openToWrite(Path file, StoreSchema schema) {
    return openToWrite(file, schema, new Properties());
  }

  private static Store openToWrite(Path file, StoreSchema schema, Properties settings) {
    Store store = new Store(file, connect(file, settings));
    store.orClose(
        () -> {
          store.refuseNewer(schema);
          schema.migrate(store.connection);
        });
    return store;
  }

  /**
   * Opens a store to read: nothing in it, and no other file, can be changed.
   *
   * @throws StoreException if there is none, or it is of another version
   */
  public static Store openToRead(Path file) {
    if (!Files.exists(file)) {
      throw new StoreException(
          file + ": there is no such store; make one with: isnad ingest FILE --store " + file);
    }
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    // Results are read as they come, or a large one would not fit into the heap.
    readOnly.setProperty("jdbc_stream_results", "true");
    Store store = new Store(file, connect(file, readOnly));
    store.orClose(
        () -> {
          int version = StoreSchema.versionOf(store.connection);
          StoreSchema schema = StoreSchema.current();
          store.refuseNewer(schema);
          if (version == 0) {
            throw new StoreException(file + ": this is no store of Isnad's; check the path");
          }
          if (version < schema.version()) {
            throw new StoreException(
                file
                    + ": made by an older Isnad; bring it up to date with: isnad reindex --store "
                    + file);
          }
        });
    return store;
  }

  private interface Step {
    void run() throws SQLException;
  }

  private void orClose(Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      close();
      throw failed(e);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void refuseNewer(StoreSchema schema) throws SQLException {
    int version = StoreSchema.versionOf(connection);
    if (version > schema.version()) {
      throw new StoreException(
          file
              + ": made by a newer Isnad (version "
              + version
              + " of the store, this one knows "
              + schema.version()
              + "); update Isnad");
    }
  }

  private static Connection connect(Path file, Properties settings) {
    settings.setProperty("memory_limit", MEMORY);
    // Nothing is fetched from the network: all that is used is linked in.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    } catch (SQLException e) {
      throw new StoreException(cannotOpen(file, String.valueOf(e.getMessage())), e);
    }
  }

  private static String cannotOpen(Path file, String message) {
    if (message.contains("Conflicting lock") || message.contains("being used by another process")) {
      return file + ": in use by another program; wait until it has ended, or close it";
    }
    if (message.contains("not a valid DuckDB")) {
      return file + ": this is no store; give another --store";
    }
    return file
        + ": cannot be opened: "
        + message.lines().findFirst().orElse("")
        + "; its folder must exist and be open to you";
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The folder of the text index: the file's name with {@code .index}. */
  public Path indexFolder() {
    return file.resolveSibling(file.getFileName() + ".index");
  }

  /** For queries of the packages above; in auto-commit mode. */
  public Connection connection() {
    return connection;
  }

  /** Makes all files but the store itself unreachable for queries, until it is closed. */
  void shutOffFiles() throws SQLException {
    if (filesShutOff) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
      filesShutOff = true;
    }
  }

  /** What the database said, in one line for the user. */
  StoreException failed(SQLException e) {
    return new StoreException(file + ": " + String.valueOf(e.getMessage()).strip(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
