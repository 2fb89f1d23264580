package org.isnad.app.story;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind one story.
 *
 * @param articles that tell it
 * @param texts of them that are no copies of each other
 * @param witnesses independent origins
 * @param commonLink what every chain passes, if anything
 * @param origins the witnesses by name
 * @param links of the graph, outlets first
 */
public record StoryFigures(
    int articles,
    int texts,
    int witnesses,
    Optional<CommonLink> commonLink,
    List<Origin> origins,
    List<Link> links) {
  public StoryFigures {
    origins = List.copyOf(origins);
    links = List.copyOf(links);
  }

  /**
   * The common link.
   *
   * @param name of the source; id of the first article if it is a text
   * @param kind {@link #SOURCE} or {@link #TEXT}
   */
  public record CommonLink(String name, String kind) {
    public static final String SOURCE = "source";
    public static final String TEXT = "text";
  }

  /** One witness, and how many articles go back to it. */
  public record Origin(String name, int articles) {}

  /**
   * One step of the graph, from the nearer source to the one it cites, and in how many articles.
   */
  public record Link(String nearer, String farther, String force, int articles) {}
}
