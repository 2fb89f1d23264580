/** Makes tables of places from other gazetteers. */
@NullMarked
package org.isnad.app.places;

import org.jspecify.annotations.NullMarked;
