package org.isnad.where;

import java.util.List;
import java.util.Optional;
import org.isnad.text.Span;

/**
 * A whole expression of place: قرية الإصلاح شمالي ديالى.
 *
 * @param span UTF-16 units in the repaired text of the article
 * @param fromToken index of its first token
 * @param toToken one past its last token
 * @param mentions the known places in it, in text order; may be empty, as in حي المنصور alone
 */
public record PlacePhrase(Span span, int fromToken, int toToken, List<PlaceMention> mentions) {
  public PlacePhrase {
    mentions = List.copyOf(mentions);
  }

  /** The place it is about: the first known one, as news goes from the nearer to the wider. */
  public Optional<Place> place() {
    return mentions.stream().map(PlaceMention::place).findFirst();
  }

  /** Country code of the first place that has one. */
  public Optional<String> country() {
    return mentions.stream().flatMap(m -> m.place().country().stream()).findFirst();
  }
}
