package org.isnad.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.syntax.Sentence;

/**
 * The tables of countries, roles, bodies, organisations and people, ready for look-up.
 *
 * <p>Immutable and thread-safe. Tables of a user may be laid over the built-in ones: rows are
 * added, and a row replaces the one whose first name (people: whose id) is the same.
 */
public final class ActorTables {
  private static final String FOLDER = "/actors/";

  private final TableRows rows;
  private final Lexicon lexicon;

  private ActorTables(TableRows rows) {
    this.rows = rows;
    this.lexicon = new Lexicon(rows);
  }

  /**
   * The tables that come with the program.
   *
   * @throws ActorTableException if one of them is wrong
   */
  public static ActorTables builtIn() {
    List<String> files = BuiltInFiles.in(FOLDER);
    List<List<TableRow>> tables = files.parallelStream().map(ActorTables::readResource).toList();
    TableRows rows = new TableRows();
    for (int i = 0; i < files.size(); i++) {
      rows.layOver(ActorTableReader.tableOf(files.get(i)), tables.get(i));
    }
    return new ActorTables(rows);
  }

  /**
   * These tables with those of a folder laid over them: all its files that end in {@code .tsv}, in
   * order of their names.
   *
   * @throws ActorTableException if a row is wrong
   * @throws IOException if the folder or a file cannot be read
   */
  public ActorTables overlay(Path folder) throws IOException {
    TableRows merged = rows.copy();
    for (Path file : tableFiles(folder)) {
      String table = ActorTableReader.tableOf(file.getFileName().toString());
      try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        merged.layOver(table, ActorTableReader.read(table, file.toString(), in));
      }
    }
    return new ActorTables(merged);
  }

  private static List<Path> tableFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".tsv"))
          .sorted(Comparator.comparing(f -> BuiltInFiles.stem(f.toString())))
          .toList();
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The rows as read, for checks of the tables. */
  TableRows rows() {
    return rows;
  }

  /** The longest name at a token, if any. */
  Optional<NameTrie.Match> longest(Sentence sentence, int from, int limit) {
    return lexicon.trie().longest(sentence, from, limit);
  }

  private static List<TableRow> readResource(String file) {
    try (BufferedReader in = resource(FOLDER + file)) {
      return ActorTableReader.read(ActorTableReader.tableOf(file), file, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader resource(String path) {
    InputStream stream = ActorTables.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own table " + path);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
