/** Turns files, folders and streams into articles and named problems. */
@NullMarked
package org.isnad.app.read;

import org.jspecify.annotations.NullMarked;
