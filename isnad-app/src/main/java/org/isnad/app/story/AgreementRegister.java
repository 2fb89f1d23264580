package org.isnad.app.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one row of each agreement out of all that is said of it.
 *
 * <p>Mentions are of one agreement if their parties are the same, their kinds and subjects do not
 * contradict ({@code agreement} fits every kind, an unsaid subject every other), and their dates
 * fit: two signings lie at most a week apart, a date of signing and any other date at most two
 * years. Where a mention fits several, it goes to the nearest in time. The predecessor of an
 * agreement is the last one that the same parties signed before it on a subject that does not
 * contradict. The result does not depend on the order of the mentions.
 */
public final class AgreementRegister {
  private static final int DAYS_OF_ONE_SIGNING = 7;
  private static final int DAYS_OF_ONE_AGREEMENT = 730;
  private static final String ANY_KIND = "agreement";

  private AgreementRegister() {}

  /** The agreements of mentions that share one {@link AgreementMention#partyKey}. */
  public static List<RegisteredAgreement> of(Collection<AgreementMention> mentions) {
    List<AgreementMention> sorted = new ArrayList<>(mentions);
    // Signings first: they tell agreements apart, everything else is laid beside them.
    sorted.sort(
        Comparator.comparing((AgreementMention m) -> !m.stage().equals(AgreementMention.SIGNED))
            .thenComparing(m -> m.date().orElse("9999"))
            .thenComparing(AgreementMention::event));
    List<List<AgreementMention>> agreements = new ArrayList<>();
    for (AgreementMention mention : sorted) {
      nearest(agreements, mention)
          .ifPresentOrElse(
              found -> found.add(mention), () -> agreements.add(new ArrayList<>(List.of(mention))));
    }
    List<RegisteredAgreement> rows =
        new ArrayList<>(agreements.stream().map(AgreementRegister::row).toList());
    rows.sort(
        Comparator.comparing((RegisteredAgreement a) -> a.signed().orElse("9999"))
            .thenComparing(RegisteredAgreement::id));
    rows.replaceAll(row -> withPredecessor(row, rows));
    return rows;
  }

  private static Optional<List<AgreementMention>> nearest(
      List<List<AgreementMention>> agreements, AgreementMention mention) {
    return agreements.stream()
        .filter(a -> a.stream().allMatch(m -> fits(m, mention)))
        .min(Comparator.comparingLong(a -> gap(a.get(0), mention)));
  }

  private static boolean fits(AgreementMention a, AgreementMention b) {
    boolean kinds =
        a.kind().equals(b.kind()) || a.kind().equals(ANY_KIND) || b.kind().equals(ANY_KIND);
    boolean subjects =
        a.subject().isEmpty() || b.subject().isEmpty() || a.subject().equals(b.subject());
    boolean signings =
        a.stage().equals(AgreementMention.SIGNED) && b.stage().equals(AgreementMention.SIGNED);
    return kinds
        && subjects
        && gap(a, b) <= (signings ? DAYS_OF_ONE_SIGNING : DAYS_OF_ONE_AGREEMENT);
  }

  /** Days between two mentions; 0 if one is undated. */
  private static long gap(AgreementMention a, AgreementMention b) {
    Optional<DayRange> first = a.date().flatMap(DayRange::of);
    Optional<DayRange> second = b.date().flatMap(DayRange::of);
    return first.isPresent() && second.isPresent() ? first.get().gap(second.get()) : 0;
  }

  private static RegisteredAgreement row(List<AgreementMention> mentions) {
    List<AgreementMention> byEvent = new ArrayList<>(mentions);
    byEvent.sort(Comparator.comparing(AgreementMention::event));
    Set<String> signers = new LinkedHashSet<>();
    byEvent.stream()
        .filter(m -> m.stage().equals(AgreementMention.SIGNED))
        .forEach(m -> signers.addAll(m.people()));
    return new RegisteredAgreement(
        byEvent.get(0).event(),
        byEvent.stream()
            .map(AgreementMention::kind)
            .filter(k -> !k.equals(ANY_KIND))
            .findFirst()
            .orElse(byEvent.get(0).kind()),
        byEvent.stream().map(AgreementMention::subject).flatMap(Optional::stream).findFirst(),
        byEvent.stream()
            .map(AgreementMention::name)
            .max(Comparator.comparingInt(String::length))
            .orElse(""),
        byEvent.get(0).parties(),
        List.copyOf(signers),
        byEvent.stream()
            .filter(m -> m.stage().equals(AgreementMention.SIGNED))
            .map(AgreementMention::place)
            .flatMap(Optional::stream)
            .findFirst(),
        new RegisteredAgreement.Dates(
            date(byEvent, AgreementMention.PROPOSED),
            date(byEvent, AgreementMention.SIGNED),
            date(byEvent, "ratified"),
            date(byEvent, "in_force"),
            date(byEvent, "broken_off")),
        Optional.empty(),
        byEvent);
  }

  /** The most precise date told of a stage, of these the earliest. */
  private static Optional<String> date(List<AgreementMention> mentions, String stage) {
    return mentions.stream()
        .filter(m -> m.stage().equals(stage))
        .map(AgreementMention::date)
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt((String d) -> -d.length()).thenComparing(d -> d));
  }

  private static RegisteredAgreement withPredecessor(
      RegisteredAgreement row, List<RegisteredAgreement> rows) {
    if (row.signed().isEmpty()) {
      return row;
    }
    return rows.stream()
        .filter(r -> r.signed().isPresent() && isBefore(r.signed().get(), row.signed().get()))
        .filter(
            r ->
                r.subject().isEmpty()
                    || row.subject().isEmpty()
                    || Objects.equals(r.subject(), row.subject()))
        .max(Comparator.comparing((RegisteredAgreement r) -> r.signed().orElse("")))
        .map(r -> row.after(r.id()))
        .orElse(row);
  }

  private static boolean isBefore(String earlier, String later) {
    Optional<DayRange> first = DayRange.of(earlier);
    Optional<DayRange> second = DayRange.of(later);
    return first.isPresent()
        && second.isPresent()
        && first.get().last().isBefore(second.get().first());
  }
}
