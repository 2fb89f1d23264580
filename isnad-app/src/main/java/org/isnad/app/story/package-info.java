/** Merges reports into stories, counts their witnesses, registers agreements. No database. */
@NullMarked
package org.isnad.app.story;

import org.jspecify.annotations.NullMarked;
