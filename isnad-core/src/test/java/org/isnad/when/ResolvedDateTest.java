package org.isnad.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolvedDateTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 18);

  @Test
  void writesIsoAtItsPrecision() {
    assertEquals("2012", ResolvedDate.ofYear(2012).iso());
    assertEquals("2013-09", ResolvedDate.ofMonth(YearMonth.of(2013, 9)).iso());
    assertEquals("2013-09-06", ResolvedDate.ofDay(LocalDate.of(2013, 9, 6)).iso());
  }

  @Test
  void moreThanAYearBeforePublicationIsHistory() {
    assertTrue(ResolvedDate.ofYear(2020).isHistorical(PUBLISHED));
    assertTrue(ResolvedDate.ofDay(LocalDate.of(2021, 5, 17)).isHistorical(PUBLISHED));
  }

  @Test
  void theYearBeforeIsNoHistory() {
    assertFalse(ResolvedDate.ofYear(2021).isHistorical(PUBLISHED));
    assertFalse(ResolvedDate.ofDay(LocalDate.of(2021, 5, 18)).isHistorical(PUBLISHED));
    assertFalse(ResolvedDate.ofYear(2023).isHistorical(PUBLISHED));
  }

  @Test
  void rejectsADayThatNoMonthHas() {
    assertThrows(
        DateTimeException.class, () -> new ResolvedDate(2021, Optional.of(2), Optional.of(30)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ResolvedDate(2021, Optional.empty(), Optional.of(3)));
  }
}
