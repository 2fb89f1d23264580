/** Matches the codebook against clauses: type, roles, mode, context, status. */
@NullMarked
package org.isnad.event;

import org.jspecify.annotations.NullMarked;
