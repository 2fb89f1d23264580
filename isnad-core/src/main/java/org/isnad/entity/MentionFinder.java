package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;

/** Finds all noun groups of an article that the tables, or the article itself, can name. */
final class MentionFinder {
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

  /** Registers the people whom groups introduce by name and title. */
  static NameRegister introduce(List<Sentence> sentences, List<Group> groups) {
    NameRegister register = new NameRegister();
    for (Group group : groups) {
      if (group.hasName()) {
        ActorCode code = new ActorCode(group.countries().stream().findFirst(), group.sector());
        register.add(sentences.get(group.sentence()), group.nameFrom(), group.nameTo(), code);
      }
    }
    return register;
  }
}
