package org.isnad.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.duckdb.DuckDBConnection;

/**
 * A few connections to one open store, for many threads that read. A thread that finds none free
 * waits. Thread-safe.
 */
public final class ConnectionPool implements AutoCloseable {
  private final Store store;
  private final BlockingQueue<Connection> free;

  /** Something to do with a connection that is the thread's own meanwhile. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /**
   * @param size how many at the same time
   */
  public ConnectionPool(Store store, int size) {
    this.store = store;
    this.free = new ArrayBlockingQueue<>(size);
    try {
      for (int i = 0; i < size; i++) {
        free.add(((DuckDBConnection) store.connection()).duplicate());
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /**
   * Runs work.
   *
   * @throws StoreException if the database refuses
   */
  public <T> T run(Work<T> work) {
    Connection connection;
    try {
      connection = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("stopped while waiting for the store", e);
    }
    try {
      return work.with(connection);
    } catch (SQLException e) {
      throw store.failed(e);
    } finally {
      free.add(connection);
    }
  }

  @Override
  public void close() {
    for (Connection connection : free) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw store.failed(e);
      }
    }
  }
}
