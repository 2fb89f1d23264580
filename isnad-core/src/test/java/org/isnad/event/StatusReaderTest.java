package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.testing.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
  @ParameterizedTest
  @CsvSource({
    "لم/RP يوقع/VBP الوزير/DTNN, 1, NEGATED",
    "لا/RP يعترف/VBP العراق/DTNNP, 1, NEGATED",
    "لن/RP تستقبل/VBP سوريا/NNP, 1, NEGATED_FUTURE",
    "س/RP+ يزور/VBP الوزير/DTNN, 1, FUTURE",
    "سوف/RP يزور/VBP الوزير/DTNN, 1, FUTURE",
    "قد/RP يزور/VBP الوزير/DTNN, 1, POSSIBLE",
    "قد/RP زار/VBD الوزير/DTNN, 1, DONE",
    "اذا/IN شنت/VBD واشنطن/NNP, 1, POSSIBLE",
    "ل/IN+ يزور/VBP الوزير/DTNN, 1, PURPOSE",
    "زار/VBD الوزير/DTNN بغداد/NNP, 0, DONE",
    "من/IN المقرر/DTNN ان/IN يزور/VBP الوزير/DTNN, 3, FUTURE",
    "يمكن/VBP ان/IN يزور/VBP الوزير/DTNN, 2, POSSIBLE",
    "عدم/NN توقيع/NN الاتفاق/DTNN, 1, NEGATED",
    "بهدف/NN توقيع/NN الاتفاق/DTNN, 1, PURPOSE",
    "تظاهروا/VBD رفضا/NN ل/IN+ لقرار/DTNN, 1, PURPOSE",
    "رفض/VBD العراق/DTNNP القرار/DTNN, 0, DONE"
  })
  void particlesTell(String notation, int predicate, StatusReader.Telling telling) {
    assertEquals(telling, StatusReader.of(Sentences.of(notation), predicate));
  }
}
