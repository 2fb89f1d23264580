package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class TreePathTest {
  private static final Sentence SIGNED =
      Sentences.of(
          "(S (VP (VBD وقع) (NP (NP (NN وزير) (NP (NNP العراق)))) (PP (IN في) (NP (NNP طهران)))))");

  @Test
  void pathGoesUpToTheSharedPhraseAndDownAgain() {
    assertEquals("/VP/NP.", TreePath.between(SIGNED, 0, 1));
    assertEquals("/VP/PP.NP.", TreePath.between(SIGNED, 0, 4));
    assertEquals("NP./VP/PP.NP.", TreePath.between(SIGNED, 2, 4));
  }

  @Test
  void aTokenIsNoWayFromItself() {
    assertEquals("/NP/", TreePath.between(SIGNED, 2, 2));
  }

  @Test
  void theLineNamesTheOutermostPhraseFirst() {
    assertEquals("S", TreePath.line(SIGNED.tree(), 4).get(0).label());
    assertEquals("NP", TreePath.line(SIGNED.tree(), 4).get(3).label());
  }
}
