package org.isnad.app.correct;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values a coded record may hold. Immutable; read from {@code correct/vocabulary.tsv}. */
public final class Vocabulary {
  /** PLOVER's. */
  public static final Vocabulary BUILT_IN = read("/correct/vocabulary.tsv");

  private final Map<String, Set<String>> rows;

  private Vocabulary(Map<String, Set<String>> rows) {
    this.rows = rows;
  }

  private static Vocabulary read(String name) {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", 2);
          String values = cells.length < 2 ? "" : cells[1].strip();
          rows.put(
              cells[0],
              new LinkedHashSet<>(values.isEmpty() ? List.of() : List.of(values.split(" "))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return new Vocabulary(rows);
  }

  /** The sixteen types, cooperative ones first. */
  public Set<String> types() {
    Set<String> types = new LinkedHashSet<>(rows.keySet());
    types.removeAll(Set.of("sector", "status"));
    return types;
  }

  /** Modes of a type. */
  public Set<String> modes(String type) {
    return rows.getOrDefault(type, Set.of());
  }

  public Set<String> sectors() {
    return rows.getOrDefault("sector", Set.of());
  }

  public Set<String> statuses() {
    return rows.getOrDefault("status", Set.of());
  }
}
