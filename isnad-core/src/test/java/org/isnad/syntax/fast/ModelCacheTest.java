package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ModelCacheTest {
  @Test
  void chosenFolderComesFirst() {
    Path chosen = Path.of("somewhere").toAbsolutePath();
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/elsewhere");
    assertEquals(chosen, ModelCache.folder(chosen.toString(), environment));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void elseTheSystemsFolderForCaches() {
    Path asked = ModelCache.folder(null, Map.of("XDG_CACHE_HOME", "/var/caches"));
    assertEquals(Path.of("/var/caches/isnad"), asked);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void relativeOrEmptySettingIsIgnored() {
    Path standard = Path.of(System.getProperty("user.home"), ".cache", "isnad");
    assertEquals(standard, ModelCache.folder("", Map.of("XDG_CACHE_HOME", "caches")));
    assertEquals(standard, ModelCache.folder(null, Map.of("XDG_CACHE_HOME", "")));
    assertEquals(standard, ModelCache.folder(null, Map.of()));
  }
}
