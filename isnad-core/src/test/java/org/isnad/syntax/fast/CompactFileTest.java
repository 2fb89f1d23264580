package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactFileTest {
  private static final long IDENTITY = 42;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    file = folder.resolve("a").resolve("b").resolve("models");
  }

  private static CompactFile small() {
    Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, CompactFile.text(List.of(part.name(), "سطر ثان")));
    }
    return CompactFile.of(parts);
  }

  @Test
  void everyPartComesBack() throws IOException {
    small().write(file, IDENTITY);
    CompactFile mapped = CompactFile.map(file, IDENTITY).orElseThrow();
    for (Part part : Part.values()) {
      assertEquals(List.of(part.name(), "سطر ثان"), mapped.lines(part));
    }
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    small().write(file, IDENTITY);
    small().write(file, IDENTITY);
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void missingFileIsNone() {
    assertTrue(CompactFile.map(file, IDENTITY).isEmpty());
  }

  @Test
  void fileOfOtherModelsIsNone() throws IOException {
    small().write(file, IDENTITY);
    assertTrue(CompactFile.map(file, IDENTITY + 1).isEmpty());
  }

  @Test
  void changedByteAnywhereIsSeen() throws IOException {
    small().write(file, IDENTITY);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(file, damaged);
      assertTrue(CompactFile.map(file, IDENTITY).isEmpty(), "byte " + i);
    }
  }

  @Test
  void fileCutAnywhereIsSeen() throws IOException {
    small().write(file, IDENTITY);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertTrue(CompactFile.map(file, IDENTITY).isEmpty(), "length " + length);
    }
  }

  @Test
  void folderThatCannotBeMadeCostsOneNotice() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file")).resolve("models");
    CompactFile made = small();
    List<String> notices = new ArrayList<>();
    assertSame(made, FastModels.keep(made, blocked, IDENTITY, notices::add));
    assertEquals(1, notices.size());
    assertTrue(notices.get(0).contains(blocked.toString()), notices::toString);
  }

  @Test
  void writtenFileReplacesTheOneInMemory() {
    CompactFile made = small();
    List<String> notices = new ArrayList<>();
    CompactFile kept = FastModels.keep(made, file, IDENTITY, notices::add);
    assertFalse(kept == made);
    assertEquals(List.of(), notices);
    assertTrue(Files.isRegularFile(file));
  }
}
