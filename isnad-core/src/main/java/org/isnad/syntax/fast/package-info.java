/**
 * Our own decoders for CoreNLP's Arabic models: the same words, tags and trees, read from a compact
 * file that is built once from those models and mapped into memory.
 */
@NullMarked
package org.isnad.syntax.fast;

import org.jspecify.annotations.NullMarked;
