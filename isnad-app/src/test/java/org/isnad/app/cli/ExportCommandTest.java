package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.export.JsonRecords;
import org.isnad.app.store.FakeCoder;
import org.isnad.app.store.Ingested;
import org.isnad.app.store.TestArticles;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format of export, read back. */
class ExportCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Words with all that formats stumble over: quotes, commas, tabs, ends of lines, an astral. */
  private static final String HARD =
      "\"قال,\"\tنص\r\nوقع 😀 وزير، \"الخارجية\"\nاتفاقا; =1+1 'مع' إيران في بغداد أمس.";

  @TempDir private static Path folder;
  private static String store;
  private static List<Article> articles;

  @BeforeAll
  static void fill() {
    store = folder.resolve("export.duckdb").toString();
    articles = new ArrayList<>(TestArticles.articles(20));
    articles.set(3, TestArticles.withText(articles.get(3), HARD));
    Ingested.run(Path.of(store), articles);
  }

  private static Path exported(String name, String... options) {
    Path file = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("export", "--store", store, "-o", file.toString()));
    args.addAll(List.of(options));
    CommandRun run = CommandRun.of("", args.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return file;
  }

  private static List<EventRecord> coded() {
    FakeCoder coder = new FakeCoder();
    return articles.stream().flatMap(a -> coder.apply(a).events().stream()).toList();
  }

  /** Rows of a query of DuckDB's, which knows nothing of the store; columns joined by a bar. */
  private static List<String> rows(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
      return rows;
    }
  }

  @Test
  void jsonLinesAreTheRecordsInTheOrderOfArrival() throws IOException {
    List<String> lines = Files.readAllLines(exported("events.jsonl", "--format", "jsonl"));
    List<EventRecord> coded = coded();
    assertEquals(coded.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = JSON.readTree(lines.get(i));
      assertTrue(line.path("story").path("witnesses").asInt() >= 1, line::toString);
      ((ObjectNode) line).remove("story");
      assertEquals(JSON.readTree(JsonRecords.of(coded.get(i)).toString()), line);
    }
  }

  @Test
  void csvKeepsQuotesCommasAndLines() throws SQLException {
    Path file = exported("events.csv", "--format", "csv");
    List<String> found =
        rows(
            "SELECT event_text, actor_text FROM read_csv('"
                + file
                + "', header = true, all_varchar = true, quote = '\"', escape = '\"')"
                + " WHERE document = 'news/3'");
    assertEquals(3, found.size());
    found.forEach(row -> assertEquals("\"قال|\"قال", row));
    assertEquals(
        List.of("60|60"),
        rows(
            "SELECT count(*), count(DISTINCT id) FROM read_csv('"
                + file
                + "', header = true, all_varchar = true)"));
  }

  @Test
  void parquetIsTypedAndHoldsTheRecord() throws SQLException, IOException {
    Path file = exported("events.parquet", "--format", "parquet");
    String from = " FROM read_parquet('" + file + "')";
    List<String> types =
        rows("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT *" + from + ")");
    assertTrue(
        types.contains(
            "said_by STRUCT(\"text\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER, code VARCHAR,"
                + " sector VARCHAR, verb VARCHAR, \"force\" VARCHAR)[]"),
        types::toString);
    assertTrue(types.contains("first_day DATE"), types::toString);
    assertTrue(types.contains("publication_date DATE"), types::toString);
    assertTrue(types.contains("event_scale DOUBLE"), types::toString);
    List<EventRecord> coded = coded();
    List<String> ids = rows("SELECT id" + from);
    assertEquals(coded.stream().map(EventRecord::id).toList(), ids);
    List<String> records =
        rows(
            "SELECT to_json(t)::VARCHAR FROM (SELECT * EXCLUDE (story, first_day, last_day, sentence_text)"
                + from
                + ") t");
    for (int i = 0; i < records.size(); i++) {
      assertEquals(
          JSON.readTree(JsonRecords.of(coded.get(i)).toString()), JSON.readTree(records.get(i)));
    }
  }

  private static List<List<String>> tabs(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .map(l -> Arrays.asList(l.split("\t", -1)))
        .toList();
  }

  private static List<List<String>> polecat(String name, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--format", "polecat"));
    all.addAll(List.of(options));
    return tabs(exported(name, all.toArray(String[]::new)));
  }

  @Test
  void polecatHasItsFortyColumns() throws IOException {
    List<List<String>> rows = polecat("polecat.txt");
    assertEquals(
        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,"
            + "Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,"
            + "Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,"
            + "Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,"
            + "Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,"
            + "Story People,Story Organizations,Story Locations,Language,Version",
        String.join(",", rows.get(0)));
    assertEquals(61, rows.size());
    rows.forEach(row -> assertEquals(40, row.size(), row::toString));
    EventRecord first = coded().get(0);
    assertEquals(first.id(), rows.get(1).get(0));
    assertEquals(first.publicationDate().orElseThrow(), rows.get(1).get(1));
    assertEquals(first.event(), rows.get(1).get(2));
    assertEquals(first.actor().get(0).code().orElseThrow(), rows.get(1).get(8));
    assertEquals("None", rows.get(1).get(14));
    assertEquals("Event Intensity", polecat("polecat-2.txt", "--event-intensity").get(0).get(4));
  }

  @Test
  void icewsHasItsTwentyColumnsAndCodesThatStayText() throws IOException, SQLException {
    Path file = exported("icews.tsv", "--format", "icews");
    List<List<String>> rows = tabs(file);
    assertEquals(
        "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,"
            + "Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,"
            + "Province,Country,Latitude,Longitude",
        String.join(",", rows.get(0)));
    rows.forEach(row -> assertEquals(20, row.size(), row::toString));
    Set<String> codes = new HashSet<>(rows.stream().skip(1).map(r -> r.get(6)).toList());
    assertEquals(Set.of("190", "042", "057", "110"), codes);
    assertEquals(
        List.of("BIGINT|DATE|DOUBLE|BIGINT"),
        rows(
            "SELECT DISTINCT typeof(\"Event ID\"), typeof(\"Event Date\"), typeof(\"Intensity\"),"
                + " typeof(\"Sentence Number\") FROM read_csv('"
                + file
                + "', delim = '\t', header = true)"));
    assertEquals("Iraq", rows.get(1).get(17));
  }

  @Test
  void gdeltHasSixtyOneAndSixteenColumnsWithoutHeader() throws IOException {
    Path name = exported("gdelt", "--format", "gdelt");
    List<List<String>> events = tabs(name.resolveSibling("gdelt.export.CSV"));
    List<List<String>> mentions = tabs(name.resolveSibling("gdelt.mentions.CSV"));
    events.forEach(row -> assertEquals(61, row.size(), row::toString));
    mentions.forEach(row -> assertEquals(16, row.size(), row::toString));
    assertEquals(60, mentions.size());
    assertEquals(
        60, events.stream().mapToInt(row -> Integer.parseInt(row.get(31))).sum(), "NumMentions");
    List<String> first = events.get(0);
    assertTrue(first.get(1).matches("2013[01][0-9][0-3][0-9]"), first::toString);
    assertTrue(Set.of("190", "042", "057", "110").contains(first.get(26)), first::toString);
    assertEquals(first.get(26).substring(0, 2), first.get(28));
    assertEquals("IZ", first.get(53));
    assertEquals("4", first.get(51));
    assertTrue(first.get(59).matches("[0-9]{14}"), first::toString);
    Set<String> ids = new HashSet<>(events.stream().map(r -> r.get(0)).toList());
    mentions.forEach(m -> assertTrue(ids.contains(m.get(0)), m::toString));
  }

  @Test
  void filtersHold() throws IOException {
    List<List<String>> rows = polecat("assaults.txt", "--type", "ASSAULT", "--outlet", "Outlet 3");
    assertTrue(rows.size() > 1);
    rows.stream()
        .skip(1)
        .forEach(r -> assertEquals("ASSAULT,Outlet 3", r.get(2) + "," + r.get(33)));
    assertEquals(1, polecat("denied.txt", "--status", "negated").size());
  }

  private static final Pattern STRETCH = Pattern.compile("T\\d+\t(\\S+) ([0-9 ;]+)\t(.*)");

  @Test
  void bratOffsetsCutTheSameWords() throws IOException {
    Path out = exported("brat", "--format", "brat");
    assertTrue(Files.exists(out.resolve("visual.conf")));
    String conf = Files.readString(out.resolve("annotation.conf"));
    int events = 0;
    for (Article article : articles) {
      String name = article.id().replace('/', '_');
      String text = Files.readString(out.resolve(name + ".txt"));
      assertEquals(article.text(), text);
      for (String line : Files.readAllLines(out.resolve(name + ".ann"))) {
        Matcher stretch = STRETCH.matcher(line);
        if (stretch.matches()) {
          assertTrue(conf.contains("\n" + stretch.group(1)), line);
          assertEquals(stretch.group(3), cut(text, stretch.group(2)), line);
        } else if (line.startsWith("E")) {
          events++;
          assertTrue(
              line.matches("E\\d+\t[A-Z]+:T\\d+( (Actor|Recipient|Where|When|Source)\\d*:T\\d+)*"),
              line);
        } else {
          assertTrue(
              line.matches("A\\d+\t(Status|Mode|Mode2|Force) [ET]\\d+ [a-z-]+")
                  || line.matches("#\\d+\tAnnotatorNotes [ET]\\d+\t.+"),
              line);
        }
      }
    }
    assertEquals(60, events);
  }

  private static String cut(String text, String spans) {
    List<String> pieces = new ArrayList<>();
    for (String span : spans.split(";")) {
      String[] ends = span.split(" ");
      int from = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int to = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      pieces.add(text.substring(from, to));
    }
    return String.join(" ", pieces);
  }

  @Test
  void whatIsThereIsNotWrittenOverUnasked() throws IOException {
    Path file = exported("once.csv", "--format", "csv");
    String before = Files.readString(file);
    String[] again = {"export", "--store", store, "--format", "csv", "-o", file.toString()};
    CommandRun refused = CommandRun.of("", again);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains(file + " exists already; give --force"), refused.err());
    Files.writeString(file, "old");
    String[] forced = Arrays.copyOf(again, again.length + 1);
    forced[again.length] = "--force";
    assertEquals(0, CommandRun.of("", forced).code());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void nothingUnfinishedIsLeft() throws IOException {
    exported("clean.parquet", "--format", "parquet");
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(f -> f.toString().endsWith(".part")));
    }
  }

  @Test
  void wrongUseIsExplained() {
    CommandRun noFile = CommandRun.of("", "export", "--store", store, "--format", "parquet");
    assertEquals(2, noFile.code());
    assertTrue(noFile.err().contains("give a file with -o"), noFile.err());
    String nowhere = folder.resolve("no/such/file").toString();
    assertEquals(
        2,
        CommandRun.of("", "export", "--store", store, "--format", "icews", "-o", nowhere).code());
    assertEquals(2, CommandRun.of("", "export", "--store", store).code());
    assertEquals(2, CommandRun.of("", "export", "--store", store, "--format", "xml").code());
  }

  @Test
  void textFormatsGoToStandardOutput() {
    CommandRun run = CommandRun.of("", "export", "--store", store, "--format", "jsonl");
    assertEquals(60, run.out().lines().count());
    assertEquals("isnad: wrote 60 events\n", run.err());
  }

  @Test
  void codedArticlesAreWrittenWithoutAStore() throws SQLException, IOException {
    for (String format : List.of("parquet", "polecat", "icews", "gdelt", "brat")) {
      Path file = folder.resolve("coded-" + format);
      CommandRun run = CommandRun.of("نص", "code", "-", "--format", format, "-o", file.toString());
      assertEquals(0, run.code(), run.err());
    }
    assertEquals(
        List.of("0"),
        rows("SELECT count(*) FROM read_parquet('" + folder.resolve("coded-parquet") + "')"));
    assertEquals(1, Files.readAllLines(folder.resolve("coded-polecat")).size());
    assertEquals("نص", Files.readString(folder.resolve("coded-brat").resolve("stdin.txt")));
    assertTrue(Files.exists(folder.resolve("coded-gdelt.mentions.CSV")));
    assertEquals(2, CommandRun.of("نص", "code", "-", "--format", "icews").code());
  }
}
