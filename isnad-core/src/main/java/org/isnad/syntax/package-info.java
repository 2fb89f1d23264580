/** Splits sentences and reads clauses out of parse trees. */
@NullMarked
package org.isnad.syntax;

import org.jspecify.annotations.NullMarked;
