package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Finds bytes that are no text in a charset. */
final class BadBytes {
  private BadBytes() {}

  /** From the first such byte to the last, 0-based, half-open, in bytes; empty if all decode. */
  static Optional<Span> find(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer scratch = CharBuffer.allocate(8192);
    Optional<Span> bad = Optional.empty();
    CoderResult result;
    do {
      scratch.clear();
      result = decoder.decode(input, scratch, true);
      if (result.isError()) {
        int at = input.position();
        Span here = new Span(at, at + result.length());
        bad = Optional.of(bad.map(before -> before.union(here)).orElse(here));
        input.position(here.end());
      }
    } while (!result.isUnderflow());
    return bad;
  }
}
