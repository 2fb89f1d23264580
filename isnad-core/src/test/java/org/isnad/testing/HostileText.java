package org.isnad.testing;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Text that tries to break a reader, made from a seed: lone surrogates, direction marks, cut
 * entities and tags, NUL, misread bytes, and Arabic between them. The same seed gives the same
 * text.
 */
public final class HostileText {
  /** Arabic words and signs as clean as they come. */
  public static final List<String> CLEAN =
      List.of(
          "وقع",
          "وزيرا",
          "العراق",
          "وإيران",
          "بغداد",
          "مذكرة",
          "أكّد",
          "الأميركية",
          "على",
          "قال:",
          "،",
          "؟",
          "«",
          "»",
          " ",
          " ",
          " ",
          "\n",
          "2013",
          "120",
          "CNN",
          "café",
          "(",
          ")",
          "-",
          "…",
          "علاقةً");

  /** Halves of surrogate pairs, pairs, noncharacters. */
  public static final List<String> SURROGATES =
      List.of("\uD83D", "\uDE00", "\uD83D\uDE00", "\uDBFF", "\uDC00", "\uFFFE", "\uFFFF", "\uFFFD");

  /** Direction marks, joiners, spaces, controls. */
  public static final List<String> MARKS =
      List.of(
          "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
          "\u2068", "\u2069", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\u00A0", "\u2028",
          "\u0000", "\u0001", "\u0093", "\u0085", "\r", "\r\n", "\t", "\f", "\u061C");

  /** Entities and tags, whole, cut, beheaded, nested. */
  public static final List<String> MARKUP =
      List.of(
          "&",
          ";",
          "&quot;",
          "quot;",
          "rlm;",
          "&rlm",
          "&amp;",
          "amp;quot;",
          "&amp;amp;lt;",
          "#",
          "&#",
          "#8220;",
          "&#x200f;",
          "&#0;",
          "&#xD83D;",
          "&#99999999999;",
          "&#x;",
          "<",
          ">",
          "<br",
          "<br/>",
          "</p>",
          "<a href=\"",
          "<a href='x'>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "lt;",
          "gt;",
          "lt;br",
          "&nbsp",
          "x",
          "=",
          "\"",
          "'");

  /** Letters in old clothes and bytes misread. */
  public static final List<String> LETTERS =
      List.of(
          "ﻻ",
          "ﷺ",
          "ﺍﻟﻌﺮﺍﻕ",
          "\uFE70",
          "\uFE71",
          "\uFEFD",
          "ـ",
          "ـــ",
          "هـ",
          "ی",
          "ک",
          "ۀ",
          "٢٠١٣",
          "۱۳۹۲",
          "٫",
          "٪",
          "..",
          "...",
          "….",
          ".",
          "/",
          "Ø§Ù„Ø¹Ø±Ø§Ù‚",
          "Ø",
          "Ù",
          "Ù?",
          "Ùˆ",
          "â€œ",
          "â€",
          "Â",
          "Ã©",
          "ط§ظ„ط¹ط±ط§ظ‚",
          "ط",
          "ظ",
          "ط،",
          "ÇáÚÑÇÞ",
          "Ã˜Â§Ã™â€ž");

  private static final List<List<String>> POOLS =
      List.of(CLEAN, SURROGATES, MARKS, MARKUP, LETTERS);

  private HostileText() {}

  /**
   * A text of all pools mixed.
   *
   * @param pieces number of pieces, at least 0
   */
  public static String mixed(long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      List<String> pool = POOLS.get(random.nextInt(POOLS.size()));
      text.append(pool.get(random.nextInt(pool.size())));
    }
    return text.toString();
  }

  /** A text of one pool. */
  public static String of(List<String> pool, long seed, int pieces) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(pool.get(random.nextInt(pool.size())));
    }
    return text.toString();
  }

  /** A text of any UTF-16 units, most of them near the Arabic block and ASCII. */
  public static String units(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int[] ends = {0x80, 0x100, 0x700, 0x2100, 0x10000};
      text.append((char) random.nextInt(ends[random.nextInt(ends.length)]));
    }
    return text.toString();
  }

  /** The text in ASCII, for failure messages: everything else as Java would escape it. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007F' && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return out.append('"').toString();
  }
}
