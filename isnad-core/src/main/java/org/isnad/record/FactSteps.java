package org.isnad.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains the sizes and the agreement of an event, each with its words. */
final class FactSteps {
  private FactSteps() {}

  static void add(EventRecord record, List<Explanation.Step> steps) {
    for (EventRecord.Figure figure : record.size().figures()) {
      steps.add(
          new Explanation.Step(
              "size", shown(figure), figure.words().text(), Optional.of(figure.words())));
    }
    record.agreement().ifPresent(a -> add(a, steps));
  }

  /** {@code dead 120000 (about)}, {@code injured 10 to 15 (range)}. */
  private static String shown(EventRecord.Figure figure) {
    String count = figure.count().map(c -> " " + c).orElse("");
    String upTo = figure.upTo().map(c -> " to " + c).orElse("");
    return figure.kind() + count + upTo + " (" + figure.precision() + ")";
  }

  private static void add(Agreement agreement, List<Explanation.Step> steps) {
    add("agreement", agreement.kind(), agreement.words(), steps);
    agreement.subject().ifPresent(s -> add("agreement subject", s.name(), s.words(), steps));
    if (!agreement.parties().isEmpty()) {
      steps.add(
          new Explanation.Step(
              "agreement parties",
              agreement.parties().stream()
                  .map(Agreement.Party::code)
                  .collect(Collectors.joining(", ")),
              agreement.parties().stream()
                  .map(p -> p.words().text())
                  .distinct()
                  .collect(Collectors.joining("، ")),
              Optional.empty()));
    }
    agreement.date().ifPresent(d -> add("agreement date", d.date(), d.words(), steps));
    agreement.earlier().ifPresent(e -> add("earlier agreement", e.kind(), e.words(), steps));
  }

  private static void add(
      String stage, String decision, Words words, List<Explanation.Step> steps) {
    steps.add(new Explanation.Step(stage, decision, words.text(), Optional.of(words)));
  }
}
