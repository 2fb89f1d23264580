package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Personal prefixes and endings: {@code lexicon/verb-endings.tsv}. */
final class VerbEndings {
  /** How a stem ends, which decides the shape of its endings. */
  enum End {
    STRONG(""),
    /** دعا */
    A_ALEF("َا"),
    /** رمى, يلقى */
    A_YEH("َى"),
    /** لقي, يرمي */
    I("ِي"),
    /** يدعو */
    U("ُو");

    final String sign;

    End(String sign) {
      this.sign = sign;
    }

    static End of(String pattern) {
      for (End end : values()) {
        if (end != STRONG && pattern.endsWith(end.sign)) {
          return end;
        }
      }
      return STRONG;
    }
  }

  /**
   * One person of one tense.
   *
   * @param prefix one letter in place of the pattern's ي, empty in the past
   * @param stems the stems that the strong endings go with: V before a vowel, C before a consonant
   * @param endings for each kind of stem all endings of all moods, vocalised
   */
  record Cell(
      Tense tense,
      Person person,
      Gender gender,
      Number number,
      String prefix,
      String stems,
      Map<End, List<String>> endings) {}

  static final List<Cell> CELLS = load();

  private VerbEndings() {}

  private static List<Cell> load() {
    List<Cell> cells = new ArrayList<>();
    for (List<String> row : Table.read("verb-endings.tsv", 11)) {
      Map<End, List<String>> endings = new EnumMap<>(End.class);
      for (End end : End.values()) {
        endings.put(end, endings(row.get(6 + end.ordinal())));
      }
      cells.add(
          new Cell(
              Tense.valueOf(row.get(0)),
              Person.valueOf(row.get(1)),
              Gender.valueOf(row.get(2)),
              Number.valueOf(row.get(3)),
              row.get(4),
              row.get(5),
              endings));
    }
    return cells;
  }

  private static List<String> endings(String cell) {
    List<String> endings = new ArrayList<>();
    for (String ending : cell.split(" ")) {
      if (!ending.isEmpty()) {
        endings.add(ending.equals("0") ? "" : ending);
      }
    }
    return List.copyOf(endings);
  }
}
