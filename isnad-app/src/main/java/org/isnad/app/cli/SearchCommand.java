package org.isnad.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.export.CsvWriter;
import org.isnad.app.export.JsonlWriter;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.export.TableWriter;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the store. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the events of the store, by the words of their articles and by fields.",
    footer = {
      "",
      "Examples:",
      "  isnad search 'مذكرة تفاهم' --pair IRQ,IRN",
      "  isnad search --type ASSAULT --place SYR --from 2016-01-01 --to 2016-03-31 --witnesses 2",
      "  isnad search 'title:القمة AND \"وزير الخارجية\"' --format jsonl"
    })
final class SearchCommand implements Callable<Integer> {
  /** Forms of output. */
  enum Format {
    table,
    jsonl,
    csv
  }

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "words, \"phrases\", AND OR NOT, title:word source:word")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "at most N events (default: ${DEFAULT-VALUE})")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, jsonl or csv (default: ${DEFAULT-VALUE})")
  private Format format;

  @Mixin private SearchOptions search;
  @Mixin private StoreOption store;
  @Mixin private DisplayOptions display;

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openToRead(store.file())) {
      String query = String.join(" ", words);
      Optional<String> text = query.isBlank() ? search.text() : Optional.of(query);
      StoreReader.Hits hits =
          new StoreReader(open).search(search.filter(), text, Math.max(1, limit));
      print(hits.events());
      console
          .err()
          .println("isnad: " + hits.events().size() + " of " + hits.total() + " events shown");
      return 0;
    }
  }

  private void print(List<StoreReader.Found> found) {
    try (Writer out =
            new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        RecordWriter writer = writer(out)) {
      StoredArticles articles = new StoredArticles(writer, StoredArticles.WITHOUT_TEXT);
      found.forEach(articles::add);
      articles.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RecordWriter writer(Writer out) {
    return switch (format) {
      case jsonl -> new JsonlWriter(out);
      case csv -> CsvWriter.withStories(out);
      case table ->
          new TableWriter(
              out,
              display.arabic(console.terminal(), console.environment()),
              display.style(console.terminal(), console));
    };
  }
}
