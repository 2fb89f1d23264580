package org.isnad.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.event.EventType;
import org.isnad.where.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSettingsTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 5, 18));

  static Stream<String> dates() {
    return rows("/record/event-dates.tsv");
  }

  static Stream<String> places() {
    return rows("/record/event-places.tsv");
  }

  private static Stream<String> rows(String resource) {
    try (InputStream in = EventSettingsTest.class.getResourceAsStream(resource)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("dates")
  void choosesTheDateThatTheTableExpects(String row) {
    String[] cells = row.split("\t");
    Told told = Told.of(EventType.valueOf(cells[0]), cells[1]);
    Optional<EventDate> date =
        told.settings(PUBLISHED, false, Optional.empty()).date(told.event(), Optional.empty());
    assertEquals(cells[2], date.map(d -> show(d, told.text())).orElse("none"));
  }

  private static String show(EventDate date, String text) {
    return date.span().of(text) + "=" + date.date().iso() + " " + date.basis().recordName();
  }

  @ParameterizedTest
  @MethodSource("places")
  void choosesThePlaceThatTheTableExpects(String row) {
    String[] cells = row.split("\t");
    Told told = Told.of(EventType.valueOf(cells[0]), cells[2]);
    Optional<String> home = Optional.of(cells[1]).filter(c -> !c.equals("-"));
    String place =
        told.settings(PUBLISHED, false, home)
            .place(told.event())
            .map(w -> w.span().of(told.text()) + "=" + w.country())
            .orElse("none");
    assertEquals(cells[3], place);
  }

  @Test
  void withoutAPublicationDateARelativeDateDatesNothing() {
    Told told = Told.of(EventType.ASSAULT, "*قصفت/VBD القوات/DTNNS البلدة/DTNN أمس/NN");
    assertEquals(
        Optional.empty(),
        told.settings(Optional.empty(), false, Optional.empty())
            .date(told.event(), Optional.empty()));
  }

  @Test
  void aDateCountedFromADatelineSaysSo() {
    Told told = Told.of(EventType.ASSAULT, "*قصفت/VBD القوات/DTNNS البلدة/DTNN أمس/NN");
    assertEquals(
        Optional.of(DateBasis.DATELINE),
        told.settings(PUBLISHED, true, Optional.empty())
            .date(told.event(), Optional.empty())
            .map(EventDate::basis));
  }

  @Test
  void theDatelineDatesAnArticleThatCameWithoutADate() {
    SettingReader reader = new SettingReader(Gazetteer.builtIn());
    String text = "بغداد – 26 سبتمبر 2013 – وقع وزيرا خارجية البلدين وثيقة تعاون وتبادلا الكلمات";
    Article bare = Article.of("a", text);
    assertEquals(Optional.of(LocalDate.of(2013, 9, 26)), reader.dated(bare, text).date());
    Article given = bare.withDate(LocalDate.of(2013, 9, 27));
    assertEquals(given, reader.dated(given, text));
    Article none = Article.of("b", "وقع وزيرا خارجية البلدين وثيقة تعاون أمس");
    assertEquals(none, reader.dated(none, none.text()));
  }

  @Test
  void theTablesHoldThirtyChoicesEach() {
    assertTrue(dates().count() >= 30, "dates: " + dates().count());
    assertTrue(places().count() >= 30, "places: " + places().count());
  }
}
