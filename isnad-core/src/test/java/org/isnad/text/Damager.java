package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damages clean text the way crawlers and editors do, each in a way that can be mended fully. */
enum Damager {
  WHOLE_ENTITIES {
    @Override
    String damage(String clean, Random random) {
      return clean.replace("\"", "&quot;").replace("«", "&laquo;").replace("»", "&#187;");
    }
  },
  BEHEADED_ENTITIES {
    @Override
    String damage(String clean, Random random) {
      return clean.replace("\"", "quot;").replace("«", "laquo;").replace("»", "raquo;");
    }
  },
  ENTITIES_ENCODED_TWICE {
    @Override
    String damage(String clean, Random random) {
      return clean
          .replace("\"", "&amp;quot;")
          .replace("«", "amp;laquo;")
          .replace("»", "&amp;#187;");
    }
  },
  DIRECTION_MARKS {
    @Override
    String damage(String clean, Random random) {
      return sprinkle(clean, random, "\u200F", "\u200E", "\u202B", "\u202C", "\u2067", "\u2069");
    }
  },
  MARKS_AS_ENTITIES {
    @Override
    String damage(String clean, Random random) {
      return betweenWords(clean, random, "&rlm;", "rlm;", "lrm;", "&#x200f;", "&lrm;");
    }
  },
  ZERO_WIDTH {
    @Override
    String damage(String clean, Random random) {
      return sprinkle(clean, random, "\u200B", "\uFEFF", "\u00AD", "\u2060");
    }
  },
  CONTROLS {
    @Override
    String damage(String clean, Random random) {
      return sprinkle(clean, random, "\u0000", "\u0001", "\u0008", "\u007F");
    }
  },
  ODD_SPACES {
    @Override
    String damage(String clean, Random random) {
      return clean.replace(' ', "\u00A0\u2009\u3000\u202F".charAt(random.nextInt(4)));
    }
  },
  CARRIAGE_RETURNS {
    @Override
    String damage(String clean, Random random) {
      return clean.replace("\n", random.nextBoolean() ? "\r\n" : "\r");
    }
  },
  TATWEEL {
    @Override
    String damage(String clean, Random random) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < clean.length(); i++) {
        text.append(clean.charAt(i));
        if (ArabicLetters.isLetter(clean.charAt(i)) && random.nextInt(4) == 0) {
          text.append("ـ".repeat(1 + random.nextInt(4)));
        }
      }
      return text.toString();
    }
  },
  GLYPHS {
    @Override
    String damage(String clean, Random random) {
      return clean.replace("لا", "ﻻ").replace("ع", "ﻌ").replace("ق", "ﻗ").replace("ي", "ﻲ");
    }
  },
  PERSIAN_LETTERS {
    @Override
    String damage(String clean, Random random) {
      return clean.replace('ي', 'ی').replace('ك', 'ک').replace('ة', 'ۀ');
    }
  },
  EASTERN_DIGITS {
    @Override
    String damage(String clean, Random random) {
      char zero =
          random.nextBoolean() ? ArabicLetters.ARABIC_INDIC_ZERO : ArabicLetters.PERSIAN_ZERO;
      StringBuilder text = new StringBuilder(clean);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
          text.setCharAt(i, (char) (zero + (c - '0')));
        }
      }
      return text.toString();
    }
  },
  DOT_RUNS {
    @Override
    String damage(String clean, Random random) {
      return clean.replace("…", ".".repeat(2 + random.nextInt(4)));
    }
  },
  TAGS {
    @Override
    String damage(String clean, Random random) {
      return sprinkle(clean.replace("\n", "<br />"), random, "<b>", "</a>", "<span class='x'>");
    }
  },
  UTF8_AS_LATIN_1 {
    @Override
    String damage(String clean, Random random) {
      return misread(clean, "ISO-8859-1");
    }
  },
  UTF8_AS_WINDOWS_1252 {
    @Override
    String damage(String clean, Random random) {
      return misread(clean, "windows-1252");
    }
  },
  UTF8_AS_WINDOWS_1256 {
    @Override
    String damage(String clean, Random random) {
      return misread(clean, "windows-1256");
    }
  },
  MISREAD_TWICE {
    @Override
    String damage(String clean, Random random) {
      return misread(misread(clean, "ISO-8859-1"), "ISO-8859-1");
    }
  };

  abstract String damage(String clean, Random random);

  private static String misread(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  private static String sprinkle(String clean, Random random, String... marks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      if (random.nextInt(5) == 0) {
        text.append(marks[random.nextInt(marks.length)]);
      }
      text.append(clean.charAt(i));
    }
    return text.toString();
  }

  private static String betweenWords(String clean, Random random, String... marks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      text.append(clean.charAt(i));
      if (clean.charAt(i) == ' ' && random.nextInt(3) == 0) {
        text.append(marks[random.nextInt(marks.length)]);
      }
    }
    return text.toString();
  }
}
