package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.isnad.record.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that ingests at random moments, again and again over the same store, and looks
 * whether anything that was reported as stored is lost, doubled or left half done. {@code
 * -Disnad.kills=50} for more moments than the build has time for.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("isnad.kills", 4);
  private static final int ARTICLES = 32 * 24;
  private static final long SEED = 7;

  @TempDir private Path folder;

  @Test
  void killedRunsLoseNothingAndDoubleNothing() throws Exception {
    Random random = new Random(SEED);
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path file = folder.resolve("round-" + round + ".duckdb");
      int stored = 0;
      while (stored < ARTICLES && kills < KILLS) {
        int now = killed(file, stored, random);
        kills++;
        assertTrue(now >= stored, "lost: " + stored + " were stored, " + now + " are left");
        stored = now;
      }
      Ingested.run(file, TestArticles.articles(ARTICLES));
      assertWhole(file);
    }
  }

  /** Starts a run, kills it at a random moment, returns how many articles the store then holds. */
  private int killed(Path file, int before, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int told = before;
    // A batch or two after those known already, then some time into the next.
    int batches = before / 32 + random.nextInt(4);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; i < batches && line != null; i++) {
        told = Math.max(told, stored(line, before));
        line = lines.readLine();
      }
      process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
      // By its handle: Process.destroyForcibly would close the stream that is still to be read.
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (line = lines.readLine(); line != null; line = lines.readLine()) {
        told = Math.max(told, stored(line, before));
      }
    }
    int held = Integer.parseInt(Ingested.value(openable(file), "SELECT count(*) FROM articles"));
    assertTrue(held >= told, "lost: " + told + " were reported as stored, " + held + " are held");
    assertEquals(List.of(), StoreCheck.problems(file));
    return held;
  }

  private static int stored(String line, int before) {
    return line.isEmpty() ? before : Math.max(before, Integer.parseInt(line));
  }

  /** A run killed before it had made the tables leaves an empty store. */
  private static Path openable(Path file) {
    Store.openToWrite(file).close();
    return file;
  }

  private static void assertWhole(Path file) throws SQLException, IOException {
    assertEquals(List.of(), StoreCheck.problems(file));
    assertEquals(Integer.toString(ARTICLES), Ingested.value(file, "SELECT count(*) FROM articles"));
    try (Store store = Store.openToRead(file);
        TextSearcher texts = TextSearcher.require(store)) {
      assertEquals(ARTICLES, texts.search("وزير OR حكومة OR عنوان").cardinality());
    }
  }

  /** The process that is killed: ingests and tells after each batch how much is stored. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      java.io.PrintStream out =
          new java.io.PrintStream(
              new java.io.FileOutputStream(java.io.FileDescriptor.out),
              true,
              StandardCharsets.UTF_8);
      try (Store store = Store.openToWrite(Path.of(args[0]));
          TextIndex index = TextIndex.openToWrite(store, notice -> {});
          IngestRun run =
              new IngestRun(
                  store,
                  index,
                  new IngestRun.Plan(List.of("test"), "test", 2),
                  FakeCoder::new,
                  new IngestRun.Listener() {
                    @Override
                    public void failed(String message) {}

                    @Override
                    public void stored(IngestTotals totals) {
                      out.println(totals.articles());
                    }
                  })) {
        for (Article article : TestArticles.articles(ARTICLES)) {
          run.add(article);
        }
        run.finish();
      }
    }
  }
}
