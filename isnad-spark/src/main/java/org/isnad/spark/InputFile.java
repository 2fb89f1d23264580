package org.isnad.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * One file to read, wherever it lies.
 *
 * @param uri as Hadoop opens it
 * @param name for messages and for the ids of articles that have none: as on a laptop, where the
 *     file is a local one
 * @param fileName its path below what the user named; tells the format, and the id of a plain text
 * @param bytes its length, at least 0
 */
record InputFile(String uri, String name, String fileName, long bytes) implements Serializable {
  private static final String LOCAL = "file";

  /** Local files go by their path, as the commands on a laptop name them. */
  static String nameOf(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals(LOCAL) ? path.toUri().getPath() : path.toString();
  }
}
