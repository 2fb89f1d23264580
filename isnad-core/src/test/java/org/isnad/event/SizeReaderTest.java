package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

/** To which event of a sentence a figure belongs. */
class SizeReaderTest {
  private static final SizeReader READER = new SizeReader();

  private static CodedEvent event(EventType type, EventStatus status, int trigger) {
    CodebookEntry entry = MadeUpEvents.entry(type);
    return new CodedEvent(
        entry,
        type,
        List.of(),
        List.of(),
        status,
        List.of(),
        List.of(),
        0,
        trigger,
        trigger + 1,
        new Clause(trigger, Clause.Kind.VERB, List.of(), Optional.empty()),
        List.of(),
        List.of(),
        0.5);
  }

  private static CodedEvent event(EventType type, int trigger) {
    return event(type, EventStatus.ASSERTED, trigger);
  }

  private static List<List<String>> kinds(Sentence sentence, CodedEvent... events) {
    return READER.read(sentence, List.of(events)).stream()
        .map(l -> l.stream().map(f -> f.kind().recordName()).toList())
        .toList();
  }

  private static final Sentence PROTEST =
      Sentences.of(
          "تظاهر/VBD آلاف/NN الأشخاص/DTNN و/CC+ قتل/VBN ثلاثة/CD أشخاص/NN و/CC+ اعتقلت/VBD"
              + " الشرطة/DTNN عشرين/CD شخصا/NN");

  @Test
  void eachKindGoesToTheTypeThatItMeasures() {
    assertEquals(
        List.of(List.of("demonstrators"), List.of("dead"), List.of("arrested")),
        kinds(
            PROTEST,
            event(EventType.PROTEST, 0),
            event(EventType.ASSAULT, 4),
            event(EventType.COERCE, 8)));
  }

  @Test
  void withoutAnAssaultTheDeadBelongToTheProtest() {
    assertEquals(
        List.of(List.of("dead", "arrested", "demonstrators")),
        kinds(PROTEST, event(EventType.PROTEST, 0)));
  }

  @Test
  void talkHasNoSize() {
    assertEquals(List.of(List.of()), kinds(PROTEST, event(EventType.ACCUSE, 0)));
  }

  @Test
  void deniedEventHasNoSize() {
    assertEquals(
        List.of(List.of()), kinds(PROTEST, event(EventType.ASSAULT, EventStatus.NEGATED, 4)));
  }

  @Test
  void ofTwoAssaultsEachHasTheFigureBesideIt() {
    Sentence sentence =
        Sentences.of(
            "قتل/VBN ثلاثة/CD جنود/NN في/IN الغارة/DTNN و/CC+ قتل/VBN مدنيان/NN في/IN هجوم/NN");
    List<List<SizeFigure>> found =
        READER.read(sentence, List.of(event(EventType.ASSAULT, 0), event(EventType.ASSAULT, 6)));
    assertEquals(3, found.get(0).get(0).quantity().count().getAsLong());
    assertEquals(2, found.get(1).get(0).quantity().count().getAsLong());
  }

  @Test
  void numberIsBetterThanSeveral() {
    Sentence sentence =
        Sentences.of(
            "قتل/VBN عدد/NN من/IN الجنود/DTNN و/CC+ ارتفع/VBD عدد/NN القتلى/DTNN إلى/IN 12/CD");
    List<List<SizeFigure>> found = READER.read(sentence, List.of(event(EventType.ASSAULT, 0)));
    assertEquals(12, found.get(0).get(0).quantity().count().orElse(-1));
  }

  @Test
  void articleKeepsTheOrderOfItsEvents() {
    List<Sentence> sentences =
        Sentences.article("قتل/VBN جنديان/NN", "لا/RP شيء/NN", "أصيب/VBN طفلان/NN");
    CodedEvent second = event(EventType.ASSAULT, 0);
    CodedEvent third =
        new CodedEvent(
            second.entry(),
            second.type(),
            List.of(),
            List.of(),
            second.status(),
            List.of(),
            List.of(),
            2,
            0,
            1,
            second.clause(),
            List.of(),
            List.of(),
            0.5);
    List<List<SizeFigure>> found = READER.readAll(sentences, List.of(third, second));
    assertEquals(SizeKind.INJURED, found.get(0).get(0).kind());
    assertEquals(SizeKind.DEAD, found.get(1).get(0).kind());
  }
}
