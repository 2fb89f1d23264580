/** One writer a format. */
@NullMarked
package org.isnad.app.export;

import org.jspecify.annotations.NullMarked;
