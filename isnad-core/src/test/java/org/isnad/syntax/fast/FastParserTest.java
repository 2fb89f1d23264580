package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.SentenceParser;
import org.junit.jupiter.api.Test;

class FastParserTest {
  private final List<String> notices = new ArrayList<>();

  @Test
  void unexpectedModelCostsOneNoticeAndTheOtherParserWorks() {
    Optional<FastModels> models =
        FastParser.models(
            () -> {
              throw new UnexpectedModelException("a beam of four");
            },
            notices::add);
    SentenceParser other = text -> List.of();
    assertSame(other, FastParser.choose(models, (words, tags) -> {}, () -> other));
    assertEquals(1, notices.size());
    assertTrue(notices.get(0).contains("a beam of four"), notices::toString);
  }

  @Test
  void soDoesAModelThatCannotBeRead() {
    Optional<FastModels> models =
        FastParser.models(
            () -> {
              throw new IllegalStateException("no jar");
            },
            notices::add);
    assertTrue(models.isEmpty());
    assertEquals(1, notices.size());
  }
}
