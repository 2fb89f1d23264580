/** Reads on whose word each event stands, link by link. */
@NullMarked
package org.isnad.chain;

import org.jspecify.annotations.NullMarked;
