package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads articles from what a user names: text files, JSON lines, either of them gzipped, folders of
 * them, and standard input ({@code -}).
 *
 * <p>To add a format: write its reader beside {@link JsonLinesReader}, add its ending to {@link
 * #KNOWN}, call it from {@link #stream}, and add a case to the readers' contract test.
 */
public final class ArticleInput {
  private static final List<String> KNOWN =
      List.of(".txt", ".jsonl", ".ndjson", ".txt.gz", ".jsonl.gz", ".ndjson.gz");

  /** The bytes of the mark that Windows programs put before UTF-8. */
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final Defaults defaults;

  public ArticleInput(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * Reads one input to the end; what cannot be read is told to the sink.
   *
   * @param name a file, a folder, or {@code -}
   * @param in standard input, read only for {@code -}
   */
  public void read(String name, InputStream in, ArticleSink sink) {
    if (name.equals("-")) {
      guarded(name, sink, () -> standardInput(in, sink));
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      guarded(name, sink, () -> folder(path, sink));
    } else if (!Files.exists(path)) {
      sink.problem(ReadProblem.of(name, "there is no such file", "check the path"));
    } else {
      file(path, sink);
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  /** Turns the errors of one file into named problems, so that the next file is read. */
  private static void guarded(String name, ArticleSink sink, Reading reading) {
    try {
      reading.run();
    } catch (EOFException e) {
      sink.problem(ReadProblem.of(name, "the file is cut short", "fetch it again"));
    } catch (ZipException e) {
      sink.problem(ReadProblem.of(name, "this is no gzip file", "fetch it again or rename it"));
    } catch (IOException e) {
      sink.problem(ReadProblem.of(name, "cannot be read: " + e.getMessage(), "check the file"));
    }
  }

  private void folder(Path folder, ArticleSink sink) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(ArticleInput::isKnown).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (files.isEmpty()) {
      sink.problem(
          ReadProblem.of(
              folder.toString(),
              "no file here has a known ending",
              "known are " + String.join(" ", KNOWN)));
    }
    files.forEach(f -> file(f, sink));
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return KNOWN.stream().anyMatch(name::endsWith);
  }

  private void file(Path file, ArticleSink sink) {
    guarded(
        file.toString(),
        sink,
        () -> {
          try (InputStream bytes = open(file)) {
            stream(file, bytes, sink);
          }
        });
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    return isGzip(file.getFileName().toString()) ? new GZIPInputStream(bytes) : bytes;
  }

  private static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private void stream(Path file, InputStream bytes, ArticleSink sink) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.contains(".jsonl") || name.contains(".ndjson")) {
      new JsonLinesReader(defaults).read(file.toString(), bytes, sink);
    } else {
      text(file.toString(), id(file), bytes, sink);
    }
  }

  private void text(String name, String id, InputStream bytes, ArticleSink sink)
      throws IOException {
    byte[] all = bytes.readNBytes(LineSplitter.LONGEST + 1);
    if (all.length > LineSplitter.LONGEST) {
      sink.problem(
          ReadProblem.of(
              name,
              "the file is longer than " + LineSplitter.LONGEST + " bytes",
              "split it into articles, or give JSON lines"));
      return;
    }
    new TextReader(defaults).read(name, id, all, sink);
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    String plain = isGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }

  private void standardInput(InputStream in, ArticleSink sink) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(1 << 15);
    int first = bytes.read();
    while (first >= 0 && (Character.isWhitespace(first) || BYTE_ORDER_MARK.indexOf(first) >= 0)) {
      first = bytes.read();
    }
    bytes.reset();
    if (first == '{') {
      new JsonLinesReader(defaults).read("-", bytes, sink);
    } else {
      text("-", "stdin", bytes, sink);
    }
  }
}
