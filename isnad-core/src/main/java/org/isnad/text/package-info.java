/**
 * Mends damaged text and maps every mended character back to the original.
 *
 * <p>Bytes become text by {@link org.isnad.text.CharsetGuess}, text is mended by {@link
 * org.isnad.text.TextRepair}. The text as given is the truth; the {@link
 * org.isnad.text.RepairedText} is a view of it, and its {@link org.isnad.text.OffsetMap} leads
 * back. Offsets here are UTF-16 units; {@link org.isnad.text.CodePointOffsets} converts them for
 * the published record.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
