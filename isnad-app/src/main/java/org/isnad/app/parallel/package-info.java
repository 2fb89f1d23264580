/** Work on all processors whose results come in the order of the input, in bounded memory. */
@NullMarked
package org.isnad.app.parallel;

import org.jspecify.annotations.NullMarked;
