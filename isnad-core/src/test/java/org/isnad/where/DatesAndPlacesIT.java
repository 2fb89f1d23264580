package org.isnad.where;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.corenlp.CoreNlpParser;
import org.isnad.syntax.corenlp.TagMender;
import org.isnad.when.DateReader;
import org.junit.jupiter.api.Test;

/** Dates and places on the tokens that CoreNLP really gives. */
class DatesAndPlacesIT {
  private static final String TEXT =
      "وقع وزيرا الدفاع في العاصمة العراقية بغداد أمس الثلاثاء اتفاقا، وذلك للمرة الأولى منذ"
          + " أكتوبر/تشرين الأول الماضي، وللقاء المقبل موعد في الثالث من يونيو/حزيران المقبل بطهران.";

  @Test
  void readsBothOnCoreNlpTokens() {
    List<Sentence> sentences =
        new CoreNlpParser(new TagMender(key -> false, key -> false)).parse(TEXT);
    Sentence sentence = sentences.get(0);
    assertEquals(
        List.of("2022-05-17", "2021-10", "2022-06-03"),
        new DateReader()
            .read(sentence, Optional.of(LocalDate.of(2022, 5, 18))).stream()
                .map(d -> d.resolved().orElseThrow().iso())
                .toList());
    assertEquals(
        List.of("العاصمة العراقية بغداد", "طهران"),
        new PlaceFinder().phrases(sentence).stream().map(p -> p.span().of(TEXT)).toList());
  }
}
