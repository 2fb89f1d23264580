package org.isnad.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BratWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static EventRecord event(String json) {
    try {
      return RecordReader.event(JSON.readTree(json));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String written(Article article, EventRecord... events) throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      writer.write(new CodedArticle(article, List.of(events), List.of()));
    }
    return Files.readString(folder.resolve("a.ann"));
  }

  @Test
  void stretchOverTheEndOfALineIsCutAndTheUnsaidStandsInTheNote() throws IOException {
    Article article = Article.of("a", "😀 قصف جيش\r\nسوريا حلب");
    String json =
        """
        {"id": "a:1", "document": "a", "event": "ASSAULT", "mode": ["aerial", "targeted"],
         "status": "asserted", "event_text": {"text": "قصف", "start": 2, "end": 5},
         "actor": [{"text": "جيش\\r\\nسوريا", "start": 6, "end": 16, "code": "SYR", "sector": "MIL",
                    "name": null, "via": "role"},
                   {"text": "", "start": 2, "end": 2, "code": "RUS", "sector": null,
                    "name": "Russia", "via": "coreference"}],
         "event_loc": {"text": "حلب", "start": 17, "end": 20, "name": "Aleppo",
                       "country_code": "SYR", "latitude": 36.2, "longitude": 37.2},
         "date": "2016", "date_text": {"text": "", "start": 0, "end": 0}, "confidence": 0.5}
        """;
    assertEquals(
        """
        T1	ASSAULT 2 5	قصف
        T2	Participant 6 9;11 16	جيش سوريا
        T3	Place 17 20	حلب
        E1	ASSAULT:T1 Actor:T2 Where:T3
        A1	Status E1 asserted
        A2	Mode E1 aerial
        A3	Mode2 E1 targeted
        #1	AnnotatorNotes T2	SYR/MIL
        #2	AnnotatorNotes E1	Actor unsaid: RUS/- Russia
        #3	AnnotatorNotes T3	Aleppo SYR
        """,
        written(article, event(json)));
  }

  @Test
  void chainKeepsItsOrderAndTwoOfOneNameAreOneStretch() throws IOException {
    Article article = Article.of("a", "قالت رويترز عن وزير إن البلدين اتفقا");
    String json =
        """
        {"id": "a:1", "document": "a", "event": "AGREE", "status": "future",
         "event_text": {"text": "اتفقا", "start": 31, "end": 36},
         "actor": [{"text": "البلدين", "start": 23, "end": 30, "code": "IRQ", "sector": "GOV"},
                   {"text": "البلدين", "start": 23, "end": 30, "code": "IRN", "sector": "GOV"}],
         "said_by": [{"text": "رويترز", "start": 5, "end": 11, "code": "GBR", "sector": "JRN",
                      "verb": "قالت", "force": "reports"},
                     {"text": "وزير", "start": 15, "end": 19, "code": null, "sector": "GOV",
                      "verb": "عن", "force": "claims"}], "confidence": 0.5}
        """;
    assertEquals(
        """
        T1	AGREE 31 36	اتفقا
        T2	Participant 23 30	البلدين
        T3	Source 5 11	رويترز
        T4	Source 15 19	وزير
        E1	AGREE:T1 Actor:T2 Source:T3 Source2:T4
        A3	Status E1 future
        A1	Force T3 reports
        A2	Force T4 claims
        #1	AnnotatorNotes T2	IRQ/GOV; IRN/GOV
        #2	AnnotatorNotes T3	GBR/JRN قالت
        #3	AnnotatorNotes T4	-/GOV عن
        """,
        written(article, event(json)));
  }

  /** A tab, and what Python takes for the end of a line, would break the line of an annotation. */
  @ParameterizedTest
  @ValueSource(strings = {"\t", "\u000b", "\f", "\u001c", "\u0085", "\u2028", "\u2029"})
  void stretchIsCutWhereBratWouldEndTheLine(String end) throws IOException {
    Article article = Article.of("a", "قصف جيش" + end + "سوريا");
    ObjectNode json =
        (ObjectNode)
            JSON.readTree(
                """
                {"id": "a:1", "document": "a", "event": "ASSAULT", "status": "asserted",
                 "event_text": {"text": "قصف", "start": 0, "end": 3},
                 "actor": [{"text": "x", "start": 4, "end": 13, "code": "SYR"}], "confidence": 0.5}
                """);
    ((ObjectNode) json.path("actor").path(0)).put("name", "Syrian" + end + "army");
    assertEquals(
        """
        T1	ASSAULT 0 3	قصف
        T2	Participant 4 7;8 13	جيش سوريا
        E1	ASSAULT:T1 Actor:T2
        A1	Status E1 asserted
        #1	AnnotatorNotes T2	SYR/- Syrian army
        """,
        written(article, RecordReader.event(json)));
  }

  @Test
  void halfASurrogatePairIsWrittenAsOneCharacter() throws IOException {
    written(Article.of("a", "قصف \ud83d جيش"));
    assertEquals("قصف ? جيش", Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void idsBecomeFileNamesOfTheirOwn() throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      for (String id : List.of("x/1", "x:1", "../x", "X_1")) {
        writer.write(new CodedArticle(Article.of(id, id), List.of(), List.of()));
      }
    }
    TreeSet<String> texts = new TreeSet<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        texts.add(file.getFileName() + "=" + Files.readString(file));
      }
    }
    assertEquals(
        List.of("X_1-3.txt=X_1", "__x.txt=../x", "x_1-2.txt=x:1", "x_1.txt=x/1"),
        List.copyOf(texts));
  }

  /** The configuration must know every type and mode of the codebook. */
  @Test
  void everyTypeAndModeMayBeAnnotated() throws IOException {
    Files.createDirectories(folder);
    new BratWriter(folder).close();
    String configuration = Files.readString(folder.resolve("annotation.conf"));
    String types;
    try (InputStream in = BratWriter.class.getResourceAsStream("/codebook/types.yaml")) {
      types =
          new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher type = Pattern.compile("(?m)^([A-Z]+):.*modes: \\[(.*?)\\]").matcher(types);
    int found = 0;
    while (type.find()) {
      found++;
      assertTrue(configuration.contains("\n" + type.group(1) + "\tActor*"), type.group(1));
      for (String mode : type.group(2).split(", ")) {
        assertTrue(mode.isEmpty() || configuration.matches("(?s).*[:|]" + mode + "[|\n].*"), mode);
      }
    }
    assertEquals(16, found);
  }
}
