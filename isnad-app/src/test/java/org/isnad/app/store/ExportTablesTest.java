package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of other sets, against the lists that those sets publish. */
class ExportTablesTest {
  private static List<List<String>> rows(String table) {
    List<List<String>> rows = new ArrayList<>();
    StoreSchema.script("/export/" + table + ".tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> rows.add(List.of(line.split("\t", -1))));
    return rows.subList(1, rows.size());
  }

  private static List<String> row(String table, int column, String value) {
    return rows(table).stream().filter(r -> r.get(column).equals(value)).findFirst().orElseThrow();
  }

  /** FIPS 10-4 and the list of states of the Correlates of War project, version 2016. */
  @ParameterizedTest
  @CsvSource({
    "IRQ, IZ, 645",
    "IRN, IR, 630",
    "ISR, IS, 666",
    "PSE, WE, ''",
    "DZA, AG, 615",
    "MAR, MO, 600",
    "YEM, YM, 679",
    "SDN, SU, 625",
    "SSD, OD, 626",
    "DEU, GM, 255",
    "SRB, RI, 345",
    "MNE, MJ, 341",
    "KOS, KV, 347",
    "ARE, AE, 696",
    "GBR, UK, 200",
    "UKR, UP, 369",
    "CHN, CH, 710",
    "CHE, SZ, 225",
    "COD, CG, 490",
    "COG, CF, 484",
    "AUS, AS, 900",
    "TLS, TT, 860",
    "KIR, KR, 946",
    "VAT, VT, ''",
    "GUM, GQ, ''",
    "VGB, VI, ''",
    "VIR, VQ, ''",
    "CUW, UC, ''",
    "ASM, AQ, ''"
  })
  void countryHasTheCodesOfThePublishedLists(String code, String fips, String cow) {
    assertEquals(List.of(fips, cow), row("countries", 0, code).subList(2, 4));
  }

  @Test
  void noTwoCountriesShareACode() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : rows("countries")) {
      assertTrue(seen.add("code " + row.get(0)), row::toString);
      assertTrue(row.get(2).isEmpty() || seen.add("fips " + row.get(2)), row::toString);
      assertTrue(row.get(3).isEmpty() || seen.add("cow " + row.get(3)), row::toString);
      assertTrue(row.get(2).matches("([A-Z]{2})?"), row::toString);
      assertTrue(row.get(3).matches("\\d{0,3}"), row::toString);
    }
  }

  /** GDELT's list of Goldstein values. */
  @ParameterizedTest
  @CsvSource({
    "030, 4.0",
    "040, 1.0",
    "042, 1.9",
    "046, 7.0",
    "050, 3.5",
    "057, 8.0",
    "0863, 9.0",
    "0874, 10.0",
    "090, -2.0",
    "100, -5.0",
    "112, -2.0",
    "120, -4.0",
    "124, -4.0",
    "125, -5.0",
    "130, -4.4",
    "131, -5.8",
    "1382, -7.0",
    "141, -6.5",
    "145, -7.5",
    "154, -7.2",
    "160, -4.0",
    "166, -7.0",
    "1711, -9.2",
    "173, -5.0",
    "175, -9.0",
    "182, -9.5",
    "1822, -9.0",
    "183, -10.0",
    "204, -10.0"
  })
  void codeHasTheGoldsteinValueOfThePublishedList(String code, String goldstein) {
    assertEquals(goldstein, row("cameo", 2, code).get(3));
  }

  @Test
  void oneCodeHasOneValueAndOneLabel() {
    for (List<String> row : rows("cameo")) {
      assertEquals(row.subList(2, 5), row("cameo", 2, row.get(2)).subList(2, 5));
    }
  }
}
