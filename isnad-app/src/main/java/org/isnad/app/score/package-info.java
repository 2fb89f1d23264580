/** Measures coded events against gold files. */
@NullMarked
package org.isnad.app.score;

import org.jspecify.annotations.NullMarked;
