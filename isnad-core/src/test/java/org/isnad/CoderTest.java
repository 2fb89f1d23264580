package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.record.Agreement;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;
import org.isnad.testing.HostileText;
import org.junit.jupiter.api.Test;

/** The whole coder, with its models: the only core test, with the examples, that loads them. */
class CoderTest {
  private static final Isnad ISNAD = SharedCoder.INSTANCE;

  private static List<EventRecord> code(String text) {
    return ISNAD.code(Article.of("a", text).withDate(LocalDate.of(2013, 9, 26))).events();
  }

  private static Set<String> codes(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.code().orElse("-") + "/" + p.sector().orElse("-"))
        .collect(Collectors.toSet());
  }

  @Test
  void signersOfAnAgreementAreItsActors() {
    EventRecord e = code("وقع وزيرا خارجية العراق وايران في طهران اليوم وثيقة تعاون دفاعي.").get(0);
    assertEquals("SUPPORT", e.event());
    assertEquals(Set.of("IRQ/GOV", "IRN/GOV"), codes(e.actor()));
    assertEquals(Optional.of("2013-09-26"), e.date());
    assertEquals("وقع", e.trigger().text());
    assertEquals(Optional.of("IRN"), e.place().flatMap(p -> p.countryCode()));
  }

  @Test
  void chainRunsFromNewspaperToOfficials() {
    EventRecord e =
        code("ونقلت صحيفة وول ستريت جورنال الأميركية عن مسؤولين أميركيين قولهم إن القوات الروسية"
                + " قصفت مواقع أوكرانية.")
            .get(0);
    assertEquals("ASSAULT", e.event());
    assertEquals(
        List.of("USA/JRN", "USA/GOV"),
        e.saidBy().stream().map(s -> s.code().orElse("-") + "/" + s.sector().orElse("-")).toList());
  }

  @Test
  void speakerOfAVerbalActIsNoLinkInItsChain() {
    EventRecord e = code("قال وزير الخارجية العراقي إنه يرفض العقوبات الاميركية.").get(0);
    assertEquals("REJECT", e.event());
    assertEquals(List.of(), e.saidBy());
  }

  @Test
  void sourceBehindBihasabIsALink() {
    EventRecord e = code("قصفت القوات الروسية مدينة خاركيف، بحسب وكالة رويترز.").get(0);
    assertEquals(
        List.of("JRN"), e.saidBy().stream().map(SaidBy::sector).flatMap(Optional::stream).toList());
  }

  @Test
  void announcedVisitIsAPromise() {
    assertEquals("AGREE", code("سيزور وزير الخارجية الألماني ألبانيا.").get(0).event());
  }

  @Test
  void contentOfARequestIsNoSecondEvent() {
    List<EventRecord> events = code("طالبت واشنطن طهران بالانسحاب من سوريا.");
    assertEquals(List.of("REQUEST"), events.stream().map(EventRecord::event).toList());
    assertEquals(Set.of("USA/GOV"), codes(events.get(0).actor()));
    assertEquals(Set.of("IRN/GOV"), codes(events.get(0).recipient()));
  }

  @Test
  void earthquakeIsNoAssault() {
    assertEquals(List.of(), code("ضرب زلزال قوي جنوب إيران."));
  }

  @Test
  void everyWordOfTheRecordStandsInTheArticleAsGiven() throws IOException {
    String text = resource("damaged.txt");
    CodedArticle coded = ISNAD.code(Article.of("d", text).withDate(LocalDate.of(2013, 9, 26)));
    assertFalse(coded.events().isEmpty());
    int[] points = text.codePoints().toArray();
    for (EventRecord e : coded.events()) {
      check(points, e.trigger());
      e.actor().forEach(p -> check(points, p.words()));
      e.recipient().forEach(p -> check(points, p.words()));
      e.saidBy().forEach(s -> check(points, s.words()));
      e.dateWords().ifPresent(w -> check(points, w));
      e.place().ifPresent(p -> check(points, p.words()));
      e.size().figures().forEach(f -> check(points, f.words()));
      e.agreement().ifPresent(a -> check(points, a));
    }
  }

  private static void check(int[] points, Words words) {
    assertEquals(words.text(), new String(points, words.start(), words.end() - words.start()));
  }

  private static void check(int[] points, Agreement agreement) {
    check(points, agreement.words());
    check(points, agreement.kindWords());
    agreement.subject().ifPresent(s -> check(points, s.words()));
    agreement.parties().forEach(p -> check(points, p.words()));
    agreement.date().ifPresent(d -> check(points, d.words()));
    agreement.earlier().ifPresent(e -> check(points, e.words()));
  }

  @Test
  void tollBelongsToTheAttackAndArrestsToTheRaid() {
    List<EventRecord> events =
        code(
            "قتل نحو عشرين شخصا وأصيب عشرات آخرون في قصف روسي على خاركيف. واعتقلت الشرطة التركية"
                + " ١٥ صحفيا في أنقرة.");
    EventRecord.Size attack = events.get(0).size();
    assertEquals(Optional.of(20), attack.dead());
    assertEquals(Optional.of(10), attack.injured());
    assertEquals(
        List.of("about نحو عشرين شخصا", "magnitude عشرات آخرون"),
        attack.figures().stream().map(f -> f.precision() + " " + f.words().text()).toList());
    EventRecord raid = events.get(events.size() - 1);
    assertEquals("COERCE", raid.event());
    assertEquals(Optional.of(15), raid.size().arrested());
    assertEquals(Optional.empty(), raid.size().dead());
  }

  @Test
  void earlierMemorandumIsAnEventOfItsOwnWithDateAndParties() {
    List<EventRecord> events =
        code(
            "وقع وزيرا خارجية العراق وايران في طهران اليوم وثيقة تعاون دفاعي. وكان البلدان وقعا عام 2012 مذكرة"
                + " تفاهم تنص على التعاون في المجال العسكري.");
    List<EventRecord> signings = events.stream().filter(e -> e.agreement().isPresent()).toList();
    assertEquals(2, signings.size(), signings::toString);
    Agreement today = signings.get(0).agreement().orElseThrow();
    assertEquals(List.of("document", "2013-09-26"), List.of(today.kind(), date(today)));
    Agreement then = signings.get(1).agreement().orElseThrow();
    assertEquals("historical", signings.get(1).status());
    assertEquals(
        List.of("memorandum", "2012", "military"),
        List.of(then.kind(), date(then), then.subject().orElseThrow().name()));
    assertEquals(
        Set.of("IRQ", "IRN"),
        then.parties().stream().map(Agreement.Party::code).collect(Collectors.toSet()));
  }

  private static String date(Agreement agreement) {
    return agreement.date().map(Agreement.Dated::date).orElse("-");
  }

  @Test
  void yearOfAnOldAgreementIsNotTheDateOfLeavingIt() {
    EventRecord e = code("انسحبت الولايات المتحدة من الاتفاق النووي لعام 2009 مع إيران.").get(0);
    assertEquals("asserted", e.status());
    assertEquals(Optional.empty(), e.date());
    assertEquals("2009", date(e.agreement().orElseThrow()));
  }

  @Test
  void damageDoesNotChangeWhatIsCoded() throws IOException {
    List<String> damaged = dyads(resource("damaged.txt"));
    assertEquals(dyads(resource("clean.txt")), damaged);
    assertTrue(damaged.size() >= 2, damaged::toString);
  }

  private static List<String> dyads(String text) {
    return code(text).stream()
        .map(e -> e.event() + " " + codes(e.actor()) + " " + codes(e.recipient()))
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CoderTest.class.getResourceAsStream("/coder/" + name), StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.joining("\n"));
    }
  }

  @Test
  void hostileTextNeverThrows() {
    for (long seed = 0; seed < 60; seed++) {
      String text = HostileText.mixed(seed, 400);
      CodedArticle coded = ISNAD.code(Article.of("h" + seed, text));
      assertEquals(coded.events().size(), coded.explanation().size());
    }
  }

  @Test
  void emptyArticleHasNoEvents() {
    assertEquals(List.of(), code(""));
    assertEquals(List.of(), code(" \n\n … "));
  }
}
