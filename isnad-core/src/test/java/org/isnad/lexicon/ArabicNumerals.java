package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes numbers in Arabic words, as the grammar prescribes: the oracle of {@link
 * NumberReaderTest}.
 *
 * @param oblique genitive and accusative (عشرين) instead of nominative (عشرون)
 * @param feminine what is counted is feminine
 */
record ArabicNumerals(boolean oblique, boolean feminine) {
  /** Beside a masculine noun; the numerals themselves are feminine. */
  private static final String[] WITH_MASCULINE = {
    "", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };

  private static final String[] WITH_FEMININE = {
    "", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };

  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };

  private static final String[] HUNDREDS = {
    "", "مئة", "", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };

  /** The words of 0 to 999 999, parted by blanks, و as a word of its own. */
  String words(int number) {
    if (number == 0) {
      return "صفر";
    }
    List<String> parts = new ArrayList<>();
    if (number >= 1000) {
      parts.add(thousands(number / 1000));
    }
    if (number % 1000 > 0) {
      parts.add(belowThousand(number % 1000, feminine));
    }
    return String.join(" و ", parts);
  }

  private String thousands(int count) {
    int rest = count % 100;
    if (count >= 100 && (rest == 1 || rest == 2)) {
      return thousands(count - rest) + " و " + thousands(rest);
    }
    if (count == 1) {
      return "ألف";
    }
    if (count == 2) {
      return oblique ? "ألفين" : "ألفان";
    }
    // ألف is masculine; two hundred of it lose their ن.
    String words = count == 200 ? (oblique ? "مئتي" : "مئتا") : belowThousand(count, false);
    if (rest >= 3 && rest <= 10) {
      return words + " آلاف";
    }
    return words + (rest >= 11 ? " ألفا" : " ألف");
  }

  private String belowThousand(int number, boolean ofFeminine) {
    List<String> parts = new ArrayList<>();
    if (number >= 200 && number < 300) {
      parts.add(oblique ? "مئتين" : "مئتان");
    } else if (number >= 100) {
      parts.add(HUNDREDS[number / 100]);
    }
    if (number % 100 > 0) {
      parts.add(belowHundred(number % 100, ofFeminine));
    }
    return String.join(" و ", parts);
  }

  private String belowHundred(int number, boolean ofFeminine) {
    if (number <= 10) {
      return unit(number, ofFeminine);
    }
    if (number < 20) {
      return teen(number - 10, ofFeminine);
    }
    String tens = TENS[number / 10] + (oblique ? "ين" : "ون");
    int unit = number % 10;
    if (unit == 0) {
      return tens;
    }
    String first = unit == 1 && ofFeminine ? "إحدى" : unit(unit, ofFeminine);
    return first + " و " + tens;
  }

  private String unit(int number, boolean ofFeminine) {
    if (number == 2) {
      return ofFeminine ? (oblique ? "اثنتين" : "اثنتان") : (oblique ? "اثنين" : "اثنان");
    }
    return (ofFeminine ? WITH_FEMININE : WITH_MASCULINE)[number];
  }

  private String teen(int unit, boolean ofFeminine) {
    String ten = ofFeminine ? " عشرة" : " عشر";
    if (unit == 1) {
      return (ofFeminine ? "إحدى" : "أحد") + ten;
    }
    if (unit == 2) {
      return (ofFeminine ? (oblique ? "اثنتي" : "اثنتا") : (oblique ? "اثني" : "اثنا")) + ten;
    }
    return unit(unit, ofFeminine) + ten;
  }
}
