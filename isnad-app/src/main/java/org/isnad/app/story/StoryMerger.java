package org.isnad.app.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Puts each report of an act into the story it belongs to, or opens a new one.
 *
 * <p>A report joins the story that it resembles most among those whose first report
 *
 * <ol>
 *   <li>is of the same family of types, and as done, denied or open as it;
 *   <li>lies within two days; coarser dates must be equal;
 *   <li>has no contradicting sides: one actor in common, unless one of the two names none, the same
 *       for recipients, and at least one country in common; if neither names anybody, the sentences
 *       must be nearly the same;
 *   <li>shares a part of its wording: 30 % of the shorter sentence's stems, half if type or place
 *       differ.
 * </ol>
 *
 * <p>An article tells a story once: two acts of one article are never merged, the coder has told
 * them apart. The result depends a little on the order of arrival. Not thread-safe.
 */
public final class StoryMerger {
  private static final int DAYS = 2;
  private static final double WORDING = 0.3;
  private static final double WORDING_IF_DIFFERENT = 0.5;
  private static final double WORDING_OF_NOBODY = 0.7;
  private static final double SAME_TYPE = 0.2;
  private static final double SAME_TRIGGER = 0.1;

  private final Map<Long, StorySketch> stories = new LinkedHashMap<>();
  private final Map<Long, Set<Long>> byKey = new HashMap<>();
  private final Set<List<Object>> told = new HashSet<>();
  private final LongSupplier newId;

  /**
   * @param known stories that may be continued; only those found by {@link #keys} matter
   * @param newId gives ids for new stories
   */
  public StoryMerger(Collection<StorySketch> known, LongSupplier newId) {
    this.newId = newId;
    known.forEach(this::put);
  }

  private void put(StorySketch story) {
    stories.put(story.id(), story);
    for (long key : story.keys()) {
      byKey.computeIfAbsent(key, k -> new HashSet<>()).add(story.id());
    }
  }

  /** The keys of all stories that a report could join. */
  public static Set<Long> keys(Act act) {
    Set<Long> keys = new HashSet<>();
    for (String day : days(act.day())) {
      keys.addAll(StorySketch.keys(act, day));
    }
    return keys;
  }

  private static List<String> days(String day) {
    List<String> days = new ArrayList<>();
    try {
      LocalDate middle = LocalDate.parse(day);
      for (int i = -DAYS; i <= DAYS; i++) {
        days.add(middle.plusDays(i).toString());
      }
    } catch (DateTimeException coarser) {
      days.add(day);
    }
    return days;
  }

  /** The story of a report; it is open to the next report at once. */
  public StorySketch assign(String document, Act act) {
    StorySketch best = null;
    double bestScore = 0;
    for (long id : candidates(act)) {
      StorySketch story = stories.get(id);
      double score = told.contains(List.of(id, document)) ? 0 : score(story.act(), act);
      boolean better = score > bestScore || (score == bestScore && best != null && id < best.id());
      if (score > 0 && better) {
        best = story;
        bestScore = score;
      }
    }
    StorySketch story =
        best == null ? new StorySketch(newId.getAsLong(), act) : best.completedBy(act);
    put(story);
    told.add(List.of(story.id(), document));
    return story;
  }

  private Set<Long> candidates(Act act) {
    Set<Long> found = new HashSet<>();
    for (long key : keys(act)) {
      found.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return found;
  }

  /** How much two reports resemble each other; 0 if they cannot be of one act. */
  static double score(Act a, Act b) {
    boolean actorsMeet = !Collections.disjoint(a.actors(), b.actors());
    boolean recipientsMeet = !Collections.disjoint(a.recipients(), b.recipients());
    boolean actorsOpen = a.actors().isEmpty() || b.actors().isEmpty();
    boolean recipientsOpen = a.recipients().isEmpty() || b.recipients().isEmpty();
    if ((!actorsMeet && !actorsOpen) || (!recipientsMeet && !recipientsOpen)) {
      return 0;
    }
    double wording = Wording.overlap(a.stems(), b.stems());
    boolean sameType = a.event().equals(b.event());
    double needed =
        !actorsMeet && !recipientsMeet
            ? WORDING_OF_NOBODY
            : sameType && !placesDiffer(a, b) ? WORDING : WORDING_IF_DIFFERENT;
    if (wording < needed) {
      return 0;
    }
    return wording
        + (sameType ? SAME_TYPE : 0)
        + (a.trigger().equals(b.trigger()) ? SAME_TRIGGER : 0);
  }

  private static boolean placesDiffer(Act a, Act b) {
    return a.place().isPresent() && b.place().isPresent() && !a.place().equals(b.place());
  }
}
