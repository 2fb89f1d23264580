package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the countries of one group while it is read: the first country word counts, and those
 * coordinated with it. Not thread-safe.
 */
final class CountryDecision {
  private final List<String> countries = new ArrayList<>();
  private @Nullable String weak;
  private int end = -1;
  private boolean aligned;

  static boolean isCountryWord(NameTrie.Match match) {
    return match.find(Lexeme.Nisba.class).isPresent()
        || match.find(Lexeme.Country.class).isPresent();
  }

  List<String> countries() {
    return countries;
  }

  /** What only an organisation or a relative clause tells. */
  Optional<String> weak() {
    return Optional.ofNullable(weak);
  }

  boolean isEmpty() {
    return countries.isEmpty();
  }

  /** Whether the last country word ends right before a token. */
  boolean endsAt(int token) {
    return end == token;
  }

  void head(String code, int to) {
    countries.add(code);
    end = to;
  }

  /** Another country coordinated with the last one. */
  void addCoordinated(NameTrie.Match match) {
    addNew(code(match), match.to());
  }

  /**
   * A country word after the head.
   *
   * @param twoSided whether the head names two sides, so that two may stand side by side
   */
  void add(NameTrie.Match match, boolean twoSided) {
    if (aligned) {
      aligned = false;
    } else if (countries.isEmpty() && weak == null || endsAt(match.from()) && twoSided) {
      addNew(code(match), match.to());
    }
  }

  /** A country word that belongs to a relative clause. */
  void addWeak(NameTrie.Match match) {
    if (aligned) {
      aligned = false;
    } else {
      addWeak(code(match));
    }
  }

  /** The code of an organisation; empty for one of no country. */
  void addWeak(String code) {
    if (weak == null && !code.isEmpty()) {
      weak = code;
    }
  }

  /** The next country is one that the group is for or against, not its own. */
  void skipNext() {
    aligned = true;
  }

  /** Passes over a country word that may only lead up to a name. */
  void pass(NameTrie.Match match) {
    end = match.to();
  }

  private void addNew(String code, int to) {
    if (!countries.contains(code)) {
      countries.add(code);
    }
    end = to;
  }

  private static String code(NameTrie.Match match) {
    return match
        .find(Lexeme.Nisba.class)
        .map(Lexeme.Nisba::code)
        .or(() -> match.find(Lexeme.Country.class).map(Lexeme.Country::code))
        .orElseThrow();
  }
}
