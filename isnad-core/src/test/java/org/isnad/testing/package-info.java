/** Sentences and other linguistic input made by hand in one line. */
@NullMarked
package org.isnad.testing;

import org.jspecify.annotations.NullMarked;
