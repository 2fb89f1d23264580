package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.app.store.Ingested;
import org.isnad.app.store.Store;
import org.isnad.app.store.TestArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a store of made-up events. */
class StoreCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static String store;

  @BeforeAll
  static void fill() {
    store = folder.resolve("fake.duckdb").toString();
    Ingested.run(Path.of(store), TestArticles.articles(60));
  }

  private static CommandRun run(String in, String... args) {
    return CommandRun.of(in, args);
  }

  private static List<JsonNode> search(String... filters) throws IOException {
    List<String> args = new ArrayList<>(List.of("search"));
    args.addAll(List.of(filters));
    args.addAll(List.of("--format", "jsonl", "--limit", "1000", "--store", store));
    CommandRun result = run("", args.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    List<JsonNode> events = new ArrayList<>();
    for (String line : result.out().lines().toList()) {
      events.add(JSON.readTree(line));
    }
    return events;
  }

  private static void assertAll(List<JsonNode> events, Predicate<JsonNode> holds) {
    assertFalse(events.isEmpty());
    assertTrue(events.size() < 180, "the filter let everything through");
    events.forEach(e -> assertTrue(holds.test(e), e::toString));
  }

  private static boolean has(JsonNode event, String role, String code) {
    return event.path(role).findValuesAsText("code").contains(code);
  }

  @Test
  void secondIngestOfTheSameInputOpensNoCoder() throws IOException {
    Path input = Files.writeString(folder.resolve("twice.txt"), "زار وزير الخارجية بغداد أمس.");
    String[] command = {
      "ingest", input.toString(), "--store", folder.resolve("twice.duckdb").toString()
    };
    assertEquals(0, CommandRun.of("", command).code());
    CommandRun again = CommandRun.of(options -> fail("the coder was opened"), "", command);
    assertEquals(0, again.code(), again.err());
    assertTrue(again.err().contains("coded 0, replaced 0, known already 1"), again.err());
  }

  @Test
  void withoutFilterAllAreFound() throws IOException {
    assertEquals(180, search().size());
  }

  @Test
  void eachFilterLetsThroughWhatItNames() throws IOException {
    assertAll(
        search("--type", "assault,accuse"),
        e -> "ASSAULT ACCUSE".contains(e.path("event").asText()));
    assertAll(search("--mode", "visit"), e -> e.path("mode").toString().contains("visit"));
    assertAll(search("--actor", "IRQ/GOV"), e -> has(e, "actor", "IRQ"));
    assertAll(search("--recipient", "USA"), e -> has(e, "recipient", "USA"));
    assertAll(
        search("--pair", "IRQ,IRN"),
        e ->
            (has(e, "actor", "IRQ") || has(e, "recipient", "IRQ"))
                && (has(e, "actor", "IRN") || has(e, "recipient", "IRN")));
    assertAll(
        search("--from", "2013-01-10", "--to", "2013-01-20"),
        e -> e.path("date").asText().matches("2013-01-(1.|20)"));
    assertAll(search("--outlet", "Outlet 3"), e -> e.path("source").asText().equals("Outlet 3"));
    assertAll(search("--witnesses", "2"), e -> e.path("story").path("witnesses").asInt() >= 2);
  }

  @Test
  void filtersThatNothingMeetsFindNothing() throws IOException {
    assertEquals(List.of(), search("--status", "negated"));
    assertEquals(List.of(), search("--place", "Timbuktu"));
    assertEquals(List.of(), search("--actor", "no such person"));
    assertEquals(List.of(), search("--outlet", "x' OR 'a' = 'a"));
    assertEquals(List.of(), search("--outlet", "?", "--place", "?"));
  }

  @Test
  void namesAndPlacesAreFoundByParts() throws IOException {
    assertEquals(180, search("--actor", "SomeBody").size());
    assertEquals(180, search("--place", "baghd").size());
    assertEquals(180, search("--place", "IRQ").size());
  }

  @Test
  void wordsAreFoundInAnySpellingAndInfluenceOrder() throws IOException {
    List<JsonNode> events = search("اتفاق", "الهجوم");
    assertAll(events, e -> true);
    assertEquals(events.size(), search("أتفاق هجوم").size());
  }

  @Test
  void titleIsAFieldOfItsOwn() throws IOException {
    assertEquals(3, search("title:17").size());
    assertEquals("news/17", search("title:17").get(0).path("document").asText());
  }

  @Test
  void brokenQueryIsExplained() {
    CommandRun result = run("", "search", "\"نص", "--store", store);
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("isnad: cannot read the query "), result.err());
  }

  @Test
  void tableShowsStoriesBesideEvents() {
    CommandRun result = run("", "search", "--limit", "2", "--store", store);
    assertTrue(result.out().contains("1 article, 1 text, 1 independent witness"), result.out());
    assertEquals("isnad: 2 of 180 events shown\n", result.err());
  }

  @Test
  void sqlPrintsCsv() {
    CommandRun result =
        run("", "sql", "SELECT count(*) AS n, 'a,b' AS t, NULL AS x FROM events", "--store", store);
    assertEquals(new CommandRun(0, "n,t,x\r\n180,\"a,b\",\r\n", ""), result);
  }

  @Test
  void sqlCannotChangeAnything() throws Exception {
    for (String sql :
        List.of(
            "DELETE FROM events",
            "DROP TABLE articles",
            "SELECT 1; DROP TABLE articles",
            "COPY events TO '" + folder.resolve("out.csv") + "'",
            "SELECT * FROM read_csv('" + folder.resolve("fake.duckdb") + "')",
            "ATTACH '" + folder.resolve("other.duckdb") + "'",
            "SET enable_external_access = true",
            "SELEKT")) {
      CommandRun result = run("", "sql", sql, "--store", store);
      assertEquals(2, result.code(), sql);
      assertTrue(result.err().startsWith("isnad: " + store + ": "), result.err());
    }
    assertFalse(Files.exists(folder.resolve("out.csv")));
    assertFalse(Files.exists(folder.resolve("other.duckdb")));
    assertEquals("180", Ingested.value(Path.of(store), "SELECT count(*) FROM events"));
  }

  @Test
  void agreementsAreListedWithTheirDates() {
    CommandRun result =
        run("", "agreements", "--format", "csv", "--party", "irq", "--store", store);
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().startsWith("agreement,kind,subject,parties,"), result.out());
    assertTrue(result.out().contains(",memorandum,military,IRN;IRQ,"), result.out());
    assertEquals(
        1,
        run("", "agreements", "--format", "csv", "--party", "FRA", "--store", store)
            .out()
            .lines()
            .count());
  }

  @Test
  void dyadsAreCountedByMonthAndDay() {
    CommandRun month = run("", "dyads", "--format", "csv", "--store", store);
    assertTrue(
        month.out().startsWith("month,source_country,target_country,events,stories,"), month.out());
    assertTrue(month.out().contains("2013-01,"), month.out());
    assertTrue(
        run("", "dyads", "--by", "day", "--store", store).out().startsWith("day "),
        "table with heading");
  }

  @Test
  void missingStoreIsExplained() {
    String missing = folder.resolve("missing.duckdb").toString();
    for (String command : List.of("search", "agreements", "dyads")) {
      CommandRun result = run("", command, "--store", missing);
      assertEquals(2, result.code());
      assertTrue(result.err().contains("there is no such store"), result.err());
    }
    assertEquals(2, run("", "reindex", "--store", missing).code());
    assertFalse(Files.exists(Path.of(missing)));
  }

  @Test
  void fileThatIsNoStoreIsExplained() throws IOException {
    Path text = Files.writeString(folder.resolve("text.duckdb"), "this is no database".repeat(999));
    CommandRun result = run("", "search", "--store", text.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("this is no store"), result.err());
  }

  @Test
  void lostIndexIsMadeAnew() throws Exception {
    String other = folder.resolve("lost.duckdb").toString();
    Ingested.run(Path.of(other), TestArticles.articles(5));
    try (Store open = Store.openToRead(Path.of(other));
        var files = Files.list(open.indexFolder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(open.indexFolder());
    }
    CommandRun lost = run("", "search", "عنوان", "--store", other);
    assertEquals(2, lost.code());
    assertTrue(lost.err().contains("isnad reindex"), lost.err());
    assertEquals(
        "isnad: " + other + ": 5 articles indexed\n", run("", "reindex", "--store", other).err());
    assertEquals(
        15,
        run("", "search", "عنوان", "--format", "jsonl", "--store", other).out().lines().count());
  }

  @Test
  void ingestCodesOnceAndSumsUp() {
    String fresh = folder.resolve("fresh.duckdb").toString();
    String lines = "{\"text\":\"نص أول\"}\n{\"text\":\n{\"text\":\"نص ثان\"}\n";
    CommandRun first = run(lines, "ingest", "-", "--store", fresh);
    assertEquals(1, first.code());
    assertTrue(first.err().contains("-:2: broken JSON"), first.err());
    assertTrue(
        first
            .err()
            .endsWith("fresh.duckdb: coded 2, replaced 0, known already 0; 0 events; 1 failed\n"),
        first.err());
    CommandRun other =
        run("{\"text\":\"نص ثالث\"}\n{\"text\":\"نص أول\"}", "ingest", "-", "--store", fresh);
    assertEquals(0, other.code());
    assertTrue(
        other.err().endsWith("coded 1, replaced 0, known already 1; 0 events\n"), other.err());
  }

  @Test
  void nonsenseIsRefused() {
    assertEquals(2, run("نص", "ingest", "-", "--threads", "0", "--store", store).code());
    assertEquals(2, run("", "search", "--pair", "IRQ", "--store", store).code());
    assertEquals(2, run("", "agreements", "--party", "x'", "--store", store).code());
    assertEquals(
        2, run("نص", "ingest", "-", "--store", folder.resolve("no/such.duckdb").toString()).code());
  }
}
