/**
 * Feeds polled again and again, politely: conditional requests, a delay between requests to a host,
 * back-off after errors. What is new goes to an {@link org.isnad.app.watch.ArticleDesk}; what was
 * seen is kept in a file, so that a restart goes on.
 */
@NullMarked
package org.isnad.app.watch;

import org.jspecify.annotations.NullMarked;
