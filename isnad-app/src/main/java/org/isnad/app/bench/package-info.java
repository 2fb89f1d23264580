/** Times the coder, its parsers and the bare CoreNLP annotators against each other. */
@NullMarked
package org.isnad.app.bench;

import org.jspecify.annotations.NullMarked;
