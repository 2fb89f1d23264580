package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTableTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 1000, 4096, 4097})
  void findsWhatWasAddedAndNothingElse(int size) {
    FeatureTable.Builder builder = new FeatureTable.Builder(size);
    for (int i = 0; i < size; i++) {
      builder.add(FeatureHash.of("feature" + i), i + 1);
    }
    FeatureTable table = new FeatureTable(builder.finish());
    for (int i = 0; i < size; i++) {
      assertEquals(i + 1, table.find(FeatureHash.of("feature" + i)));
    }
    assertEquals(FeatureTable.ABSENT, table.find(FeatureHash.of("feature" + size)));
    assertEquals(FeatureTable.ABSENT, table.find(0));
  }

  @Test
  void twoFeaturesWithOneHashAreRefused() {
    FeatureTable.Builder builder = new FeatureTable.Builder(2);
    builder.add(7, 1);
    UnexpectedModelException e =
        assertThrows(UnexpectedModelException.class, () -> builder.add(7, 2));
    assertTrue(e.getMessage().contains("7"), e::getMessage);
  }

  @Test
  void hashOfAJoinedNameIsThatOfTheWhole() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      String a = word(random);
      String b = word(random);
      long whole = FeatureHash.of(a + b);
      assertEquals(whole, FeatureHash.append(FeatureHash.of(a), b));
      long power = FeatureHash.power(b.length());
      assertEquals(whole, FeatureHash.join(FeatureHash.of(a), FeatureHash.of(b), power));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      word.append((char) ('ء' + random.nextInt(40)));
    }
    return word.toString();
  }
}
