package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where events happened.
 *
 * @param points places that have coordinates, those of most events first
 * @param unplaced events without a place, or with one whose coordinates are not known
 */
public record PlaceCounts(List<Point> points, int unplaced) {
  /**
   * A place.
   *
   * @param name English; empty when the table of places has none
   * @param country code; empty when unknown
   * @param cooperation events of the cooperative quads
   * @param conflict events of the others
   */
  public record Point(
      String name,
      String country,
      double latitude,
      double longitude,
      int cooperation,
      int conflict) {
    /** All of them. */
    public int events() {
      return cooperation + conflict;
    }

    private Point plus(int cooperative, int hostile) {
      return new Point(
          name, country, latitude, longitude, cooperation + cooperative, conflict + hostile);
    }
  }

  private static final int LAST_COOPERATIVE = 2;

  static PlaceCounts of(EventColumns columns, BitSet rows, int most) {
    int[] cooperation = new int[columns.places.size()];
    int[] conflict = new int[columns.places.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      (columns.quad[row] <= LAST_COOPERATIVE ? cooperation : conflict)[columns.place[row]]++;
    }
    Map<String, Point> points = new LinkedHashMap<>();
    int unplaced = 0;
    for (int i = 0; i < cooperation.length; i++) {
      if (cooperation[i] + conflict[i] > 0) {
        String[] fields = columns.places.value(i).split(String.valueOf(People.FIELD), 5);
        if (fields.length < 5 || fields[2].isEmpty() || fields[3].isEmpty()) {
          unplaced += cooperation[i] + conflict[i];
        } else {
          add(points, fields, cooperation[i], conflict[i]);
        }
      }
    }
    List<Point> sorted = new ArrayList<>(points.values());
    sorted.sort((a, b) -> b.events() - a.events());
    return new PlaceCounts(List.copyOf(sorted.subList(0, Math.min(most, sorted.size()))), unplaced);
  }

  private static void add(
      Map<String, Point> points, String[] fields, int cooperation, int conflict) {
    String key = String.join("|", fields[0], fields[1], fields[2], fields[3]);
    Point known = points.get(key);
    if (known == null) {
      double latitude = Double.parseDouble(fields[2]);
      double longitude = Double.parseDouble(fields[3]);
      known = new Point(fields[1], fields[0], latitude, longitude, 0, 0);
    }
    points.put(key, known.plus(cooperation, conflict));
  }
}
