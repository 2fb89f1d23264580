package org.isnad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Looks names up in the tables and among the names that the article itself explains. */
final class Matcher {
  /** Words after which a town's name stands, as spelling keys. */
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "في", "ب", "الي", "مدينه", "محافظه", "بلده", "ولايه", "اقليم", "منطقه", "مخيم",
          "العاصمه");

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
        tables.longest(sentence, from, limit).flatMap(m -> plausible(sentence, m));
    Optional<NameTrie.Match> here = namesHere.longest(sentence, from, limit);
    if (here.isEmpty()) {
      return general;
    }
    boolean generalWins =
        general.filter(g -> g.length() >= here.get().length() && !isOnlyPerson(g)).isPresent();
    return generalWins ? general : here;
  }

  private boolean isExisting(Lexeme lexeme) {
    return !(lexeme instanceof Lexeme.Organisation o) || o.existsOn(day);
  }

  private static boolean isTown(Lexeme lexeme) {
    return lexeme instanceof Lexeme.Country c && c.kind() == Lexeme.PlaceKind.CITY;
  }

  private static boolean isPlaceLike(Sentence sentence, NameTrie.Match match) {
    if (match.find(Lexeme.Role.class).isPresent()) {
      return false;
    }
    Token token = sentence.token(match.from());
    if (token.tag().contains("NNP") || token.tag().startsWith("DTNN")) {
      return true;
    }
    if (match.from() == 0) {
      return false;
    }
    Token before = sentence.token(match.from() - 1);
    boolean construct = before.isNoun() && !before.key().startsWith("ال");
    boolean bare = !token.key().startsWith("ال") && !token.isVerb();
    return PLACE_WORDS.contains(before.key()) || construct && bare;
  }

  private static boolean isOnlyPerson(NameTrie.Match match) {
    return match.lexemes().stream().allMatch(Lexeme.Person.class::isInstance);
  }

  /**
   * Organisations that did not exist on the day fall away, and cities whose name is another word
   * (تازة, fresh) unless tagger or preposition speak for a place.
   */
  private Optional<NameTrie.Match> plausible(Sentence sentence, NameTrie.Match match) {
    if (match.lexemes().size() == 1 && match.length() > 1) {
      return Optional.of(match).filter(m -> isExisting(m.lexemes().get(0)));
    }
    boolean place = match.length() > 1 || isPlaceLike(sentence, match);
    List<Lexeme> left =
        match.lexemes().stream().filter(this::isExisting).filter(l -> place || !isTown(l)).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameTrie.Match(match.from(), match.to(), left));
  }
}
