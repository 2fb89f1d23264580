package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;

/** Joins a name with the title beside it: نزار بركة، وزير التجهيز. */
final class Appositions {
  private Appositions() {}

  /** One group of two that stand in apposition: the title's head, everybody's country. */
  static Group join(Group first, Group second) {
    Group title = second.role().isPresent() && first.role().isEmpty() ? second : first;
    Group other = title == first ? second : first;
    List<String> countries =
        new ArrayList<>(title.countries().isEmpty() ? other.countries() : title.countries());
    List<Lexeme.Role> genitives = new ArrayList<>(title.genitives());
    genitives.addAll(other.genitives());
    return new Group(
        first.sentence(),
        first.from(),
        second.to(),
        title.headToken(),
        title.headKey(),
        title.head(),
        countries,
        title.weakCountry().or(other::weakCountry),
        genitives,
        title.organisations(),
        title.broad(),
        title.sector().or(other::sector),
        title.sectorIsDefault(),
        first.former() || second.former(),
        first.counted(),
        first.same() || second.same(),
        title.homeland(),
        title.pronoun().isPresent() ? title.pronoun() : other.pronoun(),
        title.person().or(other::person),
        title.nameSector(),
        title.nameFrom(),
        title.nameTo());
  }
}
