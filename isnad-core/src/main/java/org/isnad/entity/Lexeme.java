package org.isnad.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a name or word in the actor tables stands for. All kinds are immutable. */
sealed interface Lexeme {

  /** A state, its capital or one of its cities: العراق، بغداد، كركوك. */
  record Country(String code, String name, PlaceKind kind, GrammaticalGender gender)
      implements Lexeme {}

  /** How a country is named. */
  enum PlaceKind {
    STATE,
    CAPITAL,
    CITY
  }

  /** A nisba adjective or its plural as a noun: عراقي، العراقيون. */
  record Nisba(String code, String name, WordForm form) implements Lexeme {}

  /** An office, body, group or kind of people without its country: وزير الدفاع. */
  record Role(RoleKind kind, SectorRule sector, String english, String headWord, WordForm form)
      implements Lexeme {}

  /** A body of one state or an organisation: الكرملين، الأمم المتحدة. */
  record Organisation(
      String code,
      Optional<String> sector,
      String name,
      String headWord,
      Optional<LocalDate> from,
      Optional<LocalDate> to)
      implements Lexeme {
    boolean existsOn(Optional<LocalDate> day) {
      return day.isEmpty()
          || !(from.filter(day.get()::isBefore).isPresent()
              || to.filter(day.get()::isAfter).isPresent());
    }
  }

  /** A person with the offices held, in order of time. */
  record Person(String id, String name, List<TermOfOffice> terms) implements Lexeme {
    /** Sector of those who held an office and hold none now. */
    static final String FORMER = "ELI";

    public Person {
      terms = List.copyOf(terms);
    }

    /**
     * Country and sector on a day; when the day is not known, those of the latest office that is
     * still held, else of the latest.
     */
    ActorCode codeOn(Optional<LocalDate> day) {
      Comparator<TermOfOffice> byStart =
          Comparator.comparing(term -> term.from().orElse(LocalDate.MIN));
      Optional<TermOfOffice> held =
          terms.stream()
              .filter(term -> day.isEmpty() ? term.to().isEmpty() : term.covers(day.get()))
              .max(byStart);
      TermOfOffice last = terms.get(terms.size() - 1);
      if (held.isEmpty() && day.isPresent()) {
        return ActorCode.of(last.country(), FORMER);
      }
      TermOfOffice term = held.orElse(last);
      return new ActorCode(Optional.of(term.country()), term.sector());
    }
  }

  /** A name that an article itself ties to a code, by a fuller mention elsewhere in it. */
  record KnownHere(ActorCode code, Optional<String> name) implements Lexeme {}
}
