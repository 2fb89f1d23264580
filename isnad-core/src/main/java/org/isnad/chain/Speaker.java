package org.isnad.chain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Span;

/**
 * Somebody on whose word an article tells something.
 *
 * @param sentence 0-based index of the sentence
 * @param before the links between the reader and this speaker, nearest to the reader first
 * @param self the speaker, or several side by side; at least one
 * @param feminine grammatical gender; empty where nothing shows it
 * @param names keys of the proper names in the phrase
 * @param noun lemma of the noun by which later words refer to it (المصدر); empty if it has none
 */
record Speaker(
    int sentence,
    List<ChainLink> before,
    List<Mention> self,
    Optional<Boolean> feminine,
    Set<String> names,
    Optional<String> noun) {
  Speaker {
    before = List.copyOf(before);
    self = List.copyOf(self);
    names = Set.copyOf(names);
  }

  /** The whole chain down to this speaker, whose own links hang on the given word. */
  List<ChainLink> links(Token word, Force force) {
    return links(word.text(), word.span(), force);
  }

  /**
   * The whole chain down to this speaker, whose own links hang on an expression of several tokens.
   *
   * @param to one past the last token of the expression
   */
  List<ChainLink> links(Sentence sentence, int from, int to, Force force) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && sentence.token(i - 1).end() < sentence.token(i).start();
      text.append(apart ? " " : "").append(sentence.token(i).text());
    }
    return links(text.toString(), sentence.span(from, to), force);
  }

  /** Each link once: what is told within what is told would else double them at every depth. */
  private List<ChainLink> links(String expression, Span span, Force force) {
    Set<ChainLink> links = new LinkedHashSet<>(before);
    self.forEach(m -> links.add(new ChainLink(m, expression, span, force)));
    return List.copyOf(links);
  }

  boolean agrees(Optional<Boolean> gender) {
    return gender.isEmpty() || feminine.isEmpty() || gender.equals(feminine);
  }

  Speaker behind(Collection<ChainLink> links) {
    Set<ChainLink> all = new LinkedHashSet<>(links);
    all.addAll(before);
    return new Speaker(sentence, List.copyOf(all), self, feminine, names, noun);
  }

  Speaker withGender(Optional<Boolean> gender) {
    return new Speaker(sentence, before, self, gender, names, noun);
  }
}
