package org.isnad.app.explore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Reads the columns out of the store, in the store's order; for one thread, used once. */
final class ColumnsLoader {
  private static final String PEOPLE =
      "array_to_string([concat_ws(chr(31), coalesce(p.code, ''), coalesce(p.sector, ''),"
          + " coalesce(p.name, ''), translate(p.\"text\", chr(30) || chr(31), '  ')) FOR p IN %s],"
          + " chr(30))";
  private static final String PLACE =
      "CASE WHEN event_loc IS NULL THEN '' ELSE concat_ws(chr(31),"
          + " coalesce(event_loc.country_code, ''), coalesce(event_loc.name, ''),"
          + " coalesce(event_loc.latitude::VARCHAR, ''), coalesce(event_loc.longitude::VARCHAR, ''),"
          + " translate(event_loc.\"text\", chr(31), ' ')) END";

  final long[] rowIds;
  final int[] firstDays;
  final int[] lastDays;
  final int[] typeNumbers;
  final int[] modeNumbers;
  final int[] statusNumbers;
  final int[] outletNumbers;
  final int[] placeNumbers;
  final int[] storyPlaces;
  final byte[] quads;
  final float[] scales;
  final Lists actors;
  final Lists recipients;
  final People people = new People();
  final Dictionary types = new Dictionary();
  final Dictionary modes = new Dictionary();
  final Dictionary statuses = new Dictionary();
  final Dictionary outlets = new Dictionary();
  final Dictionary places = new Dictionary();
  private final long[] keys;
  private int rows;

  private ColumnsLoader(int size) {
    rowIds = new long[size];
    firstDays = new int[size];
    lastDays = new int[size];
    typeNumbers = new int[size];
    modeNumbers = new int[size];
    statusNumbers = new int[size];
    outletNumbers = new int[size];
    placeNumbers = new int[size];
    storyPlaces = new int[size];
    quads = new byte[size];
    scales = new float[size];
    keys = new long[size];
    actors = new Lists(size);
    recipients = new Lists(size);
  }

  /** All events of a store; no event may be written meanwhile. */
  static EventColumns load(Connection connection) throws SQLException {
    Stories stories = Stories.read(connection);
    int size = count(connection);
    ColumnsLoader loader = new ColumnsLoader(size);
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(select())) {
      while (found.next()) {
        loader.row(found, stories);
      }
    }
    loader.people.freeze();
    return new EventColumns(loader, stories);
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) FROM events")) {
      found.next();
      return found.getInt(1);
    }
  }

  private static String select() {
    return "SELECT rowid, seq, number, story, coalesce(first_day - DATE '1970-01-01', "
        + EventColumns.UNDATED
        + "), coalesce(last_day - DATE '1970-01-01', "
        + EventColumns.UNDATED
        + "), event, array_to_string(mode, ','), status, coalesce(source, ''), quad_code,"
        + " event_scale, "
        + PLACE
        + ", "
        + PEOPLE.replace("%s", "actor")
        + ", "
        + PEOPLE.replace("%s", "recipient")
        + " FROM events";
  }

  private void row(ResultSet found, Stories stories) throws SQLException {
    int i = rows++;
    rowIds[i] = found.getLong(1);
    firstDays[i] = Math.max(EventColumns.UNDATED, found.getInt(5));
    lastDays[i] = Math.max(EventColumns.UNDATED, found.getInt(6));
    keys[i] = EventColumns.key(firstDays[i], found.getLong(2), found.getInt(3));
    storyPlaces[i] = stories.place(found.getLong(4));
    typeNumbers[i] = types.add(found.getString(7));
    modeNumbers[i] = modes.add(found.getString(8));
    statusNumbers[i] = statuses.add(found.getString(9));
    outletNumbers[i] = outlets.add(found.getString(10));
    quads[i] = found.getByte(11);
    scales[i] = found.getFloat(12);
    placeNumbers[i] = places.add(found.getString(13));
    actors.add(people.add(found.getString(14)));
    recipients.add(people.add(found.getString(15)));
  }

  int size() {
    return rows;
  }

  long[] sortedKeys() {
    long[] sorted = keys.clone();
    Arrays.parallelSort(sorted);
    return sorted;
  }

  /** For each row of the sorted order the row as read. */
  int[] order(long[] sorted) {
    int[] order = new int[sorted.length];
    Arrays.fill(order, -1);
    for (int i = 0; i < keys.length; i++) {
      int place = Arrays.binarySearch(sorted, keys[i]);
      while (place > 0 && sorted[place - 1] == keys[i]) {
        place--;
      }
      // More events in one article than the key can tell apart: in order of arrival.
      while (order[place] >= 0) {
        place++;
      }
      order[place] = i;
    }
    return order;
  }

  long[] longs(long[] values, int[] order) {
    return IntStream.of(order).mapToLong(i -> values[i]).toArray();
  }

  int[] ints(int[] values, int[] order) {
    return IntStream.of(order).map(i -> values[i]).toArray();
  }

  byte[] bytes(byte[] values, int[] order) {
    byte[] sorted = new byte[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }

  float[] floats(float[] values, int[] order) {
    float[] sorted = new float[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }

  Lists lists(Lists values, int[] order) {
    Lists sorted = new Lists(order.length);
    for (int row : order) {
      int[] list = new int[values.end(row) - values.start(row)];
      for (int i = 0; i < list.length; i++) {
        list[i] = values.at(values.start(row) + i);
      }
      sorted.add(list);
    }
    return sorted;
  }
}
