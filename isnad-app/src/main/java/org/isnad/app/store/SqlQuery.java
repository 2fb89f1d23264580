package org.isnad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one query of the user's over a store that cannot be changed by it. */
public final class SqlQuery {
  private SqlQuery() {}

  /** Takes the rows of a result; values are as DuckDB prints them, null for NULL. */
  public interface Rows {
    void header(List<String> columns);

    /** Returns whether another row is wanted. */
    boolean row(List<@Nullable String> values);
  }

  /**
   * Runs a query. From then on the store reaches no other file.
   *
   * @param store open to read: other files are out of reach as well
   * @throws StoreException with DuckDB's message if it refuses the query
   */
  public static void run(Store store, String sql, Rows rows) {
    try (Statement statement = store.connection().createStatement()) {
      store.shutOffFiles();
      if (!statement.execute(sql)) {
        return;
      }
      try (ResultSet result = statement.getResultSet()) {
        int columns = result.getMetaData().getColumnCount();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          names.add(result.getMetaData().getColumnName(i));
        }
        rows.header(names);
        boolean wanted = true;
        while (wanted && result.next()) {
          List<@Nullable String> values = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            Object value = result.getObject(i);
            values.add(value == null ? null : value.toString());
          }
          wanted = rows.row(values);
        }
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }
}
