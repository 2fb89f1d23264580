package org.isnad.app.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads all files of known formats in a folder and the folders below it, in the order of their
 * paths. The id of a plain text is its path below the folder, without extension.
 */
final class FolderReader implements ArticleReader {
  /** The remedy where nothing is found. */
  static final String KNOWN =
      "known are "
          + Format.extensions().collect(Collectors.joining(" "))
          + ", also with .gz behind";

  private final Path folder;
  private final ArticleReaders readers;

  FolderReader(Path folder, ArticleReaders readers) {
    this.folder = folder;
    this.readers = readers;
  }

  @Override
  public void read(ArticleSink sink) {
    List<Path> files = list(sink);
    if (files.isEmpty()) {
      sink.problem(
          ReadProblem.of(
              ReadProblem.Kind.NOTHING_FOUND,
              folder.toString(),
              "no file here has a known ending",
              KNOWN));
    }
    for (Path file : files) {
      if (!sink.wantsMore()) {
        return;
      }
      readers.ofFile(file, folder.relativize(file).toString()).read(sink);
    }
  }

  private List<Path> list(ArticleSink sink) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Lister(files, sink));
    } catch (IOException e) {
      sink.problem(ReadErrors.explain(folder.toString(), e));
    }
    files.sort(null);
    return files;
  }

  /** Collects files; a folder that may not be read is a problem and the walk goes on. */
  private static final class Lister extends SimpleFileVisitor<Path> {
    private final List<Path> files;
    private final ArticleSink sink;

    Lister(List<Path> files, ArticleSink sink) {
      this.files = files;
      this.sink = sink;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean readable = Files.isRegularFile(file);
      if (readable && Format.find(file.getFileName().toString()).isPresent()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      sink.problem(ReadErrors.explain(file.toString(), e));
      return FileVisitResult.CONTINUE;
    }
  }
}
