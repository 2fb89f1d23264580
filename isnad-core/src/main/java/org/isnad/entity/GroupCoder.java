package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Codes one noun group with the help of what the article said before.
 *
 * <p>The country comes from, in order: a country word in the group; the person named in it; an
 * organisation named in it; its possessive pronoun; the last mention with the same head noun; a
 * place in its sentence; the article's home.
 */
final class GroupCoder {
  private static final String GOVERNMENT = "GOV";
  private static final String CIVILIANS = "CVL";

  /** Sectors that one loses with the office. */
  private static final Set<String> LOST_WITH_OFFICE = Set.of("GOV", "LEG", "MIL", "COP", "JUD");

  /** Sectors whose actors have names, so that a bare noun refers to one of them. */
  private static final Set<String> NAMED_SECTORS = Set.of("JRN", "PTY", "LAB", "SOC", "REB", "BUS");

  /** Sectors of bodies that are at home where the article is, wherever they are at work. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "JUD", "PTY");

  private final Scene scene;
  private final SentencePlaces places;
  private final ReferenceResolver resolver;

  GroupCoder(Scene scene, SentencePlaces places, ReferenceResolver resolver) {
    this.scene = scene;
    this.places = places;
    this.resolver = resolver;
  }

  List<Coded> codes(Group group) {
    if (group.same() && group.countries().isEmpty() && group.person().isEmpty()) {
      return List.of(referred(group));
    }
    if (isBareDual(group)) {
      List<Coded> pair = pair(group);
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    Optional<ActorCode> person = group.person().flatMap(this::personCode);
    if (group.isPersonName()) {
      return List.of(personName(group, person.orElse(ActorCode.UNKNOWN)));
    }
    if (!group.countries().isEmpty()) {
      return named(group, person.flatMap(ActorCode::sector).or(() -> equalsSector(group)));
    }
    Optional<String> country = person.flatMap(ActorCode::country).or(group::weakCountry);
    if (country.isPresent()) {
      Optional<String> sector = sector(group).or(() -> person.flatMap(ActorCode::sector));
      Via via = group.role().isPresent() || person.isEmpty() ? viaOf(group) : Via.PERSON;
      return List.of(new Coded(new ActorCode(country, sector), via, nameOf(group)));
    }
    return List.of(referred(group));
  }

  /** A counterpart has the sector of the one spoken of before. */
  private Optional<String> equalsSector(Group group) {
    return group.isRole(RoleKind.COUNTERPART)
        ? lastPerson(group.sentence(), group.from()).flatMap(a -> a.mention().code().sector())
        : Optional.empty();
  }

  private List<Coded> named(Group group, Optional<String> personSector) {
    List<Coded> result = new ArrayList<>();
    for (String country : group.countries()) {
      ActorCode code = new ActorCode(Optional.of(country), sector(group).or(() -> personSector));
      result.add(new Coded(code, viaOf(group), nameOf(group)));
    }
    return result;
  }

  private Coded personName(Group group, ActorCode code) {
    Optional<String> country =
        group.countries().stream().findFirst().or(code::country).or(() -> whereabouts(group));
    Optional<String> sector = group.former() ? Optional.of(Lexeme.Person.FORMER) : code.sector();
    return new Coded(new ActorCode(country, sector), Via.PERSON, nameOf(group));
  }

  private Optional<ActorCode> personCode(Lexeme lexeme) {
    if (lexeme instanceof Lexeme.Person person) {
      return Optional.of(person.codeOn(scene.day()));
    }
    return lexeme instanceof Lexeme.KnownHere known ? Optional.of(known.code()) : Optional.empty();
  }

  /** A definite dual with no country of its own: الجانبان، البلدان. */
  private static boolean isBareDual(Group group) {
    boolean dual = group.role().filter(GroupCoder::isDualOfStates).isPresent();
    boolean ofTwo = group.genitives().stream().anyMatch(GroupCoder::isDualOfStates);
    return (dual || ofTwo)
        && group.countries().isEmpty()
        && group.person().isEmpty()
        && group.weakCountry().isEmpty();
  }

  private static boolean isDualOfStates(Lexeme.Role role) {
    return role.kind() != RoleKind.PEOPLE
        && role.sector().own().filter(GOVERNMENT::equals).isPresent()
        && role.form().number() == GrammaticalNumber.DUAL
        && role.form().definite();
  }

  private List<Coded> pair(Group group) {
    boolean sides = group.role().filter(r -> r.sector().inherits()).isPresent();
    List<Coded> result = new ArrayList<>();
    for (Antecedent a : resolver.lastTwoStates(group.sentence(), group.from())) {
      Optional<String> sector = sides ? a.mention().code().sector() : Optional.empty();
      result.add(
          new Coded(
              new ActorCode(
                  a.country(), sector.or(group::sector).or(() -> Optional.of(GOVERNMENT))),
              Via.COREFERENCE,
              a.mention().name()));
    }
    return result.size() == 2 ? result : List.of();
  }

  /** States that only their number or plural names (30 دولة، القوى الكبرى) could be any. */
  private static boolean isAnyStates(Group group) {
    boolean several = group.counted() || group.form().number() == GrammaticalNumber.PLURAL;
    return group.isRole(RoleKind.STATE) && several && group.genitives().isEmpty();
  }

  /** A group without any country of its own. */
  private Coded referred(Group group) {
    if (isAnyStates(group)) {
      return nobodysOwn(group);
    }
    Optional<Antecedent> fellows = fellows(group);
    if (fellows.isPresent()) {
      Mention before = fellows.get().mention();
      return new Coded(before.code(), Via.COREFERENCE, before.name());
    }
    Optional<Antecedent> antecedent = antecedent(group);
    if (antecedent.isPresent()) {
      ActorCode code = antecedent.get().mention().code();
      Optional<String> sector =
          group.sectorIsDefault() && code.sector().isPresent() && inheritsSector(group)
              ? code.sector()
              : sector(group);
      return new Coded(
          new ActorCode(code.country(), sector),
          Via.COREFERENCE,
          antecedent.get().mention().name());
    }
    if (group.broad() && !group.hasName()) {
      return nobodysOwn(group);
    }
    return new Coded(new ActorCode(whereabouts(group), sector(group)), Via.HOME, nameOf(group));
  }

  /** Whom آخرون adds to: the people named last in the sentence. */
  private Optional<Antecedent> fellows(Group group) {
    return group.isRole(RoleKind.OTHERS)
        ? resolver.last(
            group.sentence(),
            group.from(),
            a -> a.mention().sentence() == group.sentence() && a.kind() == Antecedent.Kind.PEOPLE)
        : Optional.empty();
  }

  private Coded nobodysOwn(Group group) {
    ActorCode code = new ActorCode(Optional.empty(), sector(group));
    return new Coded(code, Via.ROLE, nameOf(group));
  }

  /** The country of the place in the sentence, else of an official named in it, else the home. */
  private Optional<String> whereabouts(Group group) {
    boolean official =
        group
            .role()
            .filter(r -> r.kind() != RoleKind.PEOPLE)
            .filter(r -> group.sector().filter(OFFICIAL::contains).isPresent())
            .isPresent();
    Optional<String> place = places.nearest(group.sentence(), group.headToken());
    return official
        ? scene.home().or(() -> place)
        : place.or(() -> officialBefore(group)).or(scene::home);
  }

  /** "دان رئيس الوزراء اللبناني الهجوم، مؤكدا أن الجيش…": the army of the official's state. */
  private Optional<String> officialBefore(Group group) {
    return resolver
        .last(
            group.sentence(),
            group.from(),
            a ->
                a.mention().sentence() == group.sentence()
                    && a.kind() == Antecedent.Kind.PERSON
                    && a.explicit()
                    && a.mention().code().sector().filter(OFFICIAL::contains).isPresent())
        .flatMap(Antecedent::country);
  }

  private static boolean inheritsSector(Group group) {
    return !group.isRole(RoleKind.PEOPLE);
  }

  private Optional<Antecedent> antecedent(Group group) {
    int sentence = group.sentence();
    if (group.pronoun().isPresent()) {
      return possessor(group);
    }
    if (group.isRole(RoleKind.COUNTERPART)) {
      return lastPerson(sentence, group.from());
    }
    if (group.same() && !group.isRole(RoleKind.BODY)) {
      return lastPerson(sentence, group.from());
    }
    if (group.form().definite() || group.head().isEmpty()) {
      Optional<Antecedent> same =
          resolver.byHeadWord(sentence, group.from(), group.headWord(), group.sector());
      if (same.isPresent()) {
        return same;
      }
      Optional<Antecedent> kin = bySector(group);
      if (kin.isPresent()) {
        return kin;
      }
    }
    for (Lexeme.Role genitive : group.genitives()) {
      Optional<Antecedent> same =
          resolver.byHeadWord(sentence, group.from(), genitive.headWord(), genitive.sector().own());
      if (same.isPresent()) {
        return same;
      }
    }
    return Optional.empty();
  }

  /**
   * A definite paper stands for the body or person last named; a definite outlet, party or union
   * for the last of its sector, however that was called: لوموند … الصحيفة.
   */
  private Optional<Antecedent> bySector(Group group) {
    if (group.isRole(RoleKind.DOCUMENT)) {
      return resolver.last(
          group.sentence(),
          group.from(),
          a ->
              a.explicit()
                  && (a.kind() == Antecedent.Kind.BODY || a.kind() == Antecedent.Kind.PERSON));
    }
    Optional<String> sector = group.sector().filter(NAMED_SECTORS::contains);
    if (sector.isEmpty() || group.sectorIsDefault()) {
      return Optional.empty();
    }
    return resolver.last(
        group.sentence(),
        group.from(),
        a -> a.explicit() && a.mention().code().sector().equals(sector));
  }

  private Optional<Antecedent> possessor(Group group) {
    int sentence = group.sentence();
    int token = group.pronoun().getAsInt();
    if (group.homeland() || group.isRole(RoleKind.COUNTERPART)) {
      return lastPerson(sentence, group.from());
    }
    String pronoun = scene.sentences().get(sentence).token(token).key();
    return resolver
        .byAgreement(sentence, group.from(), Pronouns.number(pronoun), Pronouns.gender(pronoun))
        .stream()
        .findFirst();
  }

  private Optional<Antecedent> lastPerson(int sentence, int token) {
    return resolver.last(
        sentence, token, a -> a.kind() == Antecedent.Kind.PERSON && a.country().isPresent());
  }

  private Optional<String> sector(Group group) {
    if (group.head().isEmpty()) {
      return group.sector().or(() -> group.counted() ? Optional.of(CIVILIANS) : Optional.empty());
    }
    Lexeme head = group.head().get();
    if (head instanceof Lexeme.Country country) {
      boolean acts = country.kind() != Lexeme.PlaceKind.CITY;
      return acts ? Optional.of(GOVERNMENT) : Optional.empty();
    }
    if (head instanceof Lexeme.Nisba nisba) {
      boolean people = group.counted() || nisba.form().number() == GrammaticalNumber.PLURAL;
      return Optional.of(people ? CIVILIANS : GOVERNMENT);
    }
    if (group.former()
        && group.isRole(RoleKind.PERSON)
        && group.sector().filter(LOST_WITH_OFFICE::contains).isPresent()) {
      return Optional.of(Lexeme.Person.FORMER);
    }
    if (group.isRole(RoleKind.HOMELAND) || group.isRole(RoleKind.STATE)) {
      return Optional.of(GOVERNMENT);
    }
    return group
        .sector()
        .or(() -> group.isRole(RoleKind.PEOPLE) ? Optional.of(CIVILIANS) : Optional.empty());
  }

  private static Via viaOf(Group group) {
    if (group.head().isEmpty()) {
      return Via.NISBA;
    }
    Lexeme head = group.head().get();
    if (head instanceof Lexeme.Country) {
      return Via.COUNTRY;
    }
    if (head instanceof Lexeme.Nisba) {
      return Via.NISBA;
    }
    if (head instanceof Lexeme.Organisation) {
      return Via.ORGANISATION;
    }
    return group.isRole(RoleKind.PERSON) ? Via.OFFICE : Via.ROLE;
  }

  private Optional<String> nameOf(Group group) {
    if (group.person().isPresent()) {
      return group.person().get() instanceof Lexeme.Person person
          ? Optional.of(person.name())
          : ((Lexeme.KnownHere) group.person().get()).name();
    }
    if (group.head().isEmpty()) {
      return Optional.empty();
    }
    Lexeme head = group.head().get();
    if (head instanceof Lexeme.Country country) {
      return Optional.of(country.name());
    }
    if (head instanceof Lexeme.Nisba nisba) {
      return Optional.of(nisba.name());
    }
    if (head instanceof Lexeme.Organisation organisation) {
      return Optional.of(organisation.name());
    }
    return group.role().map(Lexeme.Role::english).filter(n -> !n.isEmpty());
  }
}
