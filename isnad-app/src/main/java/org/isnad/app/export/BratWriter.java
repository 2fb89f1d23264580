package org.isnad.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.CodedArticle;

/**
 * A folder for the annotation tool brat: for each article its text as given ({@code .txt}) and its
 * events ({@code .ann}, see {@link BratAnnotations}), with the configuration that brat needs to
 * show and change them. Files of these names are written over, others left alone.
 */
public final class BratWriter implements RecordWriter {
  private static final List<String> CONFIGURATION = List.of("annotation.conf", "visual.conf");
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Set<String> names = new HashSet<>();

  /**
   * @param folder is made if there is none
   * @throws IOException if it cannot be written to
   */
  public BratWriter(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    for (String name : CONFIGURATION) {
      write(name, resource(name));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BratWriter.class.getResourceAsStream("/export/brat/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void write(CodedArticle coded, StoryNotes stories) throws IOException {
    String name = name(coded.article().id());
    write(name + ".txt", coded.article().text());
    write(name + ".ann", BratAnnotations.of(coded));
  }

  private void write(String name, String text) {
    SafeFile.write(
        folder.resolve(name),
        file -> {
          try {
            // Half a surrogate pair becomes one ?, so that offsets stay true.
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
          }
        });
  }

  /** A file name for an id: what brat or a file system would refuse becomes {@code _}. */
  private String name(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
    String shortened = safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME);
    String name = shortened;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened + "-" + i;
    }
    return name;
  }

  @Override
  public void close() {}
}
