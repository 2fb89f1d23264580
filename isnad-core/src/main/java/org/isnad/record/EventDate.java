package org.isnad.record;

import org.isnad.text.Span;
import org.isnad.when.ResolvedDate;

/**
 * When an event happened.
 *
 * @param date at the precision of its words
 * @param basis how it was got
 * @param span the time expression, in UTF-16 units of the repaired text
 */
public record EventDate(ResolvedDate date, DateBasis basis, Span span) {}
