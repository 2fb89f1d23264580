package org.isnad.text;

import java.util.List;
import java.util.Random;

/** Clean Arabic news prose from a seed, for the tests of the repair. */
final class CleanText {
  private static final List<String> WORDS =
      List.of(
          "وقع",
          "وزيرا",
          "خارجية",
          "العراق",
          "وإيران",
          "في",
          "طهران",
          "اليوم",
          "وثيقة",
          "مذكّرة",
          "تفاهم",
          "على",
          "إلى",
          "من",
          "أن",
          "الأميركية",
          "لا",
          "الاتفاق",
          "شؤون",
          "مسؤولين",
          "علاقةً",
          "ضغط",
          "حفظ",
          "غاز",
          "عن",
          "و",
          "فقط",
          "رئيس",
          "الكويت",
          "كلا",
          "CNN",
          "2013",
          "120",
          "27");

  private static final List<String> MARKS =
      List.of(" ", " ", " ", " ", " ", " ", "، ", ". ", "؛ ", "؟ ", ": ", "… ", " - ", "\n");

  private CleanText() {}

  /** Sentences of {@code words} words, some of them quoted; at least one is Arabic. */
  static String of(Random random, int words) {
    StringBuilder text = new StringBuilder("أعلن");
    for (int i = 0; i < words; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      text.append(MARKS.get(random.nextInt(MARKS.size())));
      switch (random.nextInt(8)) {
        case 0 -> text.append('"').append(word).append('"');
        case 1 -> text.append('«').append(word).append('»');
        default -> text.append(word);
      }
    }
    return text.append(".").toString();
  }
}
