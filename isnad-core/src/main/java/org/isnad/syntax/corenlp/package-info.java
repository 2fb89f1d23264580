/** The only door to CoreNLP: loads its models, mends its known errors, returns our own trees. */
@NullMarked
package org.isnad.syntax.corenlp;

import org.jspecify.annotations.NullMarked;
