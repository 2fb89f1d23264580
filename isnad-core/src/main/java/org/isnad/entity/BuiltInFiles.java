package org.isnad.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the tables that come with the program, from a folder of classes or from its jar. */
final class BuiltInFiles {
  private static final String ENDING = ".tsv";

  private BuiltInFiles() {}

  /**
   * Names of the tables in a folder of the class path. A file follows the one it adds to: roles,
   * then roles-more.
   *
   * @param folder begins and ends with a slash
   */
  static List<String> in(String folder) {
    URL anchor = BuiltInFiles.class.getResource(folder + "countries" + ENDING);
    if (anchor == null) {
      throw new IllegalStateException("the program lacks its own tables in " + folder);
    }
    try {
      Stream<String> names =
          anchor.getProtocol().equals("jar")
              ? inJar((JarURLConnection) anchor.openConnection(), folder.substring(1))
              : inFolder(anchor.toURI());
      return names
          .filter(n -> n.endsWith(ENDING))
          .sorted(Comparator.comparing(BuiltInFiles::stem))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file's name without its ending, so that {@code roles} sorts before {@code roles-more}. */
  static String stem(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private static Stream<String> inFolder(URI anchor) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(anchor).resolveSibling(""))) {
      return files.map(f -> f.getFileName().toString()).toList().stream();
    }
  }

  private static Stream<String> inJar(JarURLConnection connection, String folder)
      throws IOException {
    return connection.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(folder.length()))
        .filter(name -> !name.contains("/"))
        .toList()
        .stream();
  }
}
