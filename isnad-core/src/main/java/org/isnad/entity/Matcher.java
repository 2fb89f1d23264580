package org.isnad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;

/** Looks names up in the tables and among the names that the article itself explains. */
final class Matcher {
  private final ActorTables tables;
  private final NameTrie namesHere;
  private final Optional<LocalDate> day;

  Matcher(ActorTables tables, NameTrie namesHere, Optional<LocalDate> day) {
    this.tables = tables;
    this.namesHere = namesHere;
    this.day = day;
  }

  /** The longest name at a token; of two equally long ones that of the tables, unless a person. */
  Optional<NameTrie.Match> at(Sentence sentence, int from, int limit) {
    Optional<NameTrie.Match> general =
        tables.longest(sentence, from, limit).flatMap(this::existing);
    Optional<NameTrie.Match> here = namesHere.longest(sentence, from, limit);
    if (here.isEmpty()) {
      return general;
    }
    boolean generalWins =
        general.filter(g -> g.length() >= here.get().length() && !isOnlyPerson(g)).isPresent();
    return generalWins ? general : here;
  }

  private static boolean isOnlyPerson(NameTrie.Match match) {
    return match.lexemes().stream().allMatch(Lexeme.Person.class::isInstance);
  }

  /** Organisations that did not exist on the day fall away. */
  private Optional<NameTrie.Match> existing(NameTrie.Match match) {
    List<Lexeme> left =
        match.lexemes().stream()
            .filter(l -> !(l instanceof Lexeme.Organisation o) || o.existsOn(day))
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameTrie.Match(match.from(), match.to(), left));
  }
}
