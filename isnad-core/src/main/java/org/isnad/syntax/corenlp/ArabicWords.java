package org.isnad.syntax.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Piece;

/**
 * CoreNLP's Arabic tokenizer with the options that the segmenter was trained with: words before
 * clitics are cut off, their spelling normalised. Needs no model. Thread-safe.
 */
public final class ArabicWords {
  private final TokenizerFactory<CoreLabel> tokenizers;

  public ArabicWords() {
    tokenizers = ArabicTokenizer.atbFactory();
    tokenizers.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
  }

  /** The words of a text, in order. */
  public List<Piece> of(String text) {
    List<Piece> words = new ArrayList<>();
    for (CoreLabel label : tokenizers.getTokenizer(new StringReader(text)).tokenize()) {
      words.add(new Piece(label.word(), label.beginPosition(), label.endPosition()));
    }
    return words;
  }
}
