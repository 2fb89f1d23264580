package org.isnad.app.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what an exception of the file system means for the user. */
final class ReadErrors {
  private ReadErrors() {}

  static ReadProblem explain(String file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return unreadable(file, "there is no such file", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return unreadable(file, "may not be read", "check its permissions");
    }
    if (e instanceof Budget.Exceeded) {
      return ReadProblem.of(
          ReadProblem.Kind.TOO_MUCH,
          file,
          e.getMessage(),
          "unpack it yourself if you trust it; what stood before was read");
    }
    if (e instanceof DamagedArchive) {
      return cut(file, "the archive is cut short or damaged (" + oneLine(e.getMessage()) + ")");
    }
    if (e instanceof EOFException) {
      return cut(file, "the file is cut short");
    }
    if (e instanceof ZipException) {
      return cut(file, "this is no gzip file, or a broken one (" + e.getMessage() + ")");
    }
    return unreadable(
        file, "cannot be read: " + oneLine(String.valueOf(e.getMessage())), "check the file");
  }

  /** Messages of libraries may run over lines and quote what they met. */
  static String oneLine(String message) {
    String line = message.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  private static ReadProblem unreadable(String file, String cause, String remedy) {
    return ReadProblem.of(ReadProblem.Kind.UNREADABLE, file, cause, remedy);
  }

  private static ReadProblem cut(String file, String cause) {
    return ReadProblem.of(
        ReadProblem.Kind.CUT_SHORT, file, cause, "fetch it again; what stood before was read");
  }
}
