package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.text.Span;

/** Finds all noun groups of an article that the tables, or the article itself, can name. */
final class MentionFinder {
  private static final String COMMAS = "،,-؛;:";
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
   * The first token of a name that stands before a title, with a comma (نزار بركة، وزير التجهيز)
   * or, if the tagger sees proper nouns, without one (ألكسندر نوفاك نائب رئيس الوزراء).
   */
  static Optional<Span> nameBefore(Sentence sentence, Group title, Matcher matcher) {
    if (!isTitle(title) || title.from() < 2) {
      return Optional.empty();
    }
    boolean comma = COMMAS.contains(sentence.token(title.from() - 1).text());
    int to = comma ? title.from() - 1 : title.from();
    int from = to;
    while (from > 0 && NameWords.canGoOn(sentence, from - 1, matcher)) {
      from--;
    }
    boolean name =
        to - from >= SHORTEST
            && to - from <= LONGEST
            && (comma || NameWords.areProper(sentence, from, to));
    return name ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /**
   * The tokens of a name that a comma joins to the title before it: المندوب الدائم، عز الدين فرحان.
   */
  static Optional<Span> nameAfter(Sentence sentence, Group title, Matcher matcher) {
    int from = title.to() + 1;
    if (!isTitle(title)
        || from >= sentence.size()
        || !COMMAS.contains(sentence.token(from - 1).text())) {
      return Optional.empty();
    }
    int end = NameWords.endOfName(sentence, from, sentence.size(), matcher);
    boolean name = NameWords.areProper(sentence, from, end);
    return name ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  private static boolean isTitle(Group group) {
    return group.isRole(RoleKind.PERSON) && !group.hasName() && group.person().isEmpty();
  }
}
