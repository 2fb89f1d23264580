package org.isnad.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whole expressions of place: a noun of place, a name, its adjectives, and what they lie in.
 *
 * <p>Pattern: unit (link unit)*, where a unit is [direction] [noun] name [adjective]* and a link is
 * في, ب or a direction.
 */
final class PhraseReader {
  private static final Set<String> LINKS = Set.of("في", "ب", "من");
  private static final int LONGEST_UNKNOWN_NAME = 3; // tokens

  private final PlaceLine line;
  private final Map<Integer, PlaceMention> starts = new HashMap<>();

  PhraseReader(PlaceLine line, List<PlaceMention> mentions) {
    this.line = line;
    for (PlaceMention mention : mentions) {
      starts.put(mention.fromToken(), mention);
    }
  }

  List<PlacePhrase> read() {
    List<PlacePhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<PlacePhrase> phrase = phraseAt(at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(PlacePhrase::toToken).orElse(at + 1);
    }
    return List.copyOf(phrases);
  }

  private Optional<PlacePhrase> phraseAt(int at) {
    List<PlaceMention> inside = new ArrayList<>();
    int to = unit(at, inside);
    if (to == at) {
      return Optional.empty();
    }
    for (int next = goOn(to, inside); next > to; next = goOn(to, inside)) {
      to = next;
    }
    return Optional.of(new PlacePhrase(line.sentence().span(at, to), at, to, inside));
  }

  /** End of what the place so far lies in, or {@code at}: وسط العاصمة، في محافظة الأنبار. */
  private int goOn(int at, List<PlaceMention> inside) {
    int link = link(at);
    if (link == at && !startsWithDirection(at)) {
      return at;
    }
    List<PlaceMention> outside = new ArrayList<>();
    int to = unit(link, outside);
    if (to == link || !liesIn(inside, outside)) {
      return at;
    }
    inside.addAll(outside);
    return to;
  }

  /** Whether one place may lie in the other: not المغرب في فيينا. */
  private static boolean liesIn(List<PlaceMention> inside, List<PlaceMention> outside) {
    if (inside.isEmpty() || outside.isEmpty()) {
      return true;
    }
    Place inner = inside.get(inside.size() - 1).place();
    Place outer = outside.get(0).place();
    boolean oneState = inner.country().equals(outer.country()) || outer.country().isEmpty();
    return oneState && inner.kind() != Place.Kind.COUNTRY;
  }

  private boolean startsWithDirection(int at) {
    return line.skip(at, PlaceWord.DIRECTION) > at;
  }

  private int link(int at) {
    return LINKS.contains(line.key(at)) && !line.key(at).equals("من") ? at + 1 : at;
  }

  /** End of the unit that starts here, or {@code at}; adds the known places in it. */
  private int unit(int at, List<PlaceMention> inside) {
    int directed = at;
    while (!starts.containsKey(directed) && startsWithDirection(directed)) {
      directed = line.skip(directed, PlaceWord.DIRECTION);
    }
    int noun = starts.containsKey(directed) ? directed : noun(directed);
    int name = name(noun, noun > directed, inside);
    return name == noun ? at : adjectives(name);
  }

  /** Where the line goes on after a noun of place, else {@code at}. */
  private int noun(int at) {
    int to = at;
    for (PlaceWord word : PlaceWord.values()) {
      to = word.isNoun() ? Math.max(to, line.skip(at, word)) : to;
    }
    return to;
  }

  private int name(int at, boolean afterNoun, List<PlaceMention> inside) {
    int open = line.isOpening(at) ? at + 1 : at;
    PlaceMention known = starts.get(open);
    if (known != null && (open == at || afterNoun)) {
      inside.add(known);
      int to = known.toToken();
      PlaceMention named = starts.get(line.isOpening(to) ? to + 1 : to);
      boolean nisba = line.skip(known.fromToken(), PlaceWord.CAPITAL) > known.fromToken();
      if (nisba && named != null && named.place().equals(known.place())) {
        open = line.isOpening(to) ? to + 1 : to;
        to = named.toToken(); // العاصمة العراقية بغداد
      }
      return close(open, to);
    }
    int to = open;
    while (afterNoun && to < open + LONGEST_UNKNOWN_NAME && line.isProperName(to)) {
      to++;
    }
    if (to == open && line.endsIn(at - 1, PlaceWord.NAMED_NOUN) && isDefiniteNoun(to)) {
      to++; // حي الهدف
    }
    return to == open ? at : close(open, to);
  }

  private boolean isDefiniteNoun(int at) {
    return at < line.size() && line.token(at).tag().startsWith("DTNN");
  }

  private int close(int open, int to) {
    boolean closes = line.isSign(to) && ")\"'»”“".contains(line.token(to).text());
    return closes && line.isOpening(open - 1) ? to + 1 : to;
  }

  private int adjectives(int at) {
    int to = at;
    while (to < line.size() && to < at + 2 && line.token(to).tag().equals("DTJJ")) {
      to++;
    }
    return to;
  }
}
