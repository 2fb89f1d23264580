package org.isnad.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Looks names up in the tables and among the names that the article itself explains, and drops what
 * the words around a name rule out. Immutable.
 */
final class Matcher {
  /** Words after which a town's name stands, as spelling keys. */
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "في", "ب", "الي", "مدينه", "محافظه", "بلده", "ولايه", "اقليم", "منطقه", "مخيم",
          "العاصمه");

  private final ActorTables tables;
  private final NameTrie namesHere;
  private final Optional<LocalDate> day;
  private final Optional<String> home;

  /** One for an article of a day of which nothing else is known yet. */
  Matcher(ActorTables tables, Optional<LocalDate> day) {
    this(tables, new NameTrie(), day, Optional.empty());
  }

  /**
   * One for an article that has been looked over.
   *
   * @param namesHere the people it introduces
   * @param home decides between organisations of one name
   */
  Matcher(ActorTables tables, NameTrie namesHere, Optional<LocalDate> day, Optional<String> home) {
    this.tables = tables;
    this.namesHere = namesHere;
    this.day = day;
    this.home = home;
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

  private static boolean isOnlyPerson(NameTrie.Match match) {
    return match.lexemes().stream().allMatch(Lexeme.Person.class::isInstance);
  }

  /**
   * Organisations that did not exist on the day fall away, cities whose name is another word (تازة,
   * fresh) unless tagger or preposition speak for a place, and names with a pronoun.
   */
  private Optional<NameTrie.Match> plausible(Sentence sentence, NameTrie.Match match) {
    boolean single = match.length() == 1;
    boolean place = !single || isPlaceLike(sentence, match);
    boolean possessed = single && hasPronoun(sentence, match.from());
    List<Lexeme> left =
        match.lexemes().stream()
            .filter(this::isExisting)
            .filter(l -> place || !isTown(l))
            .filter(l -> !possessed || l instanceof Lexeme.Role)
            .filter(l -> !(l instanceof Lexeme.Nisba) || !isOfThing(sentence, match.from()))
            .sorted(Comparator.comparingInt(this::namesakeRank))
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameTrie.Match(match.from(), match.to(), left));
  }

  private boolean isExisting(Lexeme lexeme) {
    return !(lexeme instanceof Lexeme.Organisation o) || o.existsOn(day);
  }

  /** باللغتين العربية والإنجليزية، مليون دولار أميركي: what the nisba says goes with a thing. */
  private boolean isOfThing(Sentence sentence, int nisba) {
    int at = nisba - 1;
    while (at > 0 && (sentence.token(at).isAdjective() || sentence.token(at).key().equals("و"))) {
      at--;
    }
    return at >= 0
        && tables
            .longest(sentence, at, at + 1)
            .flatMap(m -> m.find(Lexeme.Role.class))
            .filter(r -> r.kind() == RoleKind.THING)
            .isPresent();
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
    boolean construct = before.isNoun() && !NameWords.hasArticle(before);
    boolean bare = !NameWords.hasArticle(token) && !token.isVerb();
    return PLACE_WORDS.contains(before.key()) || construct && bare;
  }

  /** A name takes no pronoun: what looks like جدة in جدته is the grandmother. */
  private static boolean hasPronoun(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    return next.isPronoun() && next.start() == sentence.token(at).end();
  }

  /** Of namesakes the one in office and the organisation at home here go first. */
  private int namesakeRank(Lexeme lexeme) {
    if (lexeme instanceof Lexeme.Organisation organisation) {
      return home.filter(organisation.code()::equals).isPresent() ? 0 : 1;
    }
    if (lexeme instanceof Lexeme.Person person) {
      ActorCode code = person.codeOn(day);
      boolean former = code.sector().filter(Lexeme.Person.FORMER::equals).isPresent();
      boolean elsewhere = !code.country().equals(home);
      return (former ? 2 : 0) + (elsewhere ? 1 : 0);
    }
    return 0;
  }
}
