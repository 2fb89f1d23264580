/**
 * Files, folders and standard input made a stream of articles and named problems.
 *
 * <p>To add a format: write an {@link org.isnad.app.read.ArticleReader}, name its extension in
 * {@link org.isnad.app.read.ArticleReaders}, and add it to {@code ArticleReaderContractTest}.
 */
@NullMarked
package org.isnad.app.read;

import org.jspecify.annotations.NullMarked;
