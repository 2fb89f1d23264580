package org.isnad.app.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.lexicon.SpellingKey;

/**
 * Reads the names of authors out of what an input calls its author or byline.
 *
 * <p>Rules, in order: e-mail and web addresses, handles (@) and what stands in brackets go, but a
 * name in brackets beside an e-mail address stays; lines, commas, semicolons, bars, plus signs and
 * " و " part authors; of what dashes and slashes part, the first that is somebody counts ("القاهرة
 * - أحمد" is an author's place at worst); a date at the end goes; words before a name (بقلم، كتب)
 * go. Nobody is meant by an agency, an editorial desk, the outlet itself, or what is longer than a
 * name. Words: {@code read/author-words.tsv}. "Smith, John" is read as two.
 */
final class AuthorNames {
  /** UTF-16 units of what is read; the rest says nothing. */
  static final int LONGEST = 2000;

  private static final int LONGEST_NAME = 80; // UTF-16 units
  private static final int MOST_WORDS = 7;
  private static final int MOST_NAMES = 20;

  /** Of بقلم الكاتب أحمد علي two go. */
  private static final int MOST_PREFIXES = 3;

  private enum Kind {
    PREFIX,
    NOBODY,
    AGENCY
  }

  private static final Map<Kind, Set<String>> WORDS = words();
  private static final int LONGEST_PREFIX =
      WORDS.get(Kind.PREFIX).stream().mapToInt(p -> p.split(" ").length).max().orElse(1);

  private static final Pattern MAIL =
      Pattern.compile("(?:mailto:)?[^\\s()<>\\[\\]@]+@[^\\s()<>\\[\\]@]+");
  private static final Pattern NOISE =
      Pattern.compile("https?:\\S*|www\\.\\S*|@\\S*|<[^<>]{0,300}>");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern SIGNS = Pattern.compile("[\"'“”«»‘’{}\\[\\]()<>*_:.#]+");
  private static final Pattern PARTS =
      Pattern.compile("[\\n\\r;؛،,|+&•]|\\s(?:و|and|et)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACES = Pattern.compile("\\s[-–—]+\\s|[–—/\\\\]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\p{Z}]+");

  private AuthorNames() {}

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> words.put(kind, new HashSet<>()));
    ResourceLines.of("author-words.tsv")
        .map(line -> line.split("\t", 2))
        .forEach(row -> words.get(Kind.valueOf(row[0])).add(key(row[1])));
    return words;
  }

  private static String key(String words) {
    return SpellingKey.of(words.toLowerCase(Locale.ROOT)).strip();
  }

  /** The names in a byline; empty if it names nobody. */
  static List<String> read(String byline) {
    return read(byline, Optional.empty());
  }

  /**
   * The names in a byline, each once, in its order.
   *
   * @param byline several authors in lines of their own or parted by signs
   * @param outlet of the article; not its author
   */
  static List<String> read(String byline, Optional<String> outlet) {
    String whole = byline.length() <= LONGEST ? byline : byline.substring(0, LONGEST);
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : whole.split("[\\n\\r]")) {
      for (String part : PARTS.split(withoutAddresses(visible(line)))) {
        name(part, outlet).ifPresent(n -> names.putIfAbsent(key(n), n));
      }
    }
    return names.values().stream().limit(MOST_NAMES).toList();
  }

  /** Without direction marks, controls and halves of surrogate pairs. */
  private static String visible(String line) {
    StringBuilder visible = new StringBuilder();
    line.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isISOControl(c) || isUnreadable(c) ? ' ' : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isUnreadable(int c) {
    int type = Character.getType(c);
    return type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || c == '\ufffd';
  }

  /** RSS gives {@code desk@example.org (Name)}; brackets elsewhere hold a place or an outlet. */
  private static String withoutAddresses(String line) {
    boolean mail = MAIL.matcher(line).find();
    String rest = NOISE.matcher(MAIL.matcher(line).replaceAll(" ")).replaceAll(" ");
    String without = BRACKETS.matcher(rest).replaceAll(" ");
    return mail && without.isBlank() ? rest : without;
  }

  private static Optional<String> name(String part, Optional<String> outlet) {
    return Arrays.stream(PLACES.split(part))
        .map(AuthorNames::clean)
        .filter(name -> isSomebody(name, outlet))
        .findFirst();
  }

  private static String clean(String part) {
    int end = 0;
    while (end < part.length() && !Character.isDigit(part.charAt(end))) {
      end++;
    }
    String words =
        BLANKS.matcher(SIGNS.matcher(part.substring(0, end)).replaceAll(" ")).replaceAll(" ");
    List<String> name = List.of(words.strip().replaceAll("^-+|-+$", "").strip().split(" "));
    for (int i = 0; i < MOST_PREFIXES; i++) {
      name = name.subList(prefix(name), name.size());
    }
    return String.join(" ", name);
  }

  /** How many words at the beginning are none of the name. */
  private static int prefix(List<String> name) {
    for (int n = Math.min(LONGEST_PREFIX, name.size() - 1); n > 0; n--) {
      if (WORDS.get(Kind.PREFIX).contains(key(String.join(" ", name.subList(0, n))))) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isSomebody(String name, Optional<String> outlet) {
    List<String> words = List.of(key(name).split(" "));
    return name.length() <= LONGEST_NAME
        && words.size() <= MOST_WORDS
        && name.codePoints().filter(Character::isLetter).count() > 1
        && !WORDS.get(Kind.NOBODY).contains(key(name))
        && !WORDS.get(Kind.PREFIX).contains(key(name))
        && words.stream().noneMatch(WORDS.get(Kind.AGENCY)::contains)
        && outlet.map(AuthorNames::key).filter(key(name)::equals).isEmpty();
  }
}
