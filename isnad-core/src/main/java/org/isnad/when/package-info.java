/** Finds dates and resolves them against the publication date. */
@NullMarked
package org.isnad.when;

import org.jspecify.annotations.NullMarked;
