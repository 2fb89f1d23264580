package org.isnad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;

/** All the ways to fill one role of an event from its candidates. */
final class RoleOptions {
  /** How many parties of a sentence are tried in pairs. */
  private static final int PAIRED = 7;

  private final CodedEvent event;
  private final EventRole role;
  private final Map<ActorCode, Set<String>> signs = new LinkedHashMap<>();
  private final Set<ActorCode> named = new LinkedHashSet<>();

  private RoleOptions(
      CodedEvent event, EventRole role, List<RoleCandidate> candidates, List<Mention> taken) {
    this.event = event;
    this.role = role;
    for (RoleCandidate candidate : candidates) {
      if (isOnOtherSide(candidate, taken)) {
        continue;
      }
      signs.put(candidate.code(), candidate.signs());
      if (candidate.named()) {
        named.add(candidate.code());
      }
    }
  }

  /** The same words do not name who acts and who is acted upon, unless the clause has it so. */
  private boolean isOnOtherSide(RoleCandidate candidate, List<Mention> taken) {
    return !told(event, role).contains(candidate.code())
        && taken.stream().anyMatch(m -> m.span().overlaps(candidate.mention().span()));
  }

  /**
   * Nobody, each party, two parties of two countries named in the sentence, the clause's own.
   *
   * @param taken who fills the other role
   */
  static List<RoleOption> of(
      CodedEvent event, EventRole role, List<RoleCandidate> candidates, List<Mention> taken) {
    return new RoleOptions(event, role, candidates, taken).all();
  }

  /** The parties that a clause puts in a role, those without a country left out. */
  static Set<ActorCode> told(CodedEvent event, EventRole role) {
    return role.of(event).stream()
        .map(Mention::code)
        .filter(c -> c.country().isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<RoleOption> all() {
    Set<ActorCode> told = told(event, role);
    Set<Set<ActorCode>> sets = new LinkedHashSet<>();
    sets.add(Set.of());
    signs.keySet().forEach(c -> sets.add(Set.of(c)));
    List<ActorCode> paired = named.stream().limit(PAIRED).toList();
    for (int i = 0; i < paired.size(); i++) {
      for (int j = i + 1; j < paired.size(); j++) {
        if (!paired.get(i).country().equals(paired.get(j).country())) {
          sets.add(Set.of(paired.get(i), paired.get(j)));
        }
      }
    }
    if (signs.keySet().containsAll(told)) {
      sets.add(told);
    }
    return sets.stream().map(s -> new RoleOption(s, signs(s, told))).toList();
  }

  private List<String> signs(Set<ActorCode> parties, Set<ActorCode> told) {
    List<String> found = new ArrayList<>();
    if (parties.isEmpty()) {
      addNobody(found);
    } else {
      found.addAll(shared(parties));
    }
    if (parties.size() > 1) {
      addSeveral(found, parties, told);
    }
    if (parties.equals(told)) {
      addTold(found, told);
    } else if (parties.stream()
        .map(ActorCode::country)
        .collect(Collectors.toSet())
        .equals(told.stream().map(ActorCode::country).collect(Collectors.toSet()))) {
      found.add("toldcountry");
      found.add("toldcountry|" + event.type());
      found.add("toldcountry|" + event.entry().id());
    }
    return found;
  }

  /** What holds for each of several parties. */
  private Set<String> shared(Set<ActorCode> parties) {
    Set<String> shared = null;
    for (ActorCode party : parties) {
      if (shared == null) {
        shared = new TreeSet<>(signs.get(party));
      } else {
        shared.retainAll(signs.get(party));
      }
    }
    return shared;
  }

  private void addNobody(List<String> found) {
    String type = event.type().name();
    String kind = event.clause().kind().name();
    String filled = RoleSigns.filled(event);
    for (String joined :
        List.of(
            "",
            type,
            kind,
            type + kind,
            event.entry().id(),
            filled,
            type + filled,
            kind + filled)) {
      found.add("nobody|" + joined);
    }
  }

  private void addSeveral(List<String> found, Set<ActorCode> parties, Set<ActorCode> told) {
    found.add("several");
    found.add("several|" + event.type());
    found.add("several|" + event.clause().kind());
    found.add("several|" + event.entry().id());
    boolean heads =
        parties.stream()
            .allMatch(
                c ->
                    signs.get(c).stream()
                        .anyMatch(s -> s.startsWith("arg=") && s.endsWith(",head")));
    if (heads) {
      found.add("several|heads");
    }
    if (told.containsAll(parties)) {
      found.add("several|told");
    }
  }

  /** The clause itself fills the role so. */
  private void addTold(List<String> found, Set<ActorCode> told) {
    String type = event.type().name();
    String kind = event.clause().kind().name();
    String filled = RoleSigns.filled(event);
    String ways =
        role.of(event).stream()
            .map(m -> m.via().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    for (String joined :
        List.of(
            "",
            type,
            kind,
            type + kind,
            event.entry().id(),
            filled,
            "n" + told.size(),
            "n" + told.size() + type,
            ways)) {
      found.add("told|" + joined);
    }
  }
}
