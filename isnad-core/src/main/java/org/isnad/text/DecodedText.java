package org.isnad.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Bytes made text.
 *
 * @param text without byte order mark
 * @param charset the one used
 * @param looksBinary true if the bytes are probably no text at all (a picture, an archive); the
 *     text is then of no use
 * @param damages {@link Damage.WrongCharset} and {@link Damage.UndecodableBytes}, or empty
 */
public record DecodedText(String text, Charset charset, boolean looksBinary, List<Damage> damages) {
  public DecodedText {
    damages = List.copyOf(damages);
  }
}
