package org.isnad.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.isnad.testing.HostileText;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void lineBreakEndsASentence() {
    assertEquals(List.of("عنوان", "وقال الوزير."), split("عنوان\n\nوقال الوزير."));
  }

  @Test
  void closingQuoteStaysWithItsSentence() {
    assertEquals(List.of("قال \"نرفض.\"", "وأضاف"), split("قال \"نرفض.\" وأضاف"));
  }

  @Test
  void ellipsisEndsASentence() {
    assertEquals(List.of("تهدئة…", "واجتماع"), split("تهدئة… واجتماع"));
  }

  @Test
  void stopInANumberEndsNothing() {
    assertEquals(List.of("بلغ 2.5 مليون"), split("بلغ 2.5 مليون"));
  }

  @Test
  void abbreviatedTitleEndsNothing() {
    assertEquals(List.of("استقبل د. أحمد الوفد"), split("استقبل د. أحمد الوفد"));
  }

  @Test
  void stopThatLostItsSpaceEndsASentence() {
    assertEquals(List.of("انتهى اللقاء.", "وقال الوزير"), split("انتهى اللقاء.وقال الوزير"));
  }

  @Test
  void questionMarkEndsASentence() {
    assertEquals(
        List.of("هل انسحبت القوات؟", "لا أحد يعلم"), split("هل انسحبت القوات؟ لا أحد يعلم"));
  }

  @Test
  void blankTextHasNoSentence() {
    assertEquals(List.of(), split(" \n\t\u00a0"));
  }

  @Test
  void longSentenceIsCutAtASemicolon() {
    String half = "كلمة ".repeat(SentenceSplitter.MAX_WORDS - 20).strip();
    List<String> pieces = split(half + "؛ " + half);
    assertEquals(2, pieces.size());
    assertTrue(pieces.get(0).endsWith("؛"), pieces.get(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLetterIsLostAndNoPieceIsTooLong(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(HostileText.mixed(random.nextLong(), 1 + random.nextInt(9)));
      text.append(random.nextInt(5) == 0 ? "" : " ");
    }
    String whole = text.toString();
    int at = 0;
    for (Span span : SentenceSplitter.split(whole)) {
      assertTrue(
          whole.substring(at, span.start()).codePoints().noneMatch(Character::isLetterOrDigit));
      assertTrue(span.of(whole).strip().split("\\s+").length <= SentenceSplitter.MAX_WORDS + 1);
      at = span.end();
    }
    assertTrue(whole.substring(at).codePoints().noneMatch(Character::isLetterOrDigit));
  }
}
