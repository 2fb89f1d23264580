/** One class a command: options and printing, nothing else. */
@NullMarked
package org.isnad.app.cli;

import org.jspecify.annotations.NullMarked;
