package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;

/**
 * Gathers who could fill the roles of the events of one sentence, and what speaks for each: its
 * place in the clause, what stands between it and the trigger, who it is, and what part its country
 * plays in the article.
 *
 * <p>A sign is a name and a value (<code>arg=SUBJECT,head</code>), alone and joined by {@code |} to
 * the event's type, its kind of clause, and which roles the clause itself fills ({@code A1R0}: an
 * actor, no recipient).
 */
final class RoleSigns {
  /** Counts above this are not told apart. */
  private static final int MANY = 3;

  private final ArticleEntities entities;
  private final ActorSlots slots;
  private final ArticleParties parties;
  private final Sentence sentence;

  RoleSigns(ArticleEntities entities, ActorSlots slots, ArticleParties parties, Sentence sentence) {
    this.entities = entities;
    this.slots = slots;
    this.parties = parties;
    this.sentence = sentence;
  }

  /** Which roles the clause fills: {@code A1R0} is an actor and no recipient. */
  static String filled(CodedEvent event) {
    return (event.actors().isEmpty() ? "A0" : "A1") + (event.recipients().isEmpty() ? "R0" : "R1");
  }

  /** A mention with whether its words stand in the event's sentence. */
  private record Found(Mention mention, boolean here) {}

  /** What the signs of one event are joined to. */
  private record Frame(CodedEvent event, String type, String kind, String filled) {
    static Frame of(CodedEvent event) {
      return new Frame(
          event, event.type().name(), event.clause().kind().name(), RoleSigns.filled(event));
    }

    void add(Set<String> signs, String sign) {
      signs.add(sign);
      signs.add(sign + "|" + type);
      signs.add(sign + "|" + kind);
      signs.add(sign + "|" + filled);
    }

    void addByTypeAndFilling(Set<String> signs, String sign) {
      signs.add(sign + "|" + type);
      signs.add(sign + "|" + type + filled);
    }
  }

  /** The candidates of an event, those whom its clause names first. */
  List<RoleCandidate> candidates(CodedEvent event) {
    Map<ActorCode, List<Found>> byCode = new LinkedHashMap<>();
    for (Found found : found(event)) {
      byCode.computeIfAbsent(found.mention.code(), c -> new ArrayList<>()).add(found);
    }
    Frame frame = Frame.of(event);
    Map<ActorCode, Integer> before = ranksBefore(event, byCode);
    Map<ActorCode, Integer> behind = ranksBehind(event, byCode);
    List<RoleCandidate> candidates = new ArrayList<>();
    byCode.forEach(
        (code, all) -> {
          Set<String> signs = new LinkedHashSet<>();
          addOwn(frame, code, all, signs);
          addRank(frame, "behind", behind.get(code), signs);
          addRank(frame, "before", before.get(code), signs);
          code.country().ifPresent(c -> addCountry(frame, c, code, byCode.keySet(), signs));
          boolean named = all.stream().anyMatch(Found::here);
          candidates.add(new RoleCandidate(code, all.get(0).mention, named, signs));
        });
    return candidates;
  }

  private List<Found> found(CodedEvent event) {
    List<Mention> mentions = new ArrayList<>();
    mentions.addAll(event.actors());
    mentions.addAll(event.recipients());
    for (Argument argument : event.clause().arguments()) {
      mentions.addAll(slots.in(sentence, argument));
      mentions.addAll(slots.concernedBy(sentence, argument));
    }
    mentions.addAll(entities.mentions(sentence.index()));
    if (event.actors().stream().allMatch(RoleSigns::isUnsaid)) {
      mentions.addAll(slots.dropped(sentence, event.from()));
    }
    if (sentence.index() > 0) {
      mentions.addAll(entities.mentions(sentence.index() - 1));
    }
    if (sentence.index() > 1) {
      mentions.addAll(entities.mentions(0));
    }
    List<Found> found = new ArrayList<>();
    for (Mention m : mentions) {
      boolean words = m.span().start() < m.span().end();
      found.add(new Found(m, words && m.sentence() == sentence.index()));
    }
    found.removeIf(f -> f.mention.code().country().isEmpty());
    return found;
  }

  /** Whether a mention has no words: a clause that names its actor has not left it out. */
  private static boolean isUnsaid(Mention mention) {
    return mention.span().start() == mention.span().end();
  }

  /** 0 for the party named nearest behind the trigger, 1 for the next. */
  private static Map<ActorCode, Integer> ranksBehind(
      CodedEvent event, Map<ActorCode, List<Found>> byCode) {
    Map<ActorCode, Integer> ranks = new HashMap<>();
    for (Mention m : inOrder(byCode)) {
      if (m.fromToken() >= event.to()) {
        ranks.putIfAbsent(m.code(), ranks.size());
      }
    }
    return ranks;
  }

  private static Map<ActorCode, Integer> ranksBefore(
      CodedEvent event, Map<ActorCode, List<Found>> byCode) {
    Map<ActorCode, Integer> ranks = new HashMap<>();
    List<Mention> mentions = inOrder(byCode);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i).fromToken() < event.from()) {
        ranks.putIfAbsent(mentions.get(i).code(), ranks.size());
      }
    }
    return ranks;
  }

  private static List<Mention> inOrder(Map<ActorCode, List<Found>> byCode) {
    return byCode.values().stream()
        .flatMap(List::stream)
        .filter(Found::here)
        .map(Found::mention)
        .sorted(Comparator.comparingInt(Mention::fromToken))
        .toList();
  }

  private void addOwn(Frame frame, ActorCode code, List<Found> all, Set<String> signs) {
    frame.add(signs, "any");
    signs.add("any|" + frame.type + frame.kind);
    signs.add("any|" + frame.filled + frame.type);
    String sector = "sector=" + code.sector().orElse("none");
    signs.add(sector);
    frame.addByTypeAndFilling(signs, sector);
    boolean here = all.stream().anyMatch(Found::here);
    signs.add("here=" + here);
    signs.add("here=" + here + "|" + frame.filled);
    all.stream().filter(Found::here).forEach(f -> addPlace(frame, f.mention, signs));
  }

  /** Where one mention stands to the trigger, and in which argument. */
  private void addPlace(Frame frame, Mention mention, Set<String> signs) {
    CodedEvent event = frame.event;
    boolean behind = mention.fromToken() >= event.to();
    boolean around = !behind && mention.toToken() > event.from();
    String side = around ? "around" : behind ? "behind" : "before";
    int from = behind ? event.to() : mention.toToken();
    int to = behind ? mention.fromToken() : event.from();
    Between between = Between.of(sentence, from, to);
    for (String sign :
        List.of("near=" + side + between.distance(), "verbs=" + side + between.verbs())) {
      signs.add(sign);
      signs.add(sign + "|" + frame.kind);
      signs.add(sign + "|" + frame.filled);
    }
    signs.add("between=" + side + between.summary());
    if (behind) {
      String preposition = "prep=" + between.preposition();
      signs.add(preposition + "|" + frame.kind);
      signs.add(preposition + "|" + (between.verbs() > 0 ? "farther" : "near"));
      frame.addByTypeAndFilling(signs, preposition);
    }
    frame.add(signs, "prior=" + side + Between.prior(sentence, mention.fromToken()));
    String path = "path=" + TreePath.between(sentence, event.from(), mention.fromToken());
    signs.add(path);
    signs.add(path + "|" + frame.kind);
    frame.addByTypeAndFilling(signs, "via=" + mention.via());
    addArguments(frame, mention, side, signs);
  }

  private void addArguments(Frame frame, Mention mention, String side, Set<String> signs) {
    CodedEvent event = frame.event;
    boolean none = true;
    for (Argument argument : event.clause().arguments()) {
      if (!argument.covers(mention.fromToken())) {
        continue;
      }
      none = false;
      boolean head = mention.fromToken() <= argument.head() && argument.head() < mention.toToken();
      String part = head ? ",head" : ",inside";
      String slot =
          argument.slot() == Slot.PREPOSITION ? argument.preposition() : argument.slot().name();
      frame.add(signs, "arg=" + slot + part);
      signs.add("arg=" + slot + part + "|" + event.entry().id());
      signs.add("arg=" + slot + part + "|" + frame.kind + frame.filled);
      if (fills(event, event.entry().roles().actor(), argument)) {
        signs.add("fills=actor" + part);
        signs.add("fills=actor" + part + "|" + frame.filled);
      }
      if (fills(event, event.entry().roles().recipient(), argument)) {
        signs.add("fills=recipient" + part);
        signs.add("fills=recipient" + part + "|" + frame.filled);
      }
    }
    if (none) {
      signs.add("arg=none," + side);
      signs.add("arg=none," + side + "|" + frame.filled);
    }
  }

  private static boolean fills(CodedEvent event, List<SlotRef> slots, Argument argument) {
    return slots.stream().anyMatch(s -> s.in(event.clause()).anyMatch(argument::equals));
  }

  private static void addRank(Frame frame, String side, Integer rank, Set<String> signs) {
    String sign = "order=" + side + (rank == null ? "-" : String.valueOf(Math.min(rank, MANY)));
    frame.add(signs, sign);
    signs.add(sign + "|" + frame.type + frame.kind);
    signs.add(sign + "|" + frame.kind + frame.filled);
  }

  private void addCountry(
      Frame frame, String country, ActorCode code, Set<ActorCode> others, Set<String> signs) {
    CodedEvent event = frame.event;
    String sector = code.sector().orElse("none");
    String home = "home=" + parties.home().equals(Optional.of(country));
    frame.addByTypeAndFilling(signs, home);
    signs.add(home + "|" + sector);
    addByFilling(frame, "rank=" + Math.min(parties.rank(country), MANY), signs);
    addByFilling(frame, "part=" + parties.part(country, event.type()), signs);
    for (EventRole role : EventRole.values()) {
      Set<String> filled = ArticleParties.countries(role.of(event));
      String with =
          "with"
              + role
              + "="
              + (filled.isEmpty() ? "none" : filled.contains(country) ? "same" : "other");
      addByFilling(frame, with, signs);
      signs.add(with + "|" + sector);
    }
    int toward = 0;
    for (String actor : ArticleParties.countries(event.actors())) {
      toward += parties.pair(actor, country);
    }
    int from = 0;
    for (String recipient : ArticleParties.countries(event.recipients())) {
      from += parties.pair(country, recipient);
    }
    addByFilling(frame, "toward=" + Math.min(toward, MANY), signs);
    addByFilling(frame, "from=" + Math.min(from, MANY), signs);
    long rivals =
        others.stream()
            .flatMap(o -> o.country().stream())
            .filter(c -> !c.equals(country))
            .distinct()
            .count();
    signs.add("others=" + Math.min(rivals, MANY));
    signs.add("others=" + Math.min(rivals, MANY) + "|" + frame.filled);
    boolean twin =
        others.stream().anyMatch(o -> o.country().equals(Optional.of(country)) && !o.equals(code));
    signs.add("twin=" + twin);
    signs.add("twin=" + twin + "|" + sector);
  }

  private static void addByFilling(Frame frame, String sign, Set<String> signs) {
    signs.add(sign);
    signs.add(sign + "|" + frame.filled);
    signs.add(sign + "|" + frame.type);
  }
}
