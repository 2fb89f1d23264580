/** Tests of who is meant. */
@NullMarked
package org.isnad.entity;

import org.jspecify.annotations.NullMarked;
