/** The page and its JSON interface. */
@NullMarked
package org.isnad.app.web;

import org.jspecify.annotations.NullMarked;
