/** The store's events held in memory as columns, filtered and counted for the page. */
@NullMarked
package org.isnad.app.explore;

import org.jspecify.annotations.NullMarked;
