package org.isnad.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.isnad.lexicon.SpellingKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActStemTest {

  @ParameterizedTest
  @CsvSource({
    "تحظر, حظرت",
    "الحظر, يحظر",
    "مظاهرات, تظاهر",
    "مباحثات, يتباحث",
    "اشتباكات, الاشتباكات",
    "ألغى, يلغي",
    "اعتقال, اعتقلت"
  })
  void formsOfOneActMeet(String one, String other) {
    assertEquals(stem(one), stem(other));
  }

  @ParameterizedTest
  @CsvSource({"قصف, قتل", "زيارة, اجتماع", "حظر, حصار"})
  void otherActsDoNot(String one, String other) {
    assertNotEquals(stem(one), stem(other));
  }

  private static String stem(String word) {
    return ActStem.of(SpellingKey.of(word));
  }
}
