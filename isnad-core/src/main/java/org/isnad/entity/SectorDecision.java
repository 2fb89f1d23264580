package org.isnad.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides the sector of one group while it is read: by the head, or by what follows a head that
 * leaves it open. Not thread-safe.
 */
final class SectorDecision {
  private static final String PARTY = "PTY";
  private static final String PARLIAMENT = "LEG";
  private static final String OFFICIAL = "GOV";
  private static final String CIVILIAN = "CVL";

  private @Nullable String sector;
  private boolean fixed;

  Optional<String> sector() {
    return Optional.ofNullable(sector);
  }

  /** Whether no later word can change it. */
  boolean isFixed() {
    return fixed;
  }

  void head(SectorRule rule) {
    sector = rule.own().orElse(null);
    fixed = !rule.inherits();
  }

  void head(Lexeme.Organisation organisation) {
    sector = organisation.sector().orElse(null);
    fixed = true;
  }

  /** Takes over the sector of a role after the head, if the head left it open. */
  void inherit(Lexeme.Role role) {
    if (role.sector().own().isEmpty() || isMerePeople(role)) {
      return;
    }
    String own = role.sector().own().get();
    if (isParliamentOverParty(own)) {
      sector = PARLIAMENT;
    }
    if (fixed || isPartyOfDeputy(own)) {
      return;
    }
    if (!role.sector().inherits()) {
      sector = own;
      fixed = true;
    } else if (sector == null) {
      sector = own;
    }
  }

  /**
   * Takes over the sector of an organisation after the head, if the head left it open.
   *
   * @param official whether the head names its official
   */
  void inherit(Lexeme.Organisation organisation, boolean official) {
    String own = organisation.sector().orElse("");
    if (isParliamentOverParty(own)) {
      sector = PARLIAMENT;
    } else if (!fixed && !isPartyOfDeputy(own)) {
      sector = organisation.sector().orElse(official ? OFFICIAL : null);
      fixed = true;
    }
  }

  /** Those whom a body is for do not make it civilian: لجنة حقوق الإنسان. */
  private static boolean isMerePeople(Lexeme.Role role) {
    return role.kind() == RoleKind.PEOPLE
        && role.sector().own().filter(CIVILIAN::equals).isPresent();
  }

  /** فريق الحزب بمجلس النواب: a party's members of parliament act as such. */
  private boolean isParliamentOverParty(String other) {
    return PARTY.equals(sector) && PARLIAMENT.equals(other);
  }

  /** النائب عن حزب العدالة: the party does not make the deputy less of one. */
  private boolean isPartyOfDeputy(String other) {
    return PARLIAMENT.equals(sector) && PARTY.equals(other);
  }
}
