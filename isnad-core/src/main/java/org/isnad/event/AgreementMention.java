package org.isnad.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Span;
import org.isnad.when.DateExpression;

/**
 * An agreement that an event is about, as its sentence names it. Tokens are those of the event's
 * sentence; {@code to} is one past the last.
 *
 * @param name its name: the noun with what belongs to it (مذكرة تفاهم، اتفاق تصدير الحبوب)
 * @param kind what sort of agreement: {@code memorandum}, {@code treaty} … as {@code
 *     lexicon/agreement-words.tsv} lists them
 * @param subject what it regulates; empty when unsaid
 * @param parties between whom it is, those with a country, one for each
 * @param date when it was made, if the sentence dates the agreement apart from the event
 * @param made whether the event is the making of it, so that the date of one is that of the other
 * @param earlier an agreement made before that this one refers to
 */
public record AgreementMention(
    Named name,
    Named kind,
    Optional<Named> subject,
    List<Mention> parties,
    Optional<DateExpression> date,
    boolean made,
    Optional<Earlier> earlier) {
  public AgreementMention {
    parties = List.copyOf(parties);
  }

  /** Dates in the sentence that are those of agreements, not of the event. */
  public List<DateExpression> datesOfOtherActs() {
    return Stream.concat(date.filter(d -> !made).stream(), earlier.flatMap(Earlier::date).stream())
        .toList();
  }

  /**
   * Words and what they say.
   *
   * @param label a kind or subject; for a name its kind
   */
  public record Named(String label, int from, int to) {
    /**
     * The UTF-16 span in the repaired text; a word whose ال the preposition ل has taken up
     * (للاتفاق) stays whole.
     */
    public Span span(Sentence sentence) {
      Span span = sentence.span(from, to);
      Token first = sentence.token(from);
      boolean shared = first.key().startsWith("ال") && !first.text().startsWith("ا");
      boolean joined = from > 0 && sentence.token(from - 1).end() == first.start();
      return shared && joined ? new Span(sentence.token(from - 1).start(), span.end()) : span;
    }
  }

  /**
   * An agreement made before.
   *
   * @param name its words; the label is its kind
   * @param date empty when unsaid
   */
  public record Earlier(Named name, Optional<DateExpression> date) {}
}
