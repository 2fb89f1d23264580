package org.isnad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles that try to break the coder as a whole, made from a seed: sentences of the words that
 * its own tables know, so that every rule has something to read, with absurd numbers and dates,
 * quotes and parentheses that do not close, other scripts, tokens and sentences without end; and
 * given articles cut, doubled, shuffled, spliced and damaged. The same seed and the same given
 * articles make the same article.
 *
 * <p>Immutable; thread-safe.
 */
public final class RandomArticles {
  private static final List<String> TABLES =
      List.of(
          "lexicon/date-words",
          "lexicon/months",
          "lexicon/numerals",
          "lexicon/date-shifts",
          "lexicon/size-words",
          "lexicon/quantity-words",
          "lexicon/measures",
          "lexicon/agreement-words",
          "lexicon/light-verbs",
          "chain/speech-verbs",
          "event/status-words",
          "actors/roles",
          "actors/outlets",
          "actors/countries",
          "actors/people-near-east",
          "actors/organisations",
          "places/arab-world",
          "places/place-words",
          "places/nisbas");

  /** So many of the tables are about time and number, and are read from more often. */
  private static final int ABOUT_TIME = 4;

  private static final List<String> CODEBOOK =
      List.of(
          "agree",
          "consult",
          "support",
          "concede",
          "cooperate",
          "aid",
          "retreat",
          "request",
          "accuse",
          "reject",
          "threaten",
          "protest",
          "sanction",
          "mobilize",
          "coerce",
          "assault");

  private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u0652][\\u0621-\\u0652 ]*");

  private static final List<String> SIGNS =
      List.of(
          "،",
          ".",
          ". ",
          "؟",
          "!",
          "؛",
          ":",
          "\n",
          "\n\n",
          " - ",
          " – ",
          "…",
          "«",
          "»",
          "\"",
          "“",
          "”",
          "'",
          "(",
          ")",
          "[",
          "]",
          "/",
          "%",
          "*",
          "|",
          "..",
          "&quot;",
          "quot;",
          "&rlm;",
          "rlm;",
          "&#x202b;");

  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "Reuters",
          "CNN",
          "2,5",
          "iPhone 13",
          "رئیس‌جمهور",
          "می‌گوید",
          "گفت",
          "שלום",
          "ראש הממשלה",
          "Владимир",
          "北京",
          "😀",
          "👨‍👩‍👧",
          "e\u0301",
          "א\u05b0",
          "ﷲ",
          "٪٥٠");

  private static final List<String> ABSURD_NUMBERS =
      List.of(
          "0",
          "00",
          "-1",
          "1482",
          "9999",
          "10000",
          "99999999999",
          "2147483648",
          "32",
          "13",
          "31/2",
          "31/02/2013",
          "0/0/0",
          "99/99/9999",
          "1/1/1",
          "٣١/٠٢/٢٠١٣",
          "1300 هـ",
          "1601 هـ",
          "1 هـ",
          "29 فبراير 2013",
          "40 مايو",
          "0 مايو",
          "12.5",
          "1.2.3.4",
          "1/2/3/4",
          "2013-13-45",
          "24:61",
          "5000 ق م",
          "ألف ألف ألف",
          "مليون مليار",
          "تسعمئة ألف مليون");

  private final List<List<String>> words;
  private final List<String> sentences;
  private final List<String> given;

  private RandomArticles(List<String> given) {
    this.words = TABLES.stream().map(t -> arabic(resource("/" + t + ".tsv"))).toList();
    this.sentences =
        CODEBOOK.stream().flatMap(f -> examples(resource("/codebook/" + f + ".yaml"))).toList();
    this.given = List.copyOf(given);
  }

  /**
   * A maker of articles.
   *
   * @param given articles to be mutated, beside the examples of the codebook; may be empty
   */
  public static RandomArticles over(List<String> given) {
    return new RandomArticles(given);
  }

  /** An article; most have a few hundred words, one in forty is far longer. */
  public String text(long seed) {
    Random random = new Random(seed);
    random.nextLong();
    return switch (random.nextInt(40)) {
      case 0 -> oneToken(random);
      case 1 -> oneSentence(random);
      case 2 -> nested(random);
      case 3, 4 -> HostileText.mixed(seed, 300);
      case 5 -> RandomArabic.text(seed, 120);
      case 6, 7, 8, 9, 10, 11, 12, 13 -> made(random, 10 + random.nextInt(120));
      case 14, 15, 16, 17 -> damaged(made(random, 80), random);
      default -> mutated(random);
    };
  }

  private String oneToken(Random random) {
    String unit =
        pick(List.of("ا", "وال", "كتب", "ـ", "1", "x", "(", "«", "لا", "٩", "و", "\u0651"), random);
    return "قال "
        + unit.repeat((1 << random.nextInt(18)) / unit.length() + 1)
        + " "
        + made(random, 20);
  }

  private String oneSentence(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1200; i++) {
      text.append(word(random)).append(' ');
    }
    return text.toString();
  }

  private String nested(Random random) {
    StringBuilder text = new StringBuilder();
    String open = pick(List.of("(", "«", "\"", "قال إن ", "الذي ", "[ ", "وأن "), random);
    String close = pick(List.of(")", "»", "\"", " ", "."), random);
    int depth = 1 + random.nextInt(120);
    for (int i = 0; i < depth; i++) {
      text.append(open).append(word(random)).append(' ');
    }
    return text.append(pick(sentences, random)).append(close.repeat(depth)).toString();
  }

  private String made(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(16)) {
        case 0, 1 -> text.append(pick(SIGNS, random));
        case 2 -> text.append(pick(ABSURD_NUMBERS, random));
        case 3 -> text.append(random.nextInt(3000));
        case 4 -> text.append(pick(random.nextInt(3) == 0 ? OTHER_SCRIPTS : SIGNS, random));
        case 5 -> text.append(pick(sentences, random)).append(". ");
        default -> text.append(word(random));
      }
      text.append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private String word(Random random) {
    int among = random.nextInt(3) == 0 ? ABOUT_TIME : words.size();
    String word = pick(words.get(random.nextInt(among)), random);
    return switch (random.nextInt(8)) {
      case 0 -> pick(List.of("و", "ف", "ب", "ل", "ك", "س", "ال", "وال", "لل"), random) + word;
      case 1 ->
          word + pick(List.of("ه", "ها", "هم", "ان", "ين", "ون", "ات", "ا", "وا", "ة"), random);
      default -> word;
    };
  }

  private String mutated(Random random) {
    StringBuilder text = new StringBuilder(given(random));
    for (int i = random.nextInt(3); i >= 0; i--) {
      mutate(text, random);
    }
    return random.nextInt(3) == 0 ? damaged(text.toString(), random) : text.toString();
  }

  private String given(Random random) {
    if (!given.isEmpty() && random.nextInt(4) > 0) {
      return pick(given, random);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(pick(sentences, random)).append(random.nextBoolean() ? ". " : "\n");
    }
    return text.toString();
  }

  private void mutate(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(text.length() - from + 1);
    switch (random.nextInt(6)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(to, text.substring(from, Math.min(to, from + 3000)));
      case 2 -> text.replace(from, to, shuffled(text.substring(from, to), random));
      case 3 -> {
        String other = given(random);
        text.replace(from, to, other.substring(random.nextInt(other.length() + 1)));
      }
      case 4 -> {
        for (int i = 0; i < 20; i++) {
          text.insert(random.nextInt(text.length() + 1), " " + pick(ABSURD_NUMBERS, random) + " ");
        }
      }
      default -> {
        for (int i = 0; i < 30; i++) {
          text.insert(random.nextInt(text.length() + 1), pick(SIGNS, random));
        }
      }
    }
  }

  private static String shuffled(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    java.util.Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  /** Any letters replaced, dropped or doubled, halves of pairs and marks put in between. */
  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int places = 1 + random.nextInt(30);
    for (int i = 0; i < places && !damaged.isEmpty(); i++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(5)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, damaged.charAt(at));
        case 2 -> damaged.insert(at, pick(HostileText.SURROGATES, random));
        case 3 -> damaged.insert(at, pick(HostileText.MARKS, random));
        default -> damaged.insert(at, pick(HostileText.MARKUP, random));
      }
    }
    return damaged.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> arabic(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = ARABIC.matcher(line.startsWith("#") ? "" : line);
      while (matcher.find()) {
        found.add(matcher.group().strip());
      }
    }
    return found;
  }

  /** What stands before the arrows. */
  private static java.util.stream.Stream<String> examples(List<String> lines) {
    return lines.stream()
        .filter(line -> line.contains("→"))
        .map(
            line ->
                line.substring(0, line.indexOf('→')).replaceFirst("^\\s*- *['\"]?", "").strip());
  }

  private static List<String> resource(String name) {
    try (InputStream in = RandomArticles.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
