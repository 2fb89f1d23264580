/** What people say of the machine's records: right, wrong, or mended; and that as gold. */
@NullMarked
package org.isnad.app.correct;

import org.jspecify.annotations.NullMarked;
