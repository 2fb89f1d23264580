package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Everybody who takes part in an event: distinct wordings with code, sector and name. */
final class People {
  /** Between the fields of a participant, and between participants, as the loader reads them. */
  static final char FIELD = '\u001f';

  static final char NEXT = '\u001e';
  private static final Pattern KEY = Pattern.compile("[A-Z]{3}|-/[A-Z]{3}|[A-Z]{3}/[A-Z]{3}");
  private static final int NOBODY = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int[] codes = new int[1024];
  private int[] sides = new int[1024];

  /** Country codes. */
  final Dictionary countries = new Dictionary();

  /** Who acts as what: {@code IRQ/GOV}, {@code -/UAF}. */
  final Dictionary actors = new Dictionary();

  /** The numbers of participants written one behind the other. */
  int[] add(String written) {
    if (written.isEmpty()) {
      return new int[0];
    }
    int count = 1;
    for (int i = written.indexOf(NEXT); i >= 0; i = written.indexOf(NEXT, i + 1)) {
      count++;
    }
    int[] people = new int[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = written.indexOf(NEXT, start);
      people[i] = one(written.substring(start, end < 0 ? written.length() : end));
      start = end + 1;
    }
    return people;
  }

  private int one(String written) {
    Integer known = numbers.get(written);
    if (known != null) {
      return known;
    }
    int number = names.size();
    String[] fields = written.split(String.valueOf(FIELD), 4);
    String code = fields[0];
    String sector = fields.length > 1 ? fields[1] : "";
    if (number == codes.length) {
      codes = Arrays.copyOf(codes, number * 2);
      sides = Arrays.copyOf(sides, number * 2);
    }
    codes[number] = code.isEmpty() ? NOBODY : countries.add(code);
    boolean unknown = code.isEmpty() && sector.isEmpty();
    sides[number] = unknown ? NOBODY : actors.add(dash(code) + "/" + dash(sector));
    names.add(fields.length > 2 ? fields[2].toLowerCase(Locale.ROOT) : "");
    texts.add(fields.length > 3 ? fields[3].toLowerCase(Locale.ROOT) : "");
    numbers.put(written, number);
    return number;
  }

  private static String dash(String value) {
    return value.isEmpty() ? "-" : value;
  }

  /** The loader is done: what only it needs goes. */
  void freeze() {
    numbers.clear();
  }

  /** Number of a participant's country; −1 without one. */
  int country(int person) {
    return codes[person];
  }

  /** Number of a participant in {@link #actors}; −1 without country and sector. */
  int actor(int person) {
    return sides[person];
  }

  /**
   * For each participant whether one of these means him.
   *
   * @param wanted as in {@code SearchFilter}: {@code IRQ}, {@code -/GOV}, {@code IRQ/GOV}, a name
   */
  boolean[] matching(List<String> wanted) {
    boolean[] matching = new boolean[names.size()];
    for (String who : wanted) {
      if (KEY.matcher(who).matches()) {
        markKey(who, matching);
      } else {
        markName(who, matching);
      }
    }
    return matching;
  }

  private void markKey(String key, boolean[] matching) {
    boolean[] sought = actors.matching(actor -> isMeant(key, actor));
    for (int i = 0; i < matching.length; i++) {
      matching[i] |= sides[i] != NOBODY && sought[sides[i]];
    }
  }

  private static boolean isMeant(String key, String actor) {
    if (key.startsWith("-/")) {
      return actor.endsWith(key.substring(1));
    }
    return key.length() == 3 ? actor.startsWith(key + "/") : actor.equals(key);
  }

  private void markName(String part, boolean[] matching) {
    String lower = part.toLowerCase(Locale.ROOT);
    for (int i = 0; i < matching.length; i++) {
      matching[i] |= names.get(i).contains(lower) || texts.get(i).contains(lower);
    }
  }
}
