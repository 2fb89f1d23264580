/**
 * Files, folders and standard input made a stream of articles and named problems.
 *
 * <p>To add a format: write a {@link org.isnad.app.read.SourceReader}, say in {@link
 * org.isnad.app.read.Format} how it is known and in {@link org.isnad.app.read.FormatReaders} who
 * reads it, and add it to {@code ArticleReaderContractTest}.
 */
@NullMarked
package org.isnad.app.read;

import org.jspecify.annotations.NullMarked;
