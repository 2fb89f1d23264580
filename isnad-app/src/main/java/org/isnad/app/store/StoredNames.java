package org.isnad.app.store;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of names as DuckDB gives them. */
public final class StoredNames {
  private StoredNames() {}

  /** The names; none where the store has null, as of articles from before it kept them. */
  public static List<String> of(@Nullable Array names) throws SQLException {
    return names == null
        ? List.of()
        : Arrays.stream((Object[]) names.getArray()).map(String::valueOf).toList();
  }
}
