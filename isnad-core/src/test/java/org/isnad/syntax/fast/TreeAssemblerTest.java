package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.syntax.TreeNode;
import org.junit.jupiter.api.Test;

class TreeAssemblerTest {
  private final Labels labels = new Labels(List.of("ROOT", "S", "NP", "@NP", "PRN"));
  private final ParseState state = new ParseState();
  private final List<String> tags = List.of("NN", "JJ", "PUNC");

  private String assembled(String last) {
    List<String> words = List.of("قرار", "جديد", last);
    TreeNode tree = new TreeAssembler(labels).assemble(state, words, tags);
    return text(tree);
  }

  private static String text(TreeNode node) {
    return node.isLeaf()
        ? node.label() + node.from()
        : node.children().stream()
            .map(TreeAssemblerTest::text)
            .collect(Collectors.joining(" ", "(" + node.label() + " ", ")"));
  }

  private void unary(String label) {
    state.unary(labels.number(label));
  }

  private void leftHeaded(String label) {
    state.binary(labels.number(label), true);
  }

  private void start() {
    state.start(List.of("قرار", "جديد", "."), tags);
    state.shift();
    state.shift();
  }

  @Test
  void partialPhrasesDissolve() {
    start();
    leftHeaded("@NP");
    state.shift();
    leftHeaded("NP");
    unary("S");
    unary("ROOT");
    assertEquals("(ROOT (S (NP NN0 JJ1 PUNC2)))", assembled("،"));
  }

  @Test
  void stopMovesUnderTheTopmostPhrase() {
    start();
    leftHeaded("@NP");
    state.shift();
    leftHeaded("NP");
    unary("S");
    unary("ROOT");
    assertEquals("(ROOT (S (NP NN0 JJ1) PUNC2))", assembled("."));
  }

  @Test
  void phraseThatHeldOnlyTheStopGoes() {
    start();
    leftHeaded("NP");
    state.shift();
    unary("PRN");
    leftHeaded("S");
    unary("ROOT");
    assertEquals("(ROOT (S (NP NN0 JJ1) PUNC2))", assembled("؟!"));
  }

  @Test
  void stopThatAlreadyStandsThereStays() {
    start();
    leftHeaded("NP");
    state.shift();
    leftHeaded("S");
    unary("ROOT");
    assertEquals("(ROOT (S (NP NN0 JJ1) PUNC2))", assembled("."));
  }
}
