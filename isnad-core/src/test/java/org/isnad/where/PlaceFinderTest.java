package org.isnad.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.when.MarkedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = new PlaceFinder();

  static Stream<String> rows() {
    try (InputStream in = PlaceFinderTest.class.getResourceAsStream("/where/place-sentences.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhatTheTableExpectsAndNothingElse(String row) {
    String[] cells = row.split("\t");
    MarkedSentence marked = MarkedSentence.of(cells[0]);
    String phrases =
        FINDER.phrases(marked.sentence()).stream()
            .map(p -> p.span().of(marked.text()))
            .collect(Collectors.joining("; "));
    String places =
        FINDER.find(marked.sentence()).stream()
            .map(m -> m.place().name() + " " + m.place().country().orElse("-"))
            .collect(Collectors.joining("; "));
    assertEquals(cells[1], phrases.isEmpty() ? "none" : phrases);
    assertEquals(cells[2], places.isEmpty() ? "none" : places);
  }

  @Test
  void theCountriesOfTheArticleDecideBetweenNamesakes() {
    MarkedSentence marked = MarkedSentence.of("في مدينة القنيطرة");
    assertEquals("Quneitra", only(FINDER.find(marked.sentence())).name());
    assertEquals("Kenitra", only(FINDER.find(marked.sentence(), List.of("MAR"))).name());
  }

  private static Place only(List<PlaceMention> mentions) {
    assertEquals(1, mentions.size());
    return mentions.get(0).place();
  }

  @Test
  void givesTheExtentOfTheWholeExpression() {
    MarkedSentence marked = MarkedSentence.of("وقع الهجوم في ناحية اللطيفية أمس");
    PlaceMention mention = FINDER.find(marked.sentence()).get(0);
    assertEquals("اللطيفية", mention.span().of(marked.text()));
    assertEquals("ناحية اللطيفية", FINDER.phrase(marked.sentence(), mention).of(marked.text()));
  }

  @Test
  void survivesAnyMixtureOfItsOwnWords() {
    List<String> words = rows().flatMap(row -> Stream.of(row.split("\t")[0].split(" "))).toList();
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder line = new StringBuilder("قال");
      for (int i = 0; i < 8; i++) {
        line.append(' ').append(words.get(random.nextInt(words.size())));
      }
      MarkedSentence marked = MarkedSentence.of(line.toString());
      int end = 0;
      for (PlacePhrase phrase : FINDER.phrases(marked.sentence())) {
        assertTrue(
            phrase.fromToken() >= end && phrase.toToken() > phrase.fromToken(), line::toString);
        end = phrase.toToken();
      }
    }
  }
}
