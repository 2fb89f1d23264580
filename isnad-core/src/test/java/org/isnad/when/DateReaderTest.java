package org.isnad.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.when.DateExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateReaderTest {
  private static final DateReader READER = new DateReader();

  static Stream<String> rows() {
    try (InputStream in = DateReaderTest.class.getResourceAsStream("/when/date-sentences.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsWhatTheTableExpectsAndNothingElse(String row) {
    String[] cells = row.split("\t");
    MarkedSentence marked = MarkedSentence.of(cells[1]);
    Optional<LocalDate> published =
        cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
    String found =
        READER.read(marked.sentence(), published).stream()
            .map(d -> show(d, marked.text()))
            .collect(Collectors.joining(" ; "));
    assertEquals(cells[2], found.isEmpty() ? "none" : found);
  }

  private static String show(DateExpression date, String text) {
    String kind = date.kind() == Kind.POINT ? "" : " " + date.kind();
    return date.span().of(text) + "=" + date.resolved().map(ResolvedDate::iso).orElse("-") + kind;
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, قتل جنود قبل 3504 سنوات",
    "2022-03-31, قتل جنود قبل 3504 سنوات",
    "2022-03-31, قتل جنود قبل 9999 عاما",
    "0001-01-01, زار الوزير بغداد العام الماضي",
    "0001-01-01, زار الوزير بغداد أمس الأول",
    "0001-01-01, زار الوزير بغداد الشهر الماضي",
    "0001-01-01, زار الوزير بغداد في 14 مايو من العام الماضي",
    "9999-12-31, يزور الوزير بغداد العام المقبل",
    "9999-12-31, يزور الوزير بغداد غدا",
    "9999-12-31, يزور الوزير بغداد في الخامس من الشهر المقبل",
  })
  void distancesBeyondAllYearsStayOpen(LocalDate published, String text) {
    MarkedSentence marked = MarkedSentence.of(text);
    List<DateExpression> found = READER.read(marked.sentence(), Optional.of(published));
    assertTrue(!found.isEmpty(), text);
    assertTrue(found.stream().allMatch(d -> d.resolved().isEmpty()), found::toString);
  }

  @Test
  void theTableHoldsAtLeastOneHundredAndFiftySentences() {
    assertTrue(rows().count() >= 150, "rows: " + rows().count());
  }

  @Test
  void givesTokensAndUnitsOfTheSameWords() {
    MarkedSentence marked = MarkedSentence.of("قال في عام 2012 إنه مستعد");
    DateExpression date = READER.read(marked.sentence(), Optional.empty()).get(0);
    assertEquals(2, date.fromToken());
    assertEquals(4, date.toToken());
    assertEquals("عام 2012", date.span().of(marked.text()));
  }

  @ParameterizedTest
  @CsvSource({
    "وصل أمس, true",
    "وصل الأحد الماضي, true",
    "وصل في 13 مايو, true",
    "وصل في الشهر الماضي, true",
    "وصل في 13 مايو 2021, false",
    "وصل في عام 2012, false",
    "وصل في 7 رمضان 1443, false",
    "وصل في عام ألفين و+ثلاثة, false"
  })
  void tellsWhetherADateNeedsThePublicationDate(String sentence, boolean relative) {
    MarkedSentence marked = MarkedSentence.of(sentence);
    DateExpression date =
        READER.read(marked.sentence(), Optional.of(LocalDate.of(2022, 5, 18))).get(0);
    assertTrue(date.resolved().isPresent());
    assertEquals(relative, date.relative());
  }

  @Test
  void mendsAMonthThatTheSegmenterCut() {
    MarkedSentence marked = MarkedSentence.of("في ف+براير 2021");
    DateExpression date = READER.read(marked.sentence(), Optional.empty()).get(0);
    assertEquals("2021-02", date.resolved().orElseThrow().iso());
    assertEquals(1, date.fromToken());
  }

  @Test
  void survivesAnyMixtureOfItsOwnWords() {
    List<String> words = new ArrayList<>();
    rows().forEach(row -> words.addAll(List.of(row.split("\t")[1].split(" "))));
    java.util.Random random = new java.util.Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder line = new StringBuilder("قال");
      for (int i = 0; i < 8; i++) {
        line.append(' ').append(words.get(random.nextInt(words.size())));
      }
      MarkedSentence marked = MarkedSentence.of(line.toString());
      int end = 0;
      for (DateExpression date :
          READER.read(marked.sentence(), Optional.of(LocalDate.of(2022, 5, 18)))) {
        assertTrue(date.fromToken() >= end && date.toToken() > date.fromToken(), line.toString());
        end = date.toToken();
      }
    }
  }
}
