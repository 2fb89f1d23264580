/** The same coder on a cluster: Apache Spark reads, spreads and writes, Isnad codes. */
@NullMarked
package org.isnad.spark;

import org.jspecify.annotations.NullMarked;
