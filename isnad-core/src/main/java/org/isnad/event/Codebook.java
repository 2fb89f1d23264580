package org.isnad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The codebook: what words make which event, read from YAML files. Immutable and thread-safe.
 *
 * <p>The built-in files lie under {@code codebook/}: one for each PLOVER type with its entries, and
 * {@code types.yaml}, {@code modes.yaml}, {@code contexts.yaml}, {@code classes.yaml}, {@code
 * classes-hostile.yaml}. A folder of a user's own files may be laid over them: an entry with the id
 * of a built-in one replaces it, any other is added; classes are joined by name.
 */
public final class Codebook {
  private static final String BUILT_IN = "/codebook/";
  private static final List<String> CLASS_FILES = List.of("classes", "classes-hostile");

  private final List<CodebookEntry> entries;
  private final Map<EventType, TypeRules> types;
  private final PredicateIndex index;
  private final NounClasses classes;
  private final MarkedWords modes;
  private final MarkedWords contexts;
  private final LightVerbs lightVerbs;

  private Codebook(Source source) {
    this.types = TypeRules.read("types.yaml", source.require("types"));
    this.entries = List.copyOf(source.entries().values());
    this.index = new PredicateIndex(entries);
    NounClasses.Builder builder = new NounClasses.Builder();
    source.all(CLASS_FILES).forEach(builder::add);
    this.classes = builder.build();
    this.modes = MarkedWords.ofModes(source.yaml("modes"), types);
    this.contexts = MarkedWords.ofContexts(source.yaml("contexts"));
    this.lightVerbs =
        LightVerbs.read("light-verbs.tsv", resource("/lexicon/light-verbs.tsv").orElseThrow());
    entries.forEach(this::checkNames);
  }

  /** The built-in codebook. */
  public static Codebook builtIn() {
    return new Codebook(new Source(Optional.empty()));
  }

  /**
   * The built-in codebook with a user's files over it.
   *
   * @throws CodebookException if a file is wrong; names file, line and cause
   */
  public static Codebook overlaid(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CodebookException(folder.toString(), 0, "is no folder of codebook files");
    }
    return new Codebook(new Source(Optional.of(folder)));
  }

  /** All entries, in the order of types and files. */
  public List<CodebookEntry> entries() {
    return entries;
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quadCode(EventType type) {
    return rules(type).quadCode();
  }

  /** −10 (conflict) to 10 (cooperation). */
  public double scale(EventType type) {
    return rules(type).scale();
  }

  /** Whether a spelling key is a past verb to the codebook or the light verbs, and no noun. */
  public boolean isOnlyVerb(String key) {
    return index.isOnlyVerb(key) || (lightVerbs.isPastVerb(key) && !index.isNominal(key));
  }

  TypeRules rules(EventType type) {
    return types.get(type);
  }

  PredicateIndex index() {
    return index;
  }

  NounClasses classes() {
    return classes;
  }

  MarkedWords modes() {
    return modes;
  }

  MarkedWords contexts() {
    return contexts;
  }

  LightVerbs lightVerbs() {
    return lightVerbs;
  }

  /** A name that nothing defines is a mistake, not a condition that never holds. */
  private void checkNames(CodebookEntry entry) {
    entry
        .guards()
        .forEach(
            (slot, condition) -> {
              List<String> used = new ArrayList<>(condition.classes());
              used.addAll(condition.notClasses());
              for (String name : used) {
                if (!classes.names().contains(name)) {
                  throw error(
                      entry, "there is no word class " + name + " (" + slot.notation() + ")");
                }
              }
            });
    for (String mode : entry.effect().modes()) {
      if (!types.get(entry.type()).modes().contains(mode)) {
        throw error(entry, entry.type() + " has no mode " + mode);
      }
    }
  }

  private static CodebookException error(CodebookEntry entry, String cause) {
    return new CodebookException(
        entry.origin().file(), entry.origin().line(), entry.id() + ": " + cause);
  }

  private static Optional<Reader> resource(String name) {
    InputStream stream = Codebook.class.getResourceAsStream(name);
    return Optional.ofNullable(stream)
        .map(s -> new BufferedReader(new InputStreamReader(s, StandardCharsets.UTF_8)));
  }

  /** Where files come from: the class path, then the user's folder. */
  private static final class Source {
    private final Optional<Path> folder;

    Source(Optional<Path> folder) {
      this.folder = folder;
    }

    /** Entries by id; a later file replaces an entry in its place. */
    Map<String, CodebookEntry> entries() {
      Map<String, CodebookEntry> byId = new LinkedHashMap<>();
      for (EventType type : EventType.values()) {
        String name = type.name().toLowerCase(Locale.ROOT);
        Map<String, CodebookEntry> inFile = new HashMap<>();
        builtIn(name)
            .ifPresent(
                r ->
                    CodebookReader.read(name + ".yaml", type, r)
                        .forEach(e -> put(e, inFile, byId)));
        Map<String, CodebookEntry> inOverlay = new HashMap<>();
        overlay(name)
            .ifPresent(
                r ->
                    CodebookReader.read(path(name), type, r).forEach(e -> put(e, inOverlay, byId)));
      }
      return byId;
    }

    private static void put(
        CodebookEntry entry, Map<String, CodebookEntry> inFile, Map<String, CodebookEntry> all) {
      CodebookEntry twin = inFile.put(entry.id(), entry);
      if (twin != null) {
        throw error(entry, "the id stands already at " + twin.origin());
      }
      CodebookEntry other = all.get(entry.id());
      if (other != null && other.type() != entry.type()) {
        throw error(entry, "the id stands already at " + other.origin());
      }
      all.put(entry.id(), entry);
    }

    YamlFile yaml(String name) {
      return all(List.of(name)).get(0);
    }

    /** The files of these names, an overlay after its built-in twin. */
    List<YamlFile> all(List<String> names) {
      List<YamlFile> files = new ArrayList<>();
      for (String name : names) {
        overlayOr(name).ifPresent(files::add);
      }
      return files;
    }

    private Optional<YamlFile> overlayOr(String name) {
      Optional<Reader> own = overlay(name);
      return own.isPresent()
          ? own.map(r -> YamlFile.read(path(name), r))
          : builtIn(name).map(r -> YamlFile.read(name + ".yaml", r));
    }

    Reader require(String name) {
      return overlay(name)
          .or(() -> builtIn(name))
          .orElseThrow(() -> new CodebookException(name + ".yaml", 0, "is missing"));
    }

    private Optional<Reader> builtIn(String name) {
      return resource(BUILT_IN + name + ".yaml");
    }

    private String path(String name) {
      return folder.map(f -> f.resolve(name + ".yaml").toString()).orElse(name);
    }

    private Optional<Reader> overlay(String name) {
      Path file = folder.map(f -> f.resolve(name + ".yaml")).orElse(null);
      if (file == null || !Files.exists(file)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.newBufferedReader(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }
}
