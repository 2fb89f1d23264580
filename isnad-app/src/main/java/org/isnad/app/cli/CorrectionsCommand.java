package org.isnad.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.correct.CorrectedGold;
import org.isnad.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the articles that people have corrected as gold. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the articles that people have corrected on the page, one JSON document a line, in the"
          + " form that isnad score and isnad train read. Records that nobody has judged stand as"
          + " they were coded."
    },
    footer = {
      "",
      "Examples:",
      "  isnad corrections -o corrected.jsonl",
      "  isnad corrections --complete -o gold.jsonl && isnad score gold.jsonl"
    })
final class CorrectionsCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write (default: standard output)")
  private @Nullable Path output;

  @Option(names = "--complete", description = "only articles all of whose records have been judged")
  private boolean complete;

  @Mixin private StoreOption store;

  private final Console console;
  private int articles;
  private int events;
  private int unjudged;
  private int left;

  CorrectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openToRead(store.file());
        Writer out = writer()) {
      CorrectedGold gold = new CorrectedGold(open.connection());
      for (String id : gold.documents()) {
        write(gold.document(id), out);
      }
    } catch (SQLException e) {
      throw new CommandFailure(store.file() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(output + ": cannot be written: " + e.getMessage(), e);
    }
    console
        .err()
        .println(
            "isnad: "
                + articles
                + " articles with "
                + events
                + " events, "
                + unjudged
                + " of them not judged"
                + (left == 0 ? "" : "; left out " + left + " articles not judged whole"));
    return 0;
  }

  private Writer writer() throws IOException {
    return output == null
        ? new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
  }

  private void write(Optional<ObjectNode> document, Writer out) throws IOException {
    if (document.isEmpty()) {
      return;
    }
    int open = document.get().path("unjudged").asInt();
    if (complete && open > 0) {
      left++;
      return;
    }
    articles++;
    events += document.get().path("events").size();
    unjudged += open;
    out.write(document.get().toString());
    out.write('\n');
  }
}
