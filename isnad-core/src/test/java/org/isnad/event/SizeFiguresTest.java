package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Quantity;
import org.isnad.lexicon.Quantity.Precision;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizeFiguresTest {
  private static final SizeFigures FIGURES = new SizeFigures(SizeWords.builtIn());

  static List<String[]> sentences() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SizeFiguresTest.class.getResourceAsStream("/event/size-sentences.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void figuresOfASentence(String notation, String expected) {
    assertEquals(expected, figures(Sentences.of(notation)), notation);
  }

  @Test
  void tableIsNotSmall() throws IOException {
    assertTrue(sentences().size() >= 60, () -> "a table of 60 sentences was promised");
  }

  @Test
  void wordsBeforeAndBehindTheNumberBelongToTheFigure() {
    Sentence sentence = Sentences.of("قتل/VBN نحو/NN 12/CD شخصا/NN مدنيا/JJ في/IN القصف/DTNN");
    SizeFigure figure = FIGURES.read(sentence).get(0).figures().get(0);
    assertEquals(List.of(1, 5), List.of(figure.from(), figure.to()));
  }

  @Test
  void andThatStaysOnDigitsIsNoPartOfTheWords() {
    Sentence sentence = Sentences.of("5/CD قتلى/NN و7/NN جرحى/NN");
    SizeFigure injured = FIGURES.read(sentence).get(1).figures().get(0);
    assertEquals(sentence.token(2).start() + 1, injured.span(sentence).start());
  }

  private static String figures(Sentence sentence) {
    Stream<SizeFigure> figures = FIGURES.read(sentence).stream().flatMap(g -> g.figures().stream());
    return figures.map(SizeFiguresTest::shown).sorted().collect(Collectors.joining("; "));
  }

  private static String shown(SizeFigure figure) {
    Quantity quantity = figure.quantity();
    String count = quantity.count().isPresent() ? "" + quantity.count().getAsLong() : "?";
    String upTo = quantity.upTo().isPresent() ? "-" + quantity.upTo().getAsLong() : "";
    boolean exact = quantity.precision() == Precision.EXACT;
    return figure.kind().recordName()
        + "="
        + count
        + upTo
        + (exact ? "" : " " + quantity.precision().recordName());
  }
}
