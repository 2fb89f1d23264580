package org.isnad.when;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * A time expression in a sentence.
 *
 * @param span UTF-16 units in the repaired text of the article
 * @param fromToken index of its first token in the sentence
 * @param toToken one past its last token
 * @param resolved the date it stands for; empty when it gives none, or none without a publication
 *     date
 * @param kind how the date bears on an event beside it
 * @param relative whether the date was counted from the publication date; false when the words
 *     alone give it, and when it is open
 */
public record DateExpression(
    Span span,
    int fromToken,
    int toToken,
    Optional<ResolvedDate> resolved,
    Kind kind,
    boolean relative) {

  /** How a date bears on an event. */
  public enum Kind {
    /** The event's own time: أمس، في 14 مايو 2022، العام الماضي. */
    POINT,
    /** The start of something that goes on: منذ عام 2014. */
    SINCE,
    /** The end of something that went on: حتى عام 2014. */
    UNTIL,
    /** A stretch, resolved to its start: يومي 9 و10 مايو. */
    RANGE,
    /** How long something takes, with no place on the calendar: منذ سنوات. */
    DURATION,
    /** The time of the date named before, resolved if that stands in the same sentence: حينها. */
    BACK,
    /** A time that only the context gives: مؤخرا، بعد يومين. */
    VAGUE
  }
}
