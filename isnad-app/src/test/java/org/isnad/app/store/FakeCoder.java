package org.isnad.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.isnad.record.Agreement;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Explanation;
import org.isnad.record.Participant;
import org.isnad.record.Place;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/**
 * Codes any article at once, without models: three events made up from the text, the same each
 * time. For tests of everything behind the coder.
 */
public final class FakeCoder implements Function<Article, CodedArticle> {
  private static final List<String> TYPES = List.of("ASSAULT", "CONSULT", "SUPPORT", "ACCUSE");
  private static final List<String> COUNTRIES = List.of("IRQ", "IRN", "SYR", "USA", "RUS", "EGY");
  private static final int EVENTS = 3;

  @Override
  public CodedArticle apply(Article article) {
    Random random = new Random(article.text().hashCode());
    List<EventRecord> events = new ArrayList<>();
    List<Explanation> why = new ArrayList<>();
    for (int i = 1; i <= EVENTS; i++) {
      EventRecord event = event(article, i, random);
      events.add(event);
      why.add(
          new Explanation(
              event.id(),
              "",
              List.of(),
              new Explanation.Chain(article.source(), List.of(), event.event(), event.trigger())));
    }
    return new CodedArticle(article, events, why);
  }

  private static EventRecord event(Article article, int number, Random random) {
    String text = article.text();
    int length = text.codePointCount(0, text.length());
    int end = Math.min(length, 40);
    int type = random.nextInt(TYPES.size());
    Words trigger = words(text, 0, Math.min(length, 4));
    return new EventRecord(
        article.id() + ":" + number,
        article.id(),
        article.date().map(Object::toString),
        article.date().map(d -> "stated"),
        Optional.of(trigger),
        article.date().map(Object::toString),
        article.source(),
        TYPES.get(type),
        type == 1 ? List.of("visit") : List.of(),
        List.of("military"),
        "asserted",
        type == 0 ? 4 : 1,
        type == 0 ? -10 : 4,
        List.of(participant(trigger, random)),
        List.of(participant(trigger, random)),
        trigger,
        Optional.of(
            new Place(
                trigger,
                Optional.of("Baghdad"),
                Optional.of("IRQ"),
                Optional.of(33.3),
                Optional.of(44.4))),
        random.nextBoolean()
            ? List.of()
            : List.of(
                new SaidBy(trigger, Optional.of("USA"), Optional.of("JRN"), "نقلت", "reports")),
        type == 2
            ? Optional.of(
                new Agreement(
                    trigger,
                    "memorandum",
                    trigger,
                    Optional.of(new Agreement.Subject("military", trigger)),
                    List.of(
                        new Agreement.Party("IRN", trigger), new Agreement.Party("IRQ", trigger)),
                    Optional.of(new Agreement.Dated("2013-09-26", trigger)),
                    Optional.of(
                        new Agreement.Earlier(
                            trigger, "treaty", Optional.of(new Agreement.Dated("2012", trigger))))))
            : Optional.empty(),
        new EventRecord.Size(
            Optional.of(random.nextInt(9)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(5),
            Optional.empty(),
            List.of(
                new EventRecord.Figure(
                    "dead", Optional.of(5), Optional.empty(), "about", trigger))),
        new EventRecord.SentenceRef(0, 0, end),
        "sign",
        0.5);
  }

  private static Participant participant(Words words, Random random) {
    return new Participant(
        words,
        Optional.of(COUNTRIES.get(random.nextInt(COUNTRIES.size()))),
        Optional.of("GOV"),
        Optional.of("somebody"),
        "country");
  }

  private static Words words(String text, int start, int end) {
    return new Words(text.substring(0, text.offsetByCodePoints(0, end)), start, end);
  }
}
