/** The store: a DuckDB file, and a Lucene index beside it. Safe against being killed. */
@NullMarked
package org.isnad.app.store;

import org.jspecify.annotations.NullMarked;
