package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;

/**
 * Which countries an article is about and what they mostly do in it, as clauses alone tell.
 * Immutable.
 */
final class ArticleParties {
  private static final double CLEARLY = 0.8;
  private static final double EVEN = 0.5;
  private static final double RARELY = 0.2;
  private static final int OFTEN = 3;

  /** What a country is in the article's events of one family. */
  private record Part(String country, boolean hostile) {}

  private record Pair(String actor, String recipient) {}

  private final Optional<String> home;
  private final List<String> ranked;
  private final Map<Part, Integer> acting = new HashMap<>();
  private final Map<Part, Integer> suffering = new HashMap<>();
  private final Map<Pair, Integer> pairs = new HashMap<>();

  ArticleParties(ArticleEntities entities, int sentences, List<CodedEvent> events) {
    home = entities.homeCountry();
    Map<String, Integer> mentions = new HashMap<>();
    for (int i = 0; i < sentences; i++) {
      for (Mention mention : entities.mentions(i)) {
        mention.code().country().ifPresent(c -> mentions.merge(c, 1, Integer::sum));
      }
    }
    ranked = new ArrayList<>(mentions.keySet());
    ranked.sort(Comparator.<String>comparingInt(c -> -mentions.get(c)).thenComparing(c -> c));
    for (CodedEvent event : events) {
      count(event);
    }
  }

  private void count(CodedEvent event) {
    boolean hostile = isHostile(event.type());
    Set<String> actors = countries(event.actors());
    Set<String> recipients = countries(event.recipients());
    actors.forEach(c -> acting.merge(new Part(c, hostile), 1, Integer::sum));
    recipients.forEach(c -> suffering.merge(new Part(c, hostile), 1, Integer::sum));
    for (String actor : actors) {
      recipients.forEach(r -> pairs.merge(new Pair(actor, r), 1, Integer::sum));
    }
  }

  static boolean isHostile(EventType type) {
    return type.compareTo(EventType.REQUEST) > 0;
  }

  static Set<String> countries(List<Mention> mentions) {
    Set<String> countries = new LinkedHashSet<>();
    mentions.forEach(m -> m.code().country().ifPresent(countries::add));
    return countries;
  }

  Optional<String> home() {
    return home;
  }

  /** 0 for the country named most; the number of countries for one never named. */
  int rank(String country) {
    int rank = ranked.indexOf(country);
    return rank < 0 ? ranked.size() : rank;
  }

  /**
   * What a country mostly does in the article's events of a type's family: {@code acts}, {@code
   * mostly-acts}, {@code mostly-suffers}, {@code suffers}, with {@code +} when it does so often;
   * {@code none} when it is in no such event.
   */
  String part(String country, EventType type) {
    Part part = new Part(country, isHostile(type));
    int acts = acting.getOrDefault(part, 0);
    int all = acts + suffering.getOrDefault(part, 0);
    if (all == 0) {
      return "none";
    }
    double share = (double) acts / all;
    String word =
        share > CLEARLY
            ? "acts"
            : share > EVEN ? "mostly-acts" : share > RARELY ? "mostly-suffers" : "suffers";
    return word + (all > OFTEN ? "+" : "");
  }

  /** How often one country acts on another; 0 for acts within a country. */
  int pair(String actor, String recipient) {
    return actor.equals(recipient) ? 0 : pairs.getOrDefault(new Pair(actor, recipient), 0);
  }
}
