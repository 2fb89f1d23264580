/** Knows the forms of Arabic words: conjugates, inflects, folds spellings for look-up. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
