/** Finds places and their country. */
@NullMarked
package org.isnad.where;

import org.jspecify.annotations.NullMarked;
