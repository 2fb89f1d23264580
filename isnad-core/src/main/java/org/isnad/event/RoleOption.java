package org.isnad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.ActorCode;

/**
 * One way to fill a role: with these parties and no other.
 *
 * @param codes all with a country; empty for nobody
 * @param signs what speaks for and against it, names of weights in {@link Weights}
 */
public record RoleOption(Set<ActorCode> codes, List<String> signs) {
  public RoleOption {
    codes = Set.copyOf(codes);
    signs = List.copyOf(signs);
  }

  /** Their countries: ISO 3166-1 alpha-3 or an actor code such as UNO. */
  public Set<String> countries() {
    return codes.stream()
        .map(ActorCode::country)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
