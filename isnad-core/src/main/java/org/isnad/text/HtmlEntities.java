package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of character references and what they stand for, read from {@code
 * /text/html-entities.tsv}. Immutable and thread-safe.
 */
final class HtmlEntities {
  private static final String RESOURCE = "/text/html-entities.tsv";

  private final Map<String, String> characters = new HashMap<>();
  private final Set<String> losingAmpersand = new HashSet<>();
  private int longestName;

  private HtmlEntities() {}

  static HtmlEntities load() {
    HtmlEntities entities = new HtmlEntities();
    try (InputStream in = HtmlEntities.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          entities.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return entities;
  }

  private void add(String line, int number) {
    String[] fields = line.split("\t", -1);
    boolean loses = fields.length == 3 && fields[2].equals("loses-ampersand");
    if (fields.length != 2 && !loses) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": want name, code point, optional loses-ampersand: " + line);
    }
    characters.put(fields[0], Character.toString(Integer.parseInt(fields[1], 16)));
    longestName = Math.max(longestName, fields[0].length());
    if (loses) {
      losingAmpersand.add(fields[0]);
    }
  }

  /** What a name stands for: {@code quot} for {@code "}. Names shouted in capitals count too. */
  Optional<String> find(String name) {
    String exact = characters.get(name);
    return Optional.ofNullable(
        exact != null ? exact : characters.get(name.toLowerCase(Locale.ROOT)));
  }

  /** True for names that are read without an ampersand as well. */
  boolean losesAmpersand(String name) {
    return losingAmpersand.contains(name);
  }

  int longestName() {
    return longestName;
  }
}
