package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.syntax.Sentence;

/** Finds all noun groups of an article that the tables, or the article itself, can name. */
final class MentionFinder {
  private static final String COMMAS = "،,-";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private MentionFinder() {}

  static List<Group> find(List<Sentence> sentences, Matcher matcher) {
    List<Group> groups = new ArrayList<>();
    for (Sentence sentence : sentences) {
      find(sentence, matcher, groups);
    }
    return groups;
  }

  private static void find(Sentence sentence, Matcher matcher, List<Group> groups) {
    int at = 0;
    while (at < sentence.size()) {
      Optional<Group> group =
          new GroupReader(matcher, sentence, sentence.size(), GroupReader.Extent.OPEN).read(at);
      group.filter(g -> g.head().isPresent()).ifPresent(groups::add);
      at = group.map(Group::to).orElse(at + 1);
    }
  }

  /**
   * The name that a comma joins to a title after it (نزار بركة، وزير التجهيز), as its first token;
   * empty when what stands before the group is no name.
   */
  static OptionalInt nameBefore(Sentence sentence, Group title, Matcher matcher) {
    int comma = title.from() - 1;
    boolean titled = title.isRole(RoleKind.PERSON) && !title.hasName();
    if (!titled || comma < 2 || !COMMAS.contains(sentence.token(comma).text())) {
      return OptionalInt.empty();
    }
    int from = comma;
    while (from > 0 && NameWords.canGoOn(sentence, from - 1, matcher)) {
      from--;
    }
    int words = comma - from;
    return words >= SHORTEST && words <= LONGEST ? OptionalInt.of(from) : OptionalInt.empty();
  }
}
