package org.isnad.app.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.CharsetGuess;

/** What an input can be. Recognised from its first bytes; where these leave it open, by name. */
enum Format {
  TEXT(".txt"),
  JSON_LINES(".jsonl", ".ndjson"),
  HTML(".html", ".htm", ".xhtml"),
  CSV(".csv"),
  TSV(".tsv", ".tab"),
  PARQUET(".parquet"),
  FEED(".rss", ".atom", ".rdf", ".xml"),
  WARC(".warc", ".wet"),
  ZIP(".zip"),
  TAR(".tar"),
  GZIP(".gz", ".tgz");

  /** Bytes that are looked at. */
  static final int HEAD = 8192;

  private static final int TAR_SIGN = 257;

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** By the end of a file name, whether compressed or not. */
  static Optional<Format> find(String fileName) {
    String name = withoutCompression(fileName).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  static Stream<String> extensions() {
    return Arrays.stream(values()).flatMap(f -> f.endings.stream());
  }

  /** The name of what is inside, if the name is that of a gzip file. */
  static String withoutCompression(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".tgz")) {
      return fileName.substring(0, fileName.length() - 4) + ".tar";
    }
    return name.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
  }

  /**
   * The format of an input.
   *
   * @param head its first bytes, {@value #HEAD} if it has so many
   * @param columns of tables; a table without a telling name is known by them
   */
  static Format of(byte[] head, String fileName, Columns columns) {
    Optional<Format> named = find(fileName);
    return findSign(head)
        .or(() -> findInText(CharsetGuess.decode(head, Optional.empty()).text(), named))
        .or(() -> named)
        .or(() -> columns.findTable(head))
        .orElse(TEXT);
  }

  private static Optional<Format> findSign(byte[] head) {
    if (startsWith(head, 0, "\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    if (startsWith(head, 0, "PK\u0003\u0004") || startsWith(head, 0, "PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (startsWith(head, TAR_SIGN, "ustar")) {
      return Optional.of(TAR);
    }
    if (startsWith(head, 0, "PAR1")) {
      return Optional.of(PARQUET);
    }
    return startsWith(head, 0, "WARC/") ? Optional.of(WARC) : Optional.empty();
  }

  private static boolean startsWith(byte[] head, int at, String sign) {
    byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }

  private static Optional<Format> findInText(String text, Optional<Format> named) {
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("{") && (named.isEmpty() || start.substring(1).strip().startsWith("\""))) {
      return Optional.of(JSON_LINES);
    }
    if (!start.startsWith("<")) {
      return Optional.empty();
    }
    if (start.startsWith("<?xml") || named.isEmpty() || named.get() == FEED) {
      if (Stream.of("<rss", "<feed", "<rdf:rdf").anyMatch(start::contains)) {
        return Optional.of(FEED);
      }
    }
    boolean page = Stream.of("<!doctype html", "<html").anyMatch(start::contains);
    boolean part = named.isEmpty() && Stream.of("<head", "<body").anyMatch(start::contains);
    return page || part ? Optional.of(HTML) : Optional.empty();
  }
}
