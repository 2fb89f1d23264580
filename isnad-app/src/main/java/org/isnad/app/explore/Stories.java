package org.isnad.app.explore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.app.story.StoryNote;

/** All stories, those that most articles tell first. Immutable once read. */
final class Stories {
  private final long[] ids;
  private final int[] articles;
  private final int[] texts;
  private final int[] witnesses;
  private final int[] common;
  private final Dictionary links = new Dictionary();
  private final Numbers places;

  private Stories(List<long[]> rows, List<String> commonLinks) {
    int size = rows.size();
    ids = new long[size];
    articles = new int[size];
    texts = new int[size];
    witnesses = new int[size];
    common = new int[size];
    for (int i = 0; i < size; i++) {
      long[] row = rows.get(i);
      ids[i] = row[0];
      articles[i] = (int) row[1];
      texts[i] = (int) row[2];
      witnesses[i] = (int) row[3];
      common[i] = links.add(commonLinks.get(i));
    }
    places = new Numbers(ids);
  }

  static Stories read(Connection connection) throws SQLException {
    List<long[]> rows = new ArrayList<>();
    List<String> links = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT story, coalesce(articles, 0), coalesce(texts, 0), coalesce(witnesses, 0),"
                    + " coalesce(common_link, '') FROM stories"
                    + " ORDER BY articles DESC NULLS LAST, witnesses DESC NULLS LAST, story")) {
      while (found.next()) {
        rows.add(
            new long[] {found.getLong(1), found.getLong(2), found.getLong(3), found.getLong(4)});
        links.add(found.getString(5));
      }
    }
    return new Stories(rows, links);
  }

  int size() {
    return ids.length;
  }

  /** Place of a story in the list; −1 if there is none of this number. */
  int place(long id) {
    return places.indexOf(id);
  }

  long id(int place) {
    return ids[place];
  }

  int witnesses(int place) {
    return witnesses[place];
  }

  StoryNote note(int place) {
    return new StoryNote(
        ids[place],
        articles[place],
        texts[place],
        witnesses[place],
        Optional.of(links.value(common[place])).filter(s -> !s.isEmpty()));
  }
}
