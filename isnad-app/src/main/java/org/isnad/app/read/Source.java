package org.isnad.app.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes to be read as articles.
 *
 * @param name for messages: as the user gave it, with {@code !/} and the path inside for what lies
 *     in an archive
 * @param fileName its end tells the format where the content does not
 * @param stream not closed by readers
 * @param depth archives and compressions around it
 * @param budget of the input as a whole
 * @param told what the transport says about it
 */
record Source(
    String name, String fileName, InputStream stream, int depth, Budget budget, Told told) {

  /**
   * What is known of a document from outside.
   *
   * @param id of the article if the document is one; else made of the file name
   * @param url where it was fetched
   * @param charset as declared by the server
   */
  record Told(Optional<String> id, Optional<String> url, Optional<Charset> charset) {
    static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is inside. */
  Source inside(String path, InputStream content) {
    return new Source(
        name + "!/" + path, stem(fileName) + "/" + path, content, depth + 1, budget, Told.NOTHING);
  }

  /** The same, decompressed. */
  Source decompressed(InputStream content) {
    return new Source(name, Format.withoutCompression(fileName), content, depth + 1, budget, told);
  }

  /** The id of the article, if this is one. */
  String id() {
    return told.id().orElseGet(() -> stem(fileName));
  }

  private static String stem(String fileName) {
    String name = Format.withoutCompression(fileName).replace("\\", "/");
    int dot = name.lastIndexOf('.');
    String stem = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    return stem.isBlank() ? fileName : stem;
  }
}
