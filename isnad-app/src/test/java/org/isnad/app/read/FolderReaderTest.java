package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
  @TempDir Path folder;

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "نص");
  }

  @Test
  void readsFilesBelowInTheOrderOfTheirPaths() throws IOException {
    write("b/one.txt");
    write("c.txt");
    write("a.txt");
    write("b/nested/two.v2.txt");
    assertEquals(List.of("a", "b/nested/two.v2", "b/one", "c"), Collected.from(folder).ids());
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    write("a.txt");
    write("notes.md");
    Collected read = Collected.from(folder);
    assertEquals(List.of("a"), read.ids());
    assertEquals(List.of(), read.problems);
  }

  @Test
  void aFolderWithoutKnownFilesIsNamed() throws IOException {
    write("notes.md");
    assertEquals(
        folder
            + ": no file here has a known ending; known are .txt .jsonl .ndjson .html .htm .xhtml"
            + " .csv .tsv .tab .parquet .rss .atom .rdf .xml .warc .wet .zip .tar .gz .tgz, also"
            + " with .gz behind",
        Collected.from(folder).problems.get(0).message());
  }

  @Test
  void aMissingFileIsNamed() {
    assertEquals(
        folder.resolve("none.txt") + ": there is no such file; check the path",
        Collected.from(folder.resolve("none.txt")).problems.get(0).message());
  }

  @Test
  void aBrokenFileDoesNotHideTheNext() throws IOException {
    write("a.jsonl");
    write("b.txt");
    Files.write(folder.resolve("c.txt.gz"), new byte[] {1, 2, 3});
    Collected read = Collected.from(folder);
    assertEquals(List.of("b"), read.ids());
    assertEquals(List.of(ReadProblem.Kind.BROKEN_LINE, ReadProblem.Kind.CUT_SHORT), read.kinds());
  }
}
