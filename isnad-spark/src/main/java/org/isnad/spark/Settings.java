package org.isnad.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.Defaults;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the inputs, as it travels to executors.
 *
 * @param date publication date of articles that give none; null if unknown
 * @param source outlet of articles that name none; null if unknown
 */
record Settings(@Nullable LocalDate date, @Nullable String source) implements Serializable {
  ArticleReaders readers() {
    return new ArticleReaders(new Defaults(Optional.ofNullable(date), Optional.ofNullable(source)));
  }
}
