package org.isnad.where;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * An expression in a sentence that may tell where something happens.
 *
 * @param span the whole expression (مدينة تعز), in UTF-16 units of the repaired text
 * @param fromToken first token of the name itself, or of the noun where there is no known name
 * @param toToken one past the last token of the name or noun phrase
 * @param cue what stands before it
 * @param country ISO 3166-1 alpha-3 code, or PSE, KOS, HKG
 * @param place the place of the gazetteer; empty where only an adjective tells the country (المدن
 *     الباكستانية)
 */
public record Whereabouts(
    Span span, int fromToken, int toToken, Cue cue, String country, Optional<Place> place) {

  /** Whether it names a whole state. */
  public boolean isState() {
    return isKind(Place.Kind.COUNTRY);
  }

  /** Whether its name often stands for a government: a state or a capital. */
  public boolean isPower() {
    return isState() || isKind(Place.Kind.CAPITAL);
  }

  /** Whether it names a building or works, which may be the seat of who speaks. */
  public boolean isSeat() {
    return isKind(Place.Kind.FACILITY);
  }

  private boolean isKind(Place.Kind kind) {
    return place.filter(p -> p.kind() == kind).isPresent();
  }
}
