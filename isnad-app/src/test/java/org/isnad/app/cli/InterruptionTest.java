package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;
import org.isnad.app.store.Ingested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ends a process from outside while it waits for more input: what was read is saved. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends a process only by force")
final class InterruptionTest {
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  /** The program over a parser that finds no sentence. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
      PrintStream err =
          new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
      System.exit(
          Main.run(
              new Console(
                  System.in,
                  out,
                  err,
                  false,
                  Map.of(),
                  options -> Isnad.open(IsnadOptions.DEFAULT, text -> List.of())),
              args));
    }
  }

  private Process start(String... args) throws IOException {
    return new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName()),
                    Stream.of(args))
                .toList())
        .redirectError(errors())
        .start();
  }

  private File errors() {
    return folder.resolve("errors").toFile();
  }

  private static void send(Process process, int from, int to) throws IOException {
    OutputStream in = process.getOutputStream();
    for (int i = from; i < to; i++) {
      String line = "{\"id\":\"a" + i + "\",\"text\":\"نص رقم " + i + "\"}\n";
      in.write(line.getBytes(StandardCharsets.UTF_8));
    }
    in.flush();
  }

  @Test
  void codedArticlesAreWrittenAndSummedUp() throws Exception {
    Process process = start("code", "-");
    send(process, 0, 5);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < 5; i++) {
        assertEquals("a" + i + "  no events", out.readLine());
        assertEquals("", out.readLine());
      }
      process.toHandle().destroy();
      assertEquals(TERMINATED, process.waitFor());
    }
    assertEquals(
        "isnad: interrupted; coded 5 articles, 0 events\n", Files.readString(errors().toPath()));
  }

  @Test
  void articlesTakenAreStoredAndTheStoreIsClosed() throws Exception {
    Path store = folder.resolve("test.duckdb");
    Process process = start("ingest", "-", "--store", store.toString());
    send(process, 0, 70);
    // A broken line is told when it is read, and all before it then are.
    process.getOutputStream().write("{\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    while (!Files.readString(errors().toPath()).contains("-:71: broken JSON")) {
      assertTrue(process.isAlive(), Files.readString(errors().toPath()));
      Thread.onSpinWait();
    }
    process.toHandle().destroy();
    assertEquals(TERMINATED, process.waitFor());
    String said = Files.readString(errors().toPath());
    assertTrue(said.contains("interrupted; " + store + ": coded 70, "), said);
    assertEquals(List.of("test.duckdb", "test.duckdb.index"), filesBeside());
    assertEquals(
        IntStream.range(0, 70).mapToObj(i -> "a" + i).toList(),
        Ingested.rows(store, "SELECT id FROM articles ORDER BY seq"));
    assertEquals("1", Ingested.value(store, "SELECT count(ended) FROM runs"));
  }

  private List<String> filesBeside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.startsWith("test"))
          .sorted()
          .toList();
    }
  }
}
