package org.isnad.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One office that a person held. Immutable.
 *
 * @param country code of the state or body served
 * @param sector PLOVER sector while in office; empty for the officials of none
 * @param office in English; starts with {@code ~} when several people hold it at once
 * @param from first day; empty when it began before anything the tables know
 * @param to last day; empty when it has not ended
 */
public record TermOfOffice(
    String country,
    Optional<String> sector,
    String office,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Whether the office is held on a day; both ends count. */
  public boolean covers(LocalDate day) {
    return !from.filter(day::isBefore).isPresent() && !to.filter(day::isAfter).isPresent();
  }

  /** Whether only one person can hold it at a time. */
  public boolean isExclusive() {
    return !office.startsWith("~");
  }
}
