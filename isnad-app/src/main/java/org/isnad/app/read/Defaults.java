package org.isnad.app.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param date publication date
 * @param source outlet
 */
public record Defaults(Optional<LocalDate> date, Optional<String> source) {
  public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());
}
