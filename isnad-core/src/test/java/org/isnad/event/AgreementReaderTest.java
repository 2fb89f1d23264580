package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.entity.ActorTables;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.EntityReader;
import org.isnad.entity.Mention;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.testing.Sentences;
import org.isnad.when.DateExpression;
import org.isnad.when.DateReader;
import org.isnad.when.ResolvedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreements in trees as the parser draws them; the events around them are made by hand. */
class AgreementReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 20);
  private static final EntityReader ENTITIES = new EntityReader(ActorTables.builtIn());
  private static final AgreementReader READER = new AgreementReader();
  private static final DateReader DATES = new DateReader();

  static List<String[]> sentences() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AgreementReaderTest.class.getResourceAsStream("/event/agreement-sentences.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void agreementOfASentence(String type, int trigger, String tree, String expected) {
    Sentence sentence = Sentences.of(tree);
    assertEquals(expected, shown(sentence, read(EventType.valueOf(type), trigger, sentence)), tree);
  }

  @Test
  void tableIsNotSmall() throws IOException {
    assertTrue(sentences().size() >= 40, () -> "a table of 40 sentences was promised");
  }

  @Test
  void wordThatSharesItsArticleStaysWhole() {
    Sentence sentence = Sentences.of("(S (VP (VBD رحب) (PP (IN+ ل) (NP (DTNN لاتفاق)))))");
    AgreementMention.Named name = new AgreementMention.Named("agreement", 2, 3);
    assertEquals(sentence.token(1).start(), name.span(sentence).start());
  }

  @Test
  void signingDatesItsAgreementAndLeavingDoesNot() {
    Sentence sentence =
        Sentences.of("(S (VP (VBD وقعت) (NP (NNP مصر)) (NP (NN اتفاقا) (JJ تجاريا))))");
    assertTrue(read(EventType.SUPPORT, 0, sentence).orElseThrow().made());
    Sentence leaving =
        Sentences.of("(S (VP (VBD انسحبت) (NP (NNP مصر)) (PP (IN من) (NP (DTNN الاتفاق)))))");
    assertEquals(false, read(EventType.SANCTION, 0, leaving).orElseThrow().made());
  }

  private static Optional<AgreementMention> read(EventType type, int trigger, Sentence sentence) {
    ArticleEntities people =
        ENTITIES.open(List.of(sentence), Optional.of(PUBLISHED), Optional.empty());
    ClauseReader clauses = new ClauseReader();
    Clause clause =
        sentence.token(trigger).isVerb()
            ? clauses.verb(sentence, trigger)
            : clauses.noun(sentence, trigger, trigger + 1);
    List<Mention> actors = new ArrayList<>();
    clause
        .all(Slot.SUBJECT)
        .forEach(a -> actors.addAll(people.code(sentence.index(), a.from(), a.to())));
    CodedEvent event = event(type, trigger, clause, actors);
    return READER.read(sentence, event, DATES.read(sentence, Optional.of(PUBLISHED)), people);
  }

  private static CodedEvent event(
      EventType type, int trigger, Clause clause, List<Mention> actors) {
    CodebookEntry entry = MadeUpEvents.entry(type);
    return new CodedEvent(
        entry,
        type,
        List.of(),
        List.of(),
        EventStatus.ASSERTED,
        actors,
        List.of(),
        0,
        trigger,
        trigger + 1,
        clause,
        List.of(),
        List.of(),
        0.5);
  }

  /** As the table writes it: name, kind, subject, parties, date, earlier agreement. */
  private static String shown(Sentence sentence, Optional<AgreementMention> found) {
    if (found.isEmpty()) {
      return "-";
    }
    AgreementMention agreement = found.get();
    String parties =
        agreement.parties().stream()
            .map(p -> p.code().country().orElseThrow())
            .collect(Collectors.joining(","));
    return String.join(
        " | ",
        words(sentence, agreement.name()),
        agreement.kind().label(),
        agreement.subject().map(AgreementMention.Named::label).orElse("-"),
        parties,
        date(agreement.date()),
        agreement.earlier().map(e -> words(sentence, e.name()) + " " + date(e.date())).orElse("-"));
  }

  private static String words(Sentence sentence, AgreementMention.Named name) {
    return sentence.tokens().subList(name.from(), name.to()).stream()
        .map(t -> t.text())
        .collect(Collectors.joining(" "));
  }

  private static String date(Optional<DateExpression> date) {
    return date.flatMap(DateExpression::resolved).map(ResolvedDate::iso).orElse("-");
  }
}
