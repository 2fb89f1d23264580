package org.isnad.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which events are wanted. Conditions that are empty hold for all; several values of one condition
 * mean any of them; all conditions must hold.
 *
 * @param types PLOVER types
 * @param modes PLOVER modes
 * @param actors country {@code IRQ}, sector {@code -/GOV}, both {@code IRQ/GOV}, or a part of a
 *     name
 * @param recipients as actors
 * @param pair two countries, one on either side or both on one; or empty
 * @param from first day; events without a date count by their day of publication
 * @param to last day
 * @param statuses {@code asserted} …
 * @param witnesses at least so many
 * @param outlets as given in the articles
 * @param place country code or a part of the place's name
 */
public record SearchFilter(
    List<String> types,
    List<String> modes,
    List<String> actors,
    List<String> recipients,
    List<String> pair,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> statuses,
    int witnesses,
    List<String> outlets,
    Optional<String> place) {
  /** All events. */
  public static final SearchFilter ALL =
      new SearchFilter(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          0,
          List.of(),
          Optional.empty());

  public SearchFilter {
    types = upper(types);
    modes = List.copyOf(modes);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    pair = upper(pair);
    statuses = List.copyOf(statuses);
    outlets = List.copyOf(outlets);
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new IllegalArgumentException("a pair is of two countries, not of " + pair.size());
    }
  }

  /** The same with other statuses. */
  public SearchFilter withStatuses(List<String> wanted) {
    return new SearchFilter(
        types, modes, actors, recipients, pair, from, to, wanted, witnesses, outlets, place);
  }

  private static List<String> upper(List<String> values) {
    return values.stream().map(v -> v.toUpperCase(Locale.ROOT)).toList();
  }

  /**
   * A condition in SQL with its parameters: text, numbers and days, or lists of text.
   *
   * @param sql over {@code events e}
   */
  record Condition(String sql, List<Object> parameters) {}

  Condition condition() {
    List<String> sql = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    anyOf("e.event", types, sql, parameters);
    if (!modes.isEmpty()) {
      sql.add("list_has_any(e.mode, ?::VARCHAR[])");
      parameters.add(modes);
    }
    people("actor", actors, sql, parameters);
    people("recipient", recipients, sql, parameters);
    if (!pair.isEmpty()) {
      for (String country : pair) {
        sql.add("(contains(e.actor_key, ?) OR contains(e.recipient_key, ?))");
        parameters.addAll(List.of(key(country), key(country)));
      }
    }
    from.ifPresent(day -> add("e.last_day >= ?::DATE", day.toString(), sql, parameters));
    to.ifPresent(day -> add("e.first_day <= ?::DATE", day.toString(), sql, parameters));
    anyOf("e.status", statuses, sql, parameters);
    if (witnesses > 0) {
      sql.add("e.story IN (SELECT story FROM stories WHERE witnesses >= ?)");
      parameters.add(witnesses);
    }
    anyOf("e.source", outlets, sql, parameters);
    place.ifPresent(name -> place(name, sql, parameters));
    return new Condition(sql.isEmpty() ? "true" : String.join(" AND ", sql), parameters);
  }

  private static void add(
      String condition, Object value, List<String> sql, List<Object> parameters) {
    sql.add(condition);
    parameters.add(value);
  }

  private static void anyOf(
      String column, List<String> values, List<String> sql, List<Object> parameters) {
    if (!values.isEmpty()) {
      sql.add(column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
      parameters.addAll(values);
    }
  }

  /** As the columns of keys hold it. */
  private static String key(String code) {
    return " " + code + " ";
  }

  private static void people(
      String role, List<String> wanted, List<String> sql, List<Object> parameters) {
    List<String> any = new ArrayList<>();
    for (String who : wanted) {
      boolean isCode = who.matches("[A-Z]{3}|-/[A-Z]{3}|[A-Z]{3}/[A-Z]{3}");
      any.add("contains(e." + role + (isCode ? "_key" : "_name") + ", ?)");
      parameters.add(isCode ? key(who) : who.toLowerCase(Locale.ROOT));
    }
    if (!any.isEmpty()) {
      sql.add("(" + String.join(" OR ", any) + ")");
    }
  }

  private static void place(String name, List<String> sql, List<Object> parameters) {
    if (name.matches("[A-Z]{3}")) {
      add("e.event_loc.country_code = ?", name, sql, parameters);
    } else {
      add("contains(e.place_name, ?)", name.toLowerCase(Locale.ROOT), sql, parameters);
    }
  }
}
