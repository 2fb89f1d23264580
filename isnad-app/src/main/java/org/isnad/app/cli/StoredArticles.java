package org.isnad.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.store.StoreReader;
import org.isnad.app.story.StoryNote;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;

/** Gathers stored events, one after the other, into articles and hands these to a writer. */
final class StoredArticles {
  /** Where an article comes from. */
  interface Source {
    Article of(StoreReader.Found event);
  }

  /** For writers that look at no text. */
  static final Source WITHOUT_TEXT =
      found ->
          new Article(
              found.event().document(),
              "",
              found.event().publicationDate().map(LocalDate::parse),
              found.event().source(),
              Optional.empty(),
              Optional.empty());

  private final RecordWriter writer;
  private final Source source;
  private final List<StoreReader.Found> pending = new ArrayList<>();
  private int events;

  StoredArticles(RecordWriter writer, Source source) {
    this.writer = writer;
    this.source = source;
  }

  void add(StoreReader.Found found) {
    if (!pending.isEmpty() && pending.get(0).seq() != found.seq()) {
      finish();
    }
    pending.add(found);
    events++;
  }

  /** Events added so far. */
  int events() {
    return events;
  }

  /** Writes the last article. */
  void finish() {
    if (pending.isEmpty()) {
      return;
    }
    Map<String, StoryNote> stories = new HashMap<>();
    List<EventRecord> records = new ArrayList<>();
    for (StoreReader.Found found : pending) {
      stories.put(found.event().id(), found.story());
      records.add(found.event());
    }
    Article article = source.of(pending.get(0));
    pending.clear();
    try {
      writer.write(
          new CodedArticle(article, records, List.of()),
          event -> Optional.ofNullable(stories.get(event.id())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
