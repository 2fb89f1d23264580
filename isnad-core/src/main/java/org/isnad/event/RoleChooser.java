package org.isnad.event;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;

/**
 * Decides who acts and who is acted upon where the clause alone leaves it open or is misread: of
 * all ways to fill a role, the one for which the learned {@link Weights} speak most. Immutable and
 * thread-safe.
 */
final class RoleChooser {
  private final Weights actors;
  private final Weights recipients;

  RoleChooser(Weights actors, Weights recipients) {
    this.actors = actors;
    this.recipients = recipients;
  }

  /** The event with its roles filled as most signs say. */
  CodedEvent choose(CodedEvent event, List<RoleCandidate> candidates) {
    return event.withRoles(
        fill(event, EventRole.ACTOR, candidates, actors),
        fill(event, EventRole.RECIPIENT, candidates, recipients));
  }

  private static List<Mention> fill(
      CodedEvent event, EventRole role, List<RoleCandidate> candidates, Weights weights) {
    List<RoleOption> options = RoleOptions.of(event, role, candidates);
    double[] sums = options.stream().mapToDouble(o -> weights.sum(o.signs())).toArray();
    Set<String> countries = likeliestCountries(options, sums);
    int best = -1;
    for (int i = 0; i < sums.length; i++) {
      if (options.get(i).countries().equals(countries) && (best < 0 || sums[i] > sums[best])) {
        best = i;
      }
    }
    Set<ActorCode> codes = options.get(best).codes();
    List<Mention> told = role.of(event);
    if (codes.equals(RoleOptions.told(event, role))) {
      return told;
    }
    return candidates.stream()
        .filter(c -> codes.contains(c.code()))
        .map(RoleCandidate::mention)
        .toList();
  }

  /** Parties of one country share their likelihood: which of them is meant is asked afterwards. */
  private static Set<String> likeliestCountries(List<RoleOption> options, double[] sums) {
    double most = Arrays.stream(sums).max().orElseThrow();
    Map<Set<String>, Double> likelihood = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      likelihood.merge(options.get(i).countries(), Math.exp(sums[i] - most), Double::sum);
    }
    return Collections.max(likelihood.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
