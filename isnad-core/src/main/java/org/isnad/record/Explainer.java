package org.isnad.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.chain.ChainLink;
import org.isnad.entity.Mention;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventStatus;
import org.isnad.event.StatusEvidence;
import org.isnad.event.Weighing;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.text.CodePointOffsets;
import org.isnad.text.Damage;
import org.isnad.text.RepairedText;
import org.isnad.text.Span;

/**
 * Tells the decisions behind a record, each with the words or table row it rests on. One for each
 * article; not thread-safe.
 */
public final class Explainer {
  private final RepairedText repaired;
  private final CodePointOffsets offsets;

  public Explainer(RepairedText repaired) {
    this.repaired = repaired;
    this.offsets = new CodePointOffsets(repaired.original());
  }

  /** The explanation of one event. */
  public Explanation explain(EventRecord record, RecordAssembler.Found found) {
    List<Explanation.Step> steps = new ArrayList<>();
    addRepairs(found.sentence(), steps);
    addClause(found.event(), found.sentence(), steps);
    steps.add(
        new Explanation.Step(
            "rule",
            record.event() + suffix(record.mode()),
            record.rule() + " (" + found.event().entry().origin() + ")",
            Optional.of(record.trigger())));
    addMentions("actor", found.event().actors(), steps);
    addMentions("recipient", found.event().recipients(), steps);
    steps.add(status(record, found));
    record
        .date()
        .ifPresent(d -> steps.add(step("date", d, record.dateWords().orElse(new Words("", 0, 0)))));
    record
        .place()
        .ifPresent(
            p ->
                steps.add(
                    step(
                        "place",
                        p.name().orElse("") + p.countryCode().map(c -> " " + c).orElse(""),
                        p.words())));
    FactSteps.add(record, steps);
    addWeighings(found.event(), steps);
    return new Explanation(
        record.id(),
        repaired.text().substring(found.sentence().start(), found.sentence().end()),
        steps,
        chain(record, found.chain()));
  }

  /** What the learned part decided, and the signs that told most. */
  private static void addWeighings(CodedEvent event, List<Explanation.Step> steps) {
    for (Weighing weighing : event.weighings()) {
      long percent = Math.round(weighing.probability() * 100);
      steps.add(
          new Explanation.Step(
              "weighed " + weighing.question(),
              weighing.answer() + " " + percent + " %",
              String.join("; ", weighing.because()),
              Optional.empty()));
    }
  }

  private static Explanation.Step step(String stage, String decision, Words words) {
    return new Explanation.Step(stage, decision, words.text(), Optional.of(words));
  }

  private static String suffix(List<String> modes) {
    return modes.isEmpty() ? "" : " " + String.join(", ", modes);
  }

  /**
   * The status with the word that tells it: a particle, the date, or the verb of a source who
   * denies; the trigger where nothing but the predicate tells.
   */
  private Explanation.Step status(EventRecord record, RecordAssembler.Found found) {
    EventStatus read = found.event().status();
    Optional<Words> particle =
        StatusEvidence.word(found.event(), found.sentence()).map(t -> words(t.span()));
    boolean later = !record.status().equals(read.recordName());
    if (!later) {
      return step("status", record.status(), particle.orElse(record.trigger()));
    }
    boolean denied = record.status().equals(EventStatus.NEGATED.recordName());
    Words words =
        denied
            ? words(found.chain().get(found.chain().size() - 1).verbSpan())
            : record.dateWords().orElse(record.trigger());
    return step("status", record.status(), words);
  }

  private Explanation.Chain chain(EventRecord record, List<ChainLink> found) {
    List<Explanation.Link> links = new ArrayList<>();
    int next = 0;
    for (SaidBy source : record.saidBy()) {
      while (!words(found.get(next).source().span()).equals(source.words())) {
        next++;
      }
      links.add(new Explanation.Link(source, words(found.get(next).verbSpan())));
      next++;
    }
    return new Explanation.Chain(record.source(), links, record.event(), record.trigger());
  }

  private void addRepairs(Sentence sentence, List<Explanation.Step> steps) {
    Span original = repaired.toOriginal(new Span(sentence.start(), sentence.end()));
    for (Damage damage : repaired.damages()) {
      if (damage.original().overlaps(original)) {
        Span points = offsets.toCodePoints(damage.original());
        Words words =
            new Words(damage.original().of(repaired.original()), points.start(), points.end());
        steps.add(step("repair", damage.getClass().getSimpleName(), words));
      }
    }
  }

  private void addClause(CodedEvent event, Sentence sentence, List<Explanation.Step> steps) {
    for (Argument argument : event.clause().arguments()) {
      String slot =
          argument.preposition().isEmpty()
              ? argument.slot().name().toLowerCase(Locale.ROOT)
              : argument.preposition();
      Span span = sentence.span(argument.from(), argument.to());
      steps.add(
          new Explanation.Step("clause", slot, span.of(repaired.text()), Optional.of(words(span))));
    }
  }

  private void addMentions(String role, List<Mention> mentions, List<Explanation.Step> steps) {
    for (Mention mention : mentions) {
      steps.add(
          new Explanation.Step(
              role,
              mention.code() + mention.name().map(n -> " " + n).orElse(""),
              mention.via().name().toLowerCase(Locale.ROOT)
                  + ": "
                  + mention.span().of(repaired.text()),
              Optional.of(words(mention.span()))));
    }
  }

  /** The article's own words for a stretch of the repaired text. */
  private Words words(Span span) {
    Span original = repaired.toOriginal(span);
    Span points = offsets.toCodePoints(original);
    return new Words(original.of(repaired.original()), points.start(), points.end());
  }
}
