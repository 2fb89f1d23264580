/** Says who is meant: codes names, offices, nisba adjectives and later references. */
@NullMarked
package org.isnad.entity;

import org.jspecify.annotations.NullMarked;
