package org.isnad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How much the built-in tables hold, and that every state's adjective is known in all its forms.
 */
class ActorCountsTest {
  private static final int CODE = 0;
  private static final int NISBA = 3;
  private static final int PLURALS = 4;

  /**
   * The adjectives of Mali and the Comoros are common words (financial, lunar); only their plurals
   * name people.
   */
  private static final Set<String> PLURAL_ONLY = Set.of("MLI", "COM");

  /** Territories whose people newspapers call by the name of the place. */
  private static final Set<String> NO_STATE =
      Set.of(
          "GUF", "FLK", "CYM", "VGB", "VIR", "ABW", "CUW", "GLP", "MTQ", "GIB", "FRO", "MAC", "ASM",
          "COK", "GUM", "REU");

  private static List<TableRow> rows(String table) {
    return EntityFixture.TABLES.rows().of(table);
  }

  private static void assertAtLeast(int least, long found) {
    assertTrue(found >= least, () -> "only " + found + " of " + least);
  }

  @Test
  void twoThousandPeople() {
    assertAtLeast(2000, rows("people").stream().map(row -> row.cell(0)).distinct().count());
  }

  @Test
  void aThousandOrganisationsAndGroups() {
    assertAtLeast(1000, rows("organisations").stream().map(row -> row.cell(3)).distinct().count());
  }

  @Test
  void fiveHundredRoleNouns() {
    assertAtLeast(500, rows("roles").stream().map(row -> row.cell(3)).distinct().count());
  }

  @Test
  void everyStateHasAnAdjective() {
    Set<String> named =
        rows("countries").stream()
            .filter(row -> !row.cell(NISBA).isEmpty() || !row.cell(PLURALS).isEmpty())
            .map(row -> row.cell(CODE))
            .collect(Collectors.toSet());
    Set<String> bare =
        rows("countries").stream()
            .map(row -> row.cell(CODE))
            .filter(code -> !named.contains(code) && !NO_STATE.contains(code))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), bare);
  }

  @Test
  void everyAdjectiveIsKnownInAllItsForms() {
    List<String> unknown = new ArrayList<>();
    for (TableRow row : rows("countries")) {
      if (PLURAL_ONLY.contains(row.cell(CODE))) {
        continue;
      }
      for (String nisba : row.cell(NISBA).split("\\|")) {
        if (!nisba.isEmpty() && !nisba.contains(" ")) {
          unknown.addAll(unknownForms(row.cell(CODE), nisba));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static List<String> unknownForms(String code, String nisba) {
    return List.of(
            "وزير/NN " + nisba + "/JJ",
            "الوزير/DTNN ال" + nisba + "/DTJJ",
            "وزيرة/NN " + nisba + "ة/JJ",
            "الوزيرة/DTNN ال" + nisba + "ة/DTJJ",
            "وزيران/NN " + nisba + "ان/JJ",
            "الوزيرين/DTNN ال" + nisba + "ين/DTJJ",
            "الوزيرتان/DTNN ال" + nisba + "تان/DTJJ",
            "مسؤولون/NNS " + nisba + "ون/JJ",
            "المسؤولين/DTNNS ال" + nisba + "ين/DTJJ",
            "المسؤولات/DTNNS ال" + nisba + "ات/DTJJ")
        .stream()
        .filter(phrase -> EntityFixture.codes(phrase).stream().noneMatch(c -> c.startsWith(code)))
        .map(phrase -> code + ": " + phrase)
        .toList();
  }
}
