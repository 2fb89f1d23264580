package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens what a user names. */
public final class ArticleReaders {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final int BUFFER = 1 << 16;

  private final Limits limits;
  private final FormatReaders formats;

  /** Reads with {@link ReadOptions#DEFAULT}. */
  public ArticleReaders(Defaults defaults) {
    this(defaults, ReadOptions.DEFAULT);
  }

  /**
   * @param defaults what holds for articles that do not say it themselves
   * @param options how inputs are read
   */
  public ArticleReaders(Defaults defaults, ReadOptions options) {
    this.limits = options.limits();
    this.formats = new FormatReaders(new Intake(defaults, options));
  }

  /** Whether an input is the same when it is read again, at no cost to others. */
  public static boolean canBeReadTwice(String argument) {
    return !argument.equals(STANDARD_INPUT) && !WebAddress.isOne(argument);
  }

  /** Opens a stream. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  private interface DocumentOpener {
    OpenedDocument open() throws IOException;
  }

  /**
   * The reader for bytes from elsewhere than this machine's files.
   *
   * @param name for messages, and for the ids of articles that have none
   * @param fileName what the id of a plain text is made of: its end is cut off, and tells the
   *     format where the content does not
   * @param opener opens the bytes; called once
   */
  public ArticleReader ofStream(String name, String fileName, Opener opener) {
    return sink -> read(name, fileName, opener, sink);
  }

  /** Whether the end of a file's name tells a format that can be read. */
  public static boolean isKnown(String fileName) {
    return Format.find(fileName).isPresent();
  }

  /**
   * The reader for a file, a folder, a web address or {@code -}.
   *
   * @param argument as the user gave it; what does not exist gives a reader that says so
   * @param standardInput read for {@code -} only
   */
  public ArticleReader of(String argument, InputStream standardInput) {
    if (argument.equals(STANDARD_INPUT)) {
      return sink -> read(STANDARD_INPUT, "stdin", () -> standardInput, sink);
    }
    if (WebAddress.isOne(argument)) {
      return sink -> readWeb(argument, sink);
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

  /**
   * The reader for one file.
   *
   * @param name what the id of a plain text is made of: its end is cut off, and tells the format
   *     where the content does not
   */
  ArticleReader ofFile(Path file, String name) {
    return sink -> read(file.toString(), name, () -> Files.newInputStream(file), sink);
  }

  /**
   * Reads one stream.
   *
   * @param name for messages
   * @param fileName for id and format
   */
  void read(String name, String fileName, Opener opener, ArticleSink sink) {
    read(name, () -> new OpenedDocument(fileName, Source.Told.NOTHING, opener.open()), sink);
  }

  private void readWeb(String address, ArticleSink sink) {
    read(address, () -> WebAddress.open(address), sink);
  }

  private void read(String name, DocumentOpener opener, ArticleSink sink) {
    if (!sink.wantsMore()) {
      return;
    }
    Budget budget = new Budget(limits);
    try {
      OpenedDocument opened = opener.open();
      try (InputStream stream = new BufferedInputStream(opened.stream(), BUFFER)) {
        InputStream packed = budget.packed(stream);
        formats.read(new Source(name, opened.fileName(), packed, 0, budget, opened.told()), sink);
      }
    } catch (IOException e) {
      sink.problem(ReadErrors.explain(name, e));
    }
  }
}
