package org.isnad.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One noun group as its words say, before anything outside it is asked.
 *
 * @param sentence 0-based index of its sentence
 * @param from first token, quantifiers included
 * @param to one past the last token
 * @param headToken the token of the head
 * @param headKey spelling key of the head's first word
 * @param head what the head stands for; empty for a word the tables do not know
 * @param countries codes named in the group, in order; several only when coordinated
 * @param weakCountry country of an organisation or from a relative clause, when nothing better is
 *     named
 * @param genitives definite roles inside the group, which may refer to earlier mentions
 * @param organisations those named inside the group
 * @param broad whether an adjective says that no one state is meant
 * @param sector decided by the head or, when the head leaves it open, by what follows
 * @param sectorIsDefault whether {@code sector} is only the head's fallback
 * @param former whether it is marked as having left office
 * @param counted whether a number or quantifier stands before it
 * @param same whether ذاته or نفسه points back to what was named before
 * @param homeland whether the pronoun goes with a word for one's own country: حكومة بلاده
 * @param pronoun a possessive pronoun attached to the head or its genitive
 * @param person the known person named in it
 * @param nameSector sector of the title right before the name, where that is not the head
 * @param nameFrom first token of an unknown person's name
 * @param nameTo one past its last token; equal to {@code nameFrom} when there is none
 */
record Group(
    int sentence,
    int from,
    int to,
    int headToken,
    String headKey,
    Optional<Lexeme> head,
    List<String> countries,
    Optional<String> weakCountry,
    List<Lexeme.Role> genitives,
    List<Lexeme.Organisation> organisations,
    boolean broad,
    Optional<String> sector,
    boolean sectorIsDefault,
    boolean former,
    boolean counted,
    boolean same,
    boolean homeland,
    OptionalInt pronoun,
    Optional<Lexeme> person,
    Optional<String> nameSector,
    int nameFrom,
    int nameTo) {
  Group {
    countries = List.copyOf(countries);
    genitives = List.copyOf(genitives);
    organisations = List.copyOf(organisations);
  }

  Optional<Lexeme.Role> role() {
    return head.filter(Lexeme.Role.class::isInstance).map(Lexeme.Role.class::cast);
  }

  boolean hasName() {
    return nameTo > nameFrom;
  }

  boolean isRole(RoleKind kind) {
    return role().filter(r -> r.kind() == kind).isPresent();
  }

  /** Whether the head is a person's name. */
  boolean isPersonName() {
    return head.filter(h -> h instanceof Lexeme.Person || h instanceof Lexeme.KnownHere)
        .isPresent();
  }

  /** Form of the head as far as the tables tell. */
  WordForm form() {
    if (head.isEmpty()) {
      return WordForm.UNKNOWN;
    }
    if (head.get() instanceof Lexeme.Role role) {
      return role.form();
    }
    if (head.get() instanceof Lexeme.Nisba nisba) {
      return nisba.form();
    }
    if (head.get() instanceof Lexeme.Country country) {
      return new WordForm(GrammaticalNumber.SINGULAR, country.gender(), true);
    }
    boolean feminine =
        head.get() instanceof Lexeme.Organisation organisation
            && organisation.headWord().endsWith("ه");
    return feminine
        ? new WordForm(GrammaticalNumber.SINGULAR, GrammaticalGender.FEMININE, true)
        : WordForm.UNKNOWN;
  }

  /** The word by which a later mention takes the group up; empty when it has none. */
  String headWord() {
    if (head.isEmpty()) {
      return headKey.startsWith("ال") ? Lexicon.headWord(headKey) : "";
    }
    if (head.get() instanceof Lexeme.Role role) {
      return role.headWord();
    }
    if (head.get() instanceof Lexeme.Organisation organisation) {
      return organisation.headWord();
    }
    return "";
  }
}
