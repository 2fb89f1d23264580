package org.isnad.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of the store and how an older store is brought up to date.
 *
 * <p>A version is a file {@code store/N.sql}. To change the schema, add the next file and its name
 * to {@link #MIGRATIONS}; never change a file that was released. A version is applied whole or, if
 * the program is killed, not at all.
 */
final class StoreSchema {
  /** In order; the version of the schema is the length of the list. */
  private static final List<String> MIGRATIONS =
      List.of("/store/1.sql", "/store/2.sql", "/store/3.sql", "/store/4.sql");

  private static final String VERSIONS =
      "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER, applied TIMESTAMP)";

  private final List<String> migrations;

  private StoreSchema(List<String> migrations) {
    this.migrations = List.copyOf(migrations);
  }

  /** The schema of this program. */
  static StoreSchema current() {
    return new StoreSchema(MIGRATIONS.stream().map(StoreSchema::script).toList());
  }

  /** A schema of the given scripts, for tests of migration. */
  static StoreSchema of(List<String> scripts) {
    return new StoreSchema(scripts);
  }

  int version() {
    return migrations.size();
  }

  /** The version of a store; 0 for an empty file. */
  static int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_version'")) {
      found.next();
      if (found.getInt(1) == 0) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT coalesce(max(version), 0) FROM schema_version")) {
      found.next();
      return found.getInt(1);
    }
  }

  /** Applies what the store lacks, one transaction a version. */
  void migrate(Connection connection) throws SQLException {
    for (int version = versionOf(connection) + 1; version <= version(); version++) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(VERSIONS);
        statement.execute(migrations.get(version - 1));
        statement.execute("INSERT INTO schema_version VALUES (" + version + ", now()::TIMESTAMP)");
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  static String script(String name) {
    try (InputStream in = StoreSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
