package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses the reader for what a user names. */
public final class ArticleReaders {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String COMPRESSED = ".gz";

  private final Defaults defaults;

  /**
   * @param defaults what holds for articles that do not say it themselves
   */
  public ArticleReaders(Defaults defaults) {
    this.defaults = defaults;
  }

  /** The formats that an extension tells. */
  enum Format {
    TEXT(".txt"),
    JSON_LINES(".jsonl", ".ndjson");

    private final List<String> endings;

    Format(String... endings) {
      this.endings = List.of(endings);
    }

    /** By the end of a file name, compressed or not. */
    static Optional<Format> find(String fileName) {
      String name = withoutCompression(fileName.toLowerCase(Locale.ROOT));
      return Arrays.stream(values())
          .filter(f -> f.endings.stream().anyMatch(name::endsWith))
          .findFirst();
    }

    static List<String> extensions() {
      return List.of(".txt", ".jsonl", ".ndjson", ".txt.gz", ".jsonl.gz", ".ndjson.gz");
    }
  }

  /**
   * The reader for a file, a folder or {@code -}.
   *
   * @param argument as the user gave it; what does not exist gives a reader that says so
   * @param standardInput read for {@code -} only
   */
  public ArticleReader of(String argument, InputStream standardInput) {
    if (argument.equals(STANDARD_INPUT)) {
      return new SniffingReader(
          new Input(STANDARD_INPUT, () -> standardInput, false), "stdin", defaults);
    }
    try {
      Path path = Path.of(argument);
      Path name = path.getFileName();
      return Files.isDirectory(path)
          ? new FolderReader(path, this)
          : ofFile(path, name == null ? argument : name.toString());
    } catch (InvalidPathException e) {
      return sink ->
          sink.problem(
              ReadProblem.of(
                  ReadProblem.Kind.UNREADABLE, argument, "is no path", "check the path"));
    }
  }

  /** Opens a stream. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * The reader for bytes from elsewhere than this machine's files.
   *
   * @param name for messages, and for the ids of articles that have none
   * @param fileName what the id of a plain text is made of: its end tells the format and is cut off
   * @param opener opens the bytes; called once
   */
  public ArticleReader ofStream(String name, String fileName, Opener opener) {
    boolean compressed = fileName.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    return of(new Input(name, opener::open, compressed), fileName);
  }

  /** Whether the end of a file's name tells a format that can be read. */
  public static boolean isKnown(String fileName) {
    return Format.find(fileName).isPresent();
  }

  /**
   * The reader for one file.
   *
   * @param name what the id of a plain text is made of: its end tells the format and is cut off
   */
  ArticleReader ofFile(Path file, String name) {
    return of(Input.of(file), name);
  }

  private ArticleReader of(Input input, String name) {
    String stem = withoutExtension(withoutCompression(name)).replace("\\", "/");
    String id = stem.isBlank() ? name : stem;
    Optional<Format> format = Format.find(name);
    if (format.isEmpty()) {
      return new SniffingReader(input, id, defaults);
    }
    return format.get() == Format.TEXT
        ? new TextReader(input, id, defaults)
        : new JsonLinesReader(input, defaults);
  }

  private static String withoutCompression(String name) {
    boolean compressed = name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    return compressed ? name.substring(0, name.length() - COMPRESSED.length()) : name;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    boolean extension = dot > name.lastIndexOf('/') + 1;
    return extension ? name.substring(0, dot) : name;
  }
}
