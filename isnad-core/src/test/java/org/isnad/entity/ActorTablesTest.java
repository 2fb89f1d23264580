package org.isnad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables and how a user's are laid over them. */
class ActorTablesTest {
  private static final int OFFICE = 6;
  private static final int FROM = 7;
  private static final int TO = 8;

  @TempDir Path folder;

  @Test
  void builtInTablesAreValidAndFull() {
    for (String table : List.of("countries", "roles", "organisations", "people", "outlets")) {
      assertTrue(ActorTables.builtIn().rows().of(table).size() > 10, table);
    }
  }

  /** Of dates known to the month or year only what they leave certain can clash. */
  @Test
  void exclusiveOfficeHasOneHolderAtATime() {
    List<String> clashes = new ArrayList<>();
    Map<String, List<TableRow>> byOffice = new HashMap<>();
    for (TableRow row : EntityFixture.TABLES.rows().of("people")) {
      String office = row.cell(OFFICE);
      if (office.startsWith("~") || !isClosed(row)) {
        continue;
      }
      for (TableRow other : byOffice.computeIfAbsent(office, o -> new ArrayList<>())) {
        if (!row.cell(0).equals(other.cell(0)) && overlap(row, other)) {
          clashes.add(office + ": " + row.cell(1) + ", " + other.cell(1));
        }
      }
      byOffice.get(office).add(row);
    }
    assertEquals(List.of(), clashes);
  }

  @Test
  void termsThatShareOnlyTheDayOfHandingOverDoNotClash() {
    assertFalse(overlap(term("2010-01-01", "2014-05-01"), term("2014-05-01", "2018")));
    assertFalse(overlap(term("2010", "2014-05"), term("2014-05", "2018")));
    assertTrue(overlap(term("2010", "2014-05"), term("2014-04", "2018")));
  }

  private static boolean isClosed(TableRow row) {
    return !row.cell(FROM).isEmpty() && !row.cell(TO).isEmpty();
  }

  private static boolean overlap(TableRow a, TableRow b) {
    return certainStart(a).isBefore(certainEnd(b)) && certainStart(b).isBefore(certainEnd(a));
  }

  private static LocalDate certainStart(TableRow row) {
    return row.lastDay(FROM).orElseThrow();
  }

  private static LocalDate certainEnd(TableRow row) {
    return row.firstDay(TO).orElseThrow();
  }

  private static TableRow term(String from, String to) {
    return new TableRow(
        "people.tsv", 1, List.of("id", "Name", "", "", "IRQ", "GOV", "office", from, to));
  }

  @Test
  void rowOfAUserAddsAName() throws IOException {
    write("organisations-mine.tsv", "IRQ\tSOC\tTest League\tرابطة التجربة\t\t\n");
    assertEquals(List.of("IRQ/SOC"), codes("رابطة/NN التجربة/DTNN"));
  }

  @Test
  void rowOfAUserReplacesTheOneWithItsFirstName() throws IOException {
    write("roles.tsv", "person\tMIL\tminister of war\tوزير/وزراء\n");
    assertEquals(List.of("IRQ/MIL"), codes("وزير/NN عراقي/JJ"));
    assertEquals(List.of("IRQ/GOV"), EntityFixture.codes("وزير/NN عراقي/JJ"));
  }

  @Test
  void personIsCodedByTheDay() throws IOException {
    write("people-mine.tsv", "x\tX Y\tإكسان الوايي\t\tIRQ\tGOV\tiraq-x\t2010-01-01\t2012-06\n");
    String name = "إكسان/NNP الوايي/DTNNP";
    assertEquals(List.of("IRQ/GOV"), codesOn("2012-06-30", name));
    assertEquals(List.of("IRQ/ELI"), codesOn("2012-07-01", name));
    assertEquals(List.of("IRQ/GOV"), codes(name));
  }

  @Test
  void countryRowWithoutNamesAddsItsTowns() throws IOException {
    write("countries-mine.tsv", "IRQ\tIraq\t\t\t\t\tتجريبستان\n");
    assertEquals(List.of("IRQ/-"), codes("تجريبستان/NNP"));
    assertEquals(List.of("IRQ/GOV"), codes("العراق/NNP"));
  }

  @Test
  void wrongRowIsNamedByFileLineAndCause() throws IOException {
    write("bodies.tsv", "# fine\nIRQ\tXXX\tName\tاسم\n");
    ActorTableException e =
        assertThrows(ActorTableException.class, () -> EntityFixture.TABLES.overlay(folder));
    assertEquals(2, e.line());
    assertTrue(e.file().endsWith("bodies.tsv"), e.file());
    assertTrue(e.getMessage().contains("'XXX' is no PLOVER sector"), e.getMessage());
  }

  @Test
  void unknownCountryDateKindAndTableAreRefused() throws IOException {
    assertRefused("bodies.tsv", "XXX\tGOV\tName\tاسم\n", "no country code");
    assertRefused("roles.tsv", "wizard\tGOV\twizard\tساحر\n", "no kind of role");
    assertRefused("organisations.tsv", "IRQ\tGOV\tName\tاسم\t2012-13\t\n", "no date");
    assertRefused("bodies.tsv", "IRQ\tGOV\tName\tاسم\ta\tb\tc\n", "7 cells");
    assertRefused("wizards.tsv", "a\tb\n", "no actor table");
  }

  @Test
  void hamzaTellsNamesApart() throws IOException {
    write("countries.tsv", "MRT\tMauritania\tموريتانيا\tموريتاني\t\tنواكشوط\tأطار\n");
    assertEquals(List.of("MRT/-"), codes("أطار/NNP"));
    assertEquals(List.of("MRT/-"), codes("اطار/NNP"));
    assertEquals(List.of("-/-"), codes("إطار/NNP"));
  }

  private void assertRefused(String file, String row, String cause) throws IOException {
    write(file, row);
    ActorTableException e =
        assertThrows(ActorTableException.class, () -> EntityFixture.TABLES.overlay(folder));
    assertTrue(e.getMessage().contains(cause), e.getMessage());
    Files.delete(folder.resolve(file));
  }

  private void write(String file, String rows) throws IOException {
    Files.writeString(folder.resolve(file), rows);
  }

  private List<String> codes(String phrase) throws IOException {
    return codes(phrase, Optional.empty());
  }

  private List<String> codesOn(String day, String phrase) throws IOException {
    return codes(phrase, Optional.of(LocalDate.parse(day)));
  }

  private List<String> codes(String phrase, Optional<LocalDate> day) throws IOException {
    ActorTables tables = EntityFixture.TABLES.overlay(folder);
    ArticleEntities article =
        new EntityReader(tables).open(Sentences.article(phrase), day, Optional.empty());
    return EntityFixture.codes(article.code(0, 0, Sentences.of(phrase).size()));
  }
}
