/** The front door: opens the coder and codes articles. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
