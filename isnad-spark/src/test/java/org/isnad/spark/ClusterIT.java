package org.isnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.isnad.Isnad;
import org.isnad.app.export.JsonlWriter;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.Defaults;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as it is handed out, on a real master and two workers: the same records as the coder
 * gives here, and what is bad in a table of its own. One job serves all tests.
 */
class ClusterIT {
  private static final int WORKERS = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static LocalCluster cluster;
  private static Path log;
  private static int exit;

  @BeforeAll
  static void run() throws Exception {
    Path input = input(folder.resolve("input"));
    log = folder.resolve("submit.log");
    cluster = LocalCluster.start(folder, WORKERS);
    exit =
        cluster.submit(
            log,
            List.of(
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=1g",
                "--conf",
                "spark.executor.cores=1",
                // Both executors take part, however fast the first is there.
                "--conf",
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "--conf",
                "spark.locality.wait=0",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC -Disnad.cache="
                    + System.getProperty("isnad.cache"),
                System.getProperty("isnad.spark.jar"),
                "--input",
                input.toString(),
                table(),
                "--output",
                folder.resolve("events").toString(),
                "--date",
                "2013-09-26"));
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static final String ROW = "كتب مراسلنا: قتل سبعة جنود في هجوم شنه مسلحون في سيناء.";

  private static String table() throws IOException {
    return folder.toRealPath().resolve("table.parquet").toString();
  }

  /** The samples and a line that is no article; beside them a table, one row of it empty. */
  private static Path input(Path input) throws Exception {
    Path samples = Path.of(System.getProperty("isnad.samples"));
    Files.createDirectories(input.resolve("more"));
    try (var files = Files.list(samples)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".md")).toList()) {
        Files.copy(file, input.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        input.resolve("more").resolve("lines.jsonl"),
        """
        {"id": "lone", "text": "انسحبت القوات الفرنسية من مالي أمس."}
        {"text": "وقع وزيرا دفاع العراق وإيران مذكرة تفاهم في بغداد.", "source": "Elaph"}
        {"id": "broken", "text": "لا نهاية
        """);
    Files.write(input.resolve("crawl.warc.gz"), webArchive());
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "COPY (SELECT '"
              + ROW
              + "' AS text,"
              + " DATE '2014-01-02' AS date, 'Sabq' AS source"
              + " UNION ALL SELECT '', NULL, NULL) TO '"
              + table()
              + "' (FORMAT parquet)");
    }
    return input;
  }

  /** One page, as a crawler stores it. */
  private static byte[] webArchive() throws IOException {
    String page =
        "<html lang=\"ar\"><head><title>هجوم</title></head><body><article><p>قصفت القوات الروسية"
            + " مستودعا للأسلحة في شرق أوكرانيا، كما أعلنت وزارة الدفاع الأوكرانية.</p><p>وقتل"
            + " خمسة مدنيين في القصف وأصيب آخرون بجروح.</p></article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    byte[] body = http.getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/1\r\n"
            + "WARC-Date: 2022-05-01T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:6a1f2c1e-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** The lines that the coder gives here, and how many problems there were. */
  private static List<String> onThisMachine(List<ReadProblem> problems) throws Exception {
    StringWriter out = new StringWriter();
    Isnad isnad = Isnad.open();
    try (RecordWriter writer = new JsonlWriter(out)) {
      ArticleSink sink =
          new ArticleSink() {
            @Override
            public void article(Article article) {
              try {
                writer.write(isnad.code(article));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }

            @Override
            public void problem(ReadProblem problem) {
              problems.add(problem);
            }
          };
      Defaults defaults = new Defaults(Optional.of(LocalDate.of(2013, 9, 26)), Optional.empty());
      String input = folder.resolve("input").toRealPath().toString();
      new ArticleReaders(defaults).of(input, InputStream.nullInputStream()).read(sink);
      sink.article(
          new Article(
              table() + ":1",
              ROW,
              Optional.of(LocalDate.of(2014, 1, 2)),
              Optional.of("Sabq"),
              Optional.empty(),
              Optional.empty()));
    }
    return new ArrayList<>(out.toString().lines().sorted().toList());
  }

  private static List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static String events() {
    return "read_parquet('" + folder.resolve("events") + "/*.parquet')";
  }

  private static String bad() {
    return "read_parquet('" + folder.resolve("events").resolve("_bad") + "/*.parquet')";
  }

  @Test
  void theJobEndsWell() throws Exception {
    assertEquals(0, exit, () -> read(log));
    assertTrue(read(log).contains("isnad-spark: coded "), () -> read(log));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theRecordsAreThoseOfThisMachineByteForByte() throws Exception {
    List<String> cluster = query("SELECT record FROM " + events() + " ORDER BY id");
    cluster.sort(null);
    List<String> expected = onThisMachine(new ArrayList<>());
    assertTrue(
        expected.stream().anyMatch(r -> r.contains("6a1f2c1e")), "the web archive has no event");
    assertFalse(expected.size() < 20, "too few events to compare: " + expected.size());
    assertEquals(String.join("\n", expected), String.join("\n", cluster));
  }

  @Test
  void badRecordsStandInATableOfTheirOwn() throws Exception {
    List<ReadProblem> problems = new ArrayList<>();
    onThisMachine(problems);
    List<String> expected =
        new ArrayList<>(problems.stream().map(p -> p.place() + " " + p.kind()).toList());
    expected.add(table() + ":2 EMPTY");
    expected.sort(null);
    List<String> cluster =
        query("SELECT concat(file, coalesce(':' || line, ''), ' ', kind) FROM " + bad());
    cluster.sort(null);
    assertEquals(expected, cluster);
    assertTrue(
        cluster.stream().anyMatch(row -> row.endsWith("more/lines.jsonl:3 BROKEN_LINE")),
        cluster::toString);
  }

  @Test
  void eachExecutorOpensOneCoder() throws Exception {
    for (int i = 0; i < WORKERS; i++) {
      String executor = cluster.executorLog(i);
      long opened = Pattern.compile("coder opened in").matcher(executor).results().count();
      assertEquals(1, opened, executor);
    }
  }

  @Test
  void everyKeyOfARecordHasAColumnWithItsValue() throws Exception {
    for (String record : query("SELECT record FROM " + events())) {
      check(JSON.readTree(record), Coded.columns());
    }
    assertEquals(
        List.of(),
        query(
            "SELECT id FROM "
                + events()
                + " WHERE id <> record->>'id' OR event <> record->>'event'"
                + " OR confidence <> CAST(record->>'confidence' AS DOUBLE)"
                + " OR len(actor) <> json_array_length(record, 'actor')"
                + " OR event_text.start <> CAST(record->'event_text'->>'start' AS INT)"));
  }

  private static void check(JsonNode node, DataType type) {
    if (type instanceof StructType struct && !node.isNull()) {
      List<String> keys = new ArrayList<>();
      node.fieldNames().forEachRemaining(keys::add);
      assertEquals(List.of(struct.fieldNames()), keys, node::toString);
      for (StructField field : struct.fields()) {
        check(node.get(field.name()), field.dataType());
      }
    } else if (type instanceof ArrayType array) {
      node.forEach(child -> check(child, array.elementType()));
    }
  }
}
