package org.isnad.syntax.fast;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the compact file lies: the folder that the system sets aside for files that can be made
 * again. The system property {@code isnad.cache} names another.
 */
final class ModelCache {
  private ModelCache() {}

  /** The file; its folder need not exist. */
  static Path file() {
    return folder(System.getProperty("isnad.cache"), System.getenv()).resolve("arabic.models");
  }

  static Path folder(String chosen, Map<String, String> environment) {
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    return system(environment).resolve("isnad");
  }

  private static Path system(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home", "."));
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches");
    }
    if (os.startsWith("windows")) {
      return absolute(environment.get("LOCALAPPDATA"))
          .orElseGet(() -> home.resolve("AppData").resolve("Local"));
    }
    return absolute(environment.get("XDG_CACHE_HOME")).orElseGet(() -> home.resolve(".cache"));
  }

  /** The XDG base directory specification has relative paths ignored. */
  private static Optional<Path> absolute(String path) {
    return Optional.ofNullable(path)
        .filter(p -> !p.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
