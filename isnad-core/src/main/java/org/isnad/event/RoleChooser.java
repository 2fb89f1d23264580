package org.isnad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;

/**
 * Decides who acts and who is acted upon where the clause alone leaves it open or is misread: of
 * all ways to fill a role, the one for which the learned {@link Weights} speak most. Immutable and
 * thread-safe.
 */
final class RoleChooser {
  /** A party that the clause does not name is taken only if it is at least so likely. */
  private static final double ENOUGH = 0.4;

  private final Weights actors;
  private final Weights recipients;

  RoleChooser(Weights actors, Weights recipients) {
    this.actors = actors;
    this.recipients = recipients;
  }

  /** The event with its roles filled as most signs say. */
  CodedEvent choose(CodedEvent event, List<RoleCandidate> candidates) {
    Choice actor = choose(event, EventRole.ACTOR, candidates, event.recipients());
    List<Mention> acting = new ArrayList<>(event.actors());
    acting.addAll(actor.mentions);
    Choice recipient = choose(event, EventRole.RECIPIENT, candidates, acting);
    return event.withRoles(
        actor.mentions, recipient.mentions, List.of(actor.weighing, recipient.weighing));
  }

  private record Choice(List<Mention> mentions, Weighing weighing) {}

  private Choice choose(
      CodedEvent event, EventRole role, List<RoleCandidate> candidates, List<Mention> taken) {
    Weights weights = role == EventRole.ACTOR ? actors : recipients;
    List<RoleOption> options = RoleOptions.of(event, role, candidates, taken);
    double[] likelihood = likelihood(options, weights);
    Map.Entry<Set<String>, Double> countries = decided(event, role, options, likelihood);
    int best = -1;
    for (int i = 0; i < likelihood.length; i++) {
      boolean same = options.get(i).countries().equals(countries.getKey());
      if (same && (best < 0 || likelihood[i] > likelihood[best])) {
        best = i;
      }
    }
    RoleOption chosen = options.get(best);
    Weighing weighing =
        new Weighing(
            role.name().toLowerCase(Locale.ROOT),
            countries.getKey().isEmpty()
                ? "nobody"
                : String.join(" ", new TreeSet<>(countries.getKey())),
            countries.getValue(),
            Weighing.strongest(chosen.signs(), weights));
    return new Choice(mentions(event, role, candidates, chosen.codes()), weighing);
  }

  private static List<Mention> mentions(
      CodedEvent event, EventRole role, List<RoleCandidate> candidates, Set<ActorCode> codes) {
    if (codes.equals(RoleOptions.told(event, role))) {
      return role.of(event);
    }
    return candidates.stream()
        .filter(c -> codes.contains(c.code()))
        .map(RoleCandidate::mention)
        .toList();
  }

  /** The probability of each option. */
  private static double[] likelihood(List<RoleOption> options, Weights weights) {
    double[] sums = options.stream().mapToDouble(o -> weights.sum(o.signs())).toArray();
    double most = Arrays.stream(sums).max().orElseThrow();
    double[] likelihood = Arrays.stream(sums).map(s -> Math.exp(s - most)).toArray();
    double all = Arrays.stream(likelihood).sum();
    return Arrays.stream(likelihood).map(l -> l / all).toArray();
  }

  /** The likeliest countries; what the clause itself says where no others are likely enough. */
  private static Map.Entry<Set<String>, Double> decided(
      CodedEvent event, EventRole role, List<RoleOption> options, double[] likelihood) {
    Map<Set<String>, Double> byCountries = byCountries(options, likelihood);
    Map.Entry<Set<String>, Double> likeliest =
        Collections.max(byCountries.entrySet(), Map.Entry.comparingByValue());
    Set<String> told = ArticleParties.countries(role.of(event));
    boolean names = !told.containsAll(likeliest.getKey());
    // "أعرب الملك عن تقديره لمصر": the king of an unknown country is somebody.
    boolean known = told.isEmpty() && !role.of(event).isEmpty();
    boolean unsure = names && (known || likeliest.getValue() < ENOUGH);
    return unsure && byCountries.containsKey(told)
        ? Map.entry(told, byCountries.get(told))
        : likeliest;
  }

  /** Parties of one country share their likelihood: which of them is meant is asked afterwards. */
  private static Map<Set<String>, Double> byCountries(
      List<RoleOption> options, double[] likelihood) {
    Map<Set<String>, Double> byCountries = new LinkedHashMap<>();
    for (int i = 0; i < likelihood.length; i++) {
      byCountries.merge(options.get(i).countries(), likelihood[i], Double::sum);
    }
    return byCountries;
  }
}
