package org.isnad.record;

import java.util.ArrayList;
import java.util.List;
import org.isnad.entity.Mention;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.text.Damage;
import org.isnad.text.RepairedText;
import org.isnad.text.Span;

/** Tells the decisions behind a record, each with the words or table row it rests on. */
public final class Explainer {
  private Explainer() {}

  /** The explanation of one event. */
  public static Explanation explain(
      EventRecord record, RecordAssembler.Found found, RepairedText repaired) {
    List<Explanation.Step> steps = new ArrayList<>();
    addRepairs(found.sentence(), repaired, steps);
    addClause(found.event(), found.sentence(), repaired, steps);
    steps.add(
        new Explanation.Step(
            "rule",
            record.event() + suffix(record.mode()),
            record.rule() + " (" + found.event().entry().origin() + ")"));
    addMentions("actor", found.event().actors(), repaired, steps);
    addMentions("recipient", found.event().recipients(), repaired, steps);
    steps.add(new Explanation.Step("status", record.status(), record.trigger().text()));
    record
        .date()
        .ifPresent(
            d ->
                steps.add(
                    new Explanation.Step(
                        "date", d, record.dateWords().map(Words::text).orElse(""))));
    record
        .place()
        .ifPresent(
            p ->
                steps.add(
                    new Explanation.Step(
                        "place",
                        p.name().orElse("") + p.countryCode().map(c -> " " + c).orElse(""),
                        p.words().text())));
    FactSteps.add(record, steps);
    for (SaidBy link : record.saidBy()) {
      steps.add(
          new Explanation.Step(
              "chain",
              link.code().orElse("-") + "/" + link.sector().orElse("-") + " " + link.force(),
              link.verb() + " … " + link.words().text()));
    }
    return new Explanation(
        record.id(),
        repaired.text().substring(found.sentence().start(), found.sentence().end()),
        steps);
  }

  private static String suffix(List<String> modes) {
    return modes.isEmpty() ? "" : " " + String.join(", ", modes);
  }

  private static void addRepairs(
      Sentence sentence, RepairedText repaired, List<Explanation.Step> steps) {
    Span original = repaired.toOriginal(new Span(sentence.start(), sentence.end()));
    for (Damage damage : repaired.damages()) {
      if (damage.original().overlaps(original)) {
        steps.add(
            new Explanation.Step(
                "repair",
                damage.getClass().getSimpleName(),
                damage.original().of(repaired.original())));
      }
    }
  }

  private static void addClause(
      CodedEvent event, Sentence sentence, RepairedText repaired, List<Explanation.Step> steps) {
    for (Argument argument : event.clause().arguments()) {
      String slot =
          argument.preposition().isEmpty()
              ? argument.slot().name().toLowerCase(java.util.Locale.ROOT)
              : argument.preposition();
      steps.add(
          new Explanation.Step(
              "clause", slot, sentence.span(argument.from(), argument.to()).of(repaired.text())));
    }
  }

  private static void addMentions(
      String role, List<Mention> mentions, RepairedText repaired, List<Explanation.Step> steps) {
    for (Mention mention : mentions) {
      steps.add(
          new Explanation.Step(
              role,
              mention.code() + mention.name().map(n -> " " + n).orElse(""),
              mention.via().name().toLowerCase(java.util.Locale.ROOT)
                  + ": "
                  + mention.span().of(repaired.text())));
    }
  }
}
