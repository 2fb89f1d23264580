/** Mends damaged text and maps every mended character back to the original. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
