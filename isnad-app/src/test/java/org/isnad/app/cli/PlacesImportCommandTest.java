package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.where.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesImportCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            SharedCoder::open);
    return Main.run(console, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }

  /** A line of a dump: its id, names, where it lies, what it is, how many people. */
  private static String line(
      String id, String names, String latitude, String feature, String population) {
    String[] name = names.split("=");
    String[] code = feature.split("\\.");
    return String.join(
        "\t",
        id,
        name[0],
        name[0],
        name.length > 1 ? name[1] : "",
        latitude,
        "44.5",
        code[0],
        code[1],
        "IQ",
        "",
        "07",
        "",
        "",
        "",
        population,
        "",
        "50",
        "Asia/Baghdad",
        "2020-01-01");
  }

  private static final String NEW_TOWN =
      line("1", "Newtown=Newtown,نيوتاونية,شهر نو گ", "32.123", "P.PPL", "5000");

  @Test
  void writesARowOfTheBuiltInColumns() throws IOException {
    String divisions = file("admin1.txt", "IQ.07\tBaghdad\tBaghdad\t98182");
    String dump = file("IQ.txt", NEW_TOWN);
    assertEquals(0, run("places", "import", dump, "--divisions", divisions), err());
    assertTrue(out().contains("Newtown\t?نيوتاونية\tIRQ\tBaghdad\t32.12\t44.50\ttown\n"), out());
    assertTrue(err().contains("imported 1 places"), err());
  }

  @Test
  void leavesOutWhatTheTablesDoNotHoldAndCountsIt() throws IOException {
    String dump =
        file(
            "IQ.txt",
            line("1", "Nameless", "32.1", "P.PPL", "5000"),
            line("2", "Persian=پارس", "32.1", "P.PPL", "5000"),
            line("3", "Hotel=فندق", "32.1", "S.HTL", "0"),
            line("4", "Small=صغيرتا", "32.1", "P.PPL", "999"),
            line("5", "Ruin=خرابتا", "32.1", "P.PPLH", "5000"),
            line("6", "Baghdad=بغداد", "33.3", "P.PPLC", "7000000"));
    assertEquals(0, run("places", "import", dump), err());
    assertTrue(
        err()
            .contains(
                "imported 0 places; left out 2 without an Arabic name, 2 of other kinds,"
                    + " 1 too small, 1 built in; 0 bad lines"),
        err());
  }

  @Test
  void namesBadLinesAndGoesOn() throws IOException {
    String dump =
        file(
            "IQ.txt",
            "1\tshort",
            line("2", "North=شمالتا", "132.1", "P.PPL", "5000"),
            line("3", "East=شرقتا", "x", "P.PPL", "5000"),
            NEW_TOWN.replace("\tIQ\t", "\tQQ\t"),
            NEW_TOWN);
    assertEquals(1, run("places", "import", dump));
    assertTrue(err().contains("IQ.txt:1: 2 columns, not 19"), err());
    assertTrue(err().contains("IQ.txt:2: latitude is out of range: 132.1"), err());
    assertTrue(err().contains("IQ.txt:3: latitude is no number: x"), err());
    assertTrue(err().contains("IQ.txt:4: unknown country code: QQ"), err());
    assertTrue(err().contains("imported 1 places"), err());
    assertTrue(err().contains("4 bad lines"), err());
  }

  @Test
  void twoPlacesOfOneNameStayApart() throws IOException {
    String dump = file("IQ.txt", NEW_TOWN, NEW_TOWN.replaceFirst("1", "2"));
    assertEquals(0, run("places", "import", dump), err());
    assertTrue(out().contains("\nNewtown\t") && out().contains("\nNewtown (2)\t"), out());
  }

  @Test
  void theTableCanBeLaidOverTheBuiltInOne() throws IOException {
    String dump = file("IQ.txt", NEW_TOWN);
    Path table = folder.resolve("iraq.tsv");
    assertEquals(0, run("places", "import", dump, "-o", table.toString()), err());
    assertEquals("", out());
    Gazetteer laid = Gazetteer.overlaid(table);
    assertEquals("Newtown", laid.find("نيوتاونية").get(0).name());
    assertEquals(Gazetteer.builtIn().places().size() + 1, laid.places().size());
    assertEquals(0, run("code", "--places", table.toString(), file("a.txt", "نص")), err());
  }

  @Test
  void aWrongTableEndsTheRunWithFileAndLine() throws IOException {
    String table = file("bad.tsv", "name\tnames", "x");
    assertEquals(2, run("code", "--places", table, file("a.txt", "نص")));
    assertTrue(err().contains("bad.tsv:1: 2 cells, not 7"), err());
    assertFalse(err().contains("Exception"), err());
  }

  @Test
  void aMissingDumpIsNamed() {
    assertEquals(2, run("places", "import", folder.resolve("none.txt").toString()));
    assertTrue(err().contains("no such file: "), err());
  }

  @Test
  void helpTellsHowToLayTheTableOver() {
    assertEquals(0, run("places", "import", "--help"));
    assertTrue(out().contains("isnad code news/ --places iraq.tsv"), out());
    assertEquals(2, run("places"));
  }
}
