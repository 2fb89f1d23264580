package org.isnad.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.isnad.app.read.ArticleReaders;

/** Finds the files behind what a user names: files, folders with all below them, patterns. */
final class InputFiles {
  private static final String PARQUET = ".parquet";

  private final Configuration hadoop;

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * All files, in the order of the inputs and of paths. Of folders those whose end tells a format;
   * names that begin with a dot or an underscore are the bookkeeping of other jobs.
   *
   * @throws UsageException if an input matches no such file
   * @throws IOException if a file system fails
   */
  List<InputFile> list(List<String> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      List<InputFile> found = new ArrayList<>();
      Path pattern = new Path(input);
      FileSystem system = pattern.getFileSystem(hadoop);
      FileStatus[] matches = system.globStatus(pattern);
      for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
        add(system, match, found);
      }
      if (found.isEmpty()) {
        throw new UsageException(
            "nothing to read: " + input + " matches no file of a known format");
      }
      found.sort(Comparator.comparing(InputFile::uri));
      files.addAll(found);
    }
    return files;
  }

  private static void add(FileSystem system, FileStatus match, List<InputFile> found)
      throws IOException {
    if (match.isFile()) {
      found.add(file(match, match.getPath().getName()));
      return;
    }
    String folder = match.getPath().toString();
    RemoteIterator<LocatedFileStatus> below = system.listFiles(match.getPath(), true);
    while (below.hasNext()) {
      FileStatus status = below.next();
      String relative = status.getPath().toString().substring(folder.length() + 1);
      if (!isHidden(relative) && (isParquet(relative) || ArticleReaders.isKnown(relative))) {
        found.add(file(status, relative));
      }
    }
  }

  private static boolean isHidden(String relative) {
    for (String part : relative.split("/")) {
      if (part.startsWith(".") || part.startsWith("_")) {
        return true;
      }
    }
    return false;
  }

  private static InputFile file(FileStatus status, String fileName) {
    Path path = status.getPath();
    return new InputFile(path.toString(), InputFile.nameOf(path), fileName, status.getLen());
  }

  /** Spark reads Parquet itself, in pieces; all else is read file by file. */
  static boolean isParquet(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(PARQUET);
  }
}
