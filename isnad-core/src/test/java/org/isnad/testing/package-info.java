/** Texts made for tests: hostile ones from a seed, and their printable form. */
@NullMarked
package org.isnad.testing;

import org.jspecify.annotations.NullMarked;
