/** The published record and its evidence: immutable values, no behaviour. */
@NullMarked
package org.isnad.record;

import org.jspecify.annotations.NullMarked;
