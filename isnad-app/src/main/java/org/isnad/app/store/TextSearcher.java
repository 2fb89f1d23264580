package org.isnad.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The text index kept open, for many readers at once: which articles a query finds, and which of
 * them it fits best. Thread-safe; sees the index as it was when opened.
 *
 * <p>A query is words in any spelling, {@code "phrases"}, AND OR NOT, {@code title:} {@code
 * source:} in front of a word; several words must all occur.
 */
public final class TextSearcher implements AutoCloseable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private TextSearcher(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens the index of a store, which must have one.
   *
   * @throws StoreException if there is none, it is of another version, or it cannot be read
   */
  public static TextSearcher require(Store store) {
    return open(store)
        .orElseThrow(
            () ->
                new StoreException(
                    store.indexFolder()
                        + ": there is no text index; make it with: "
                        + remedy(store)));
  }

  /**
   * Opens the index of a store.
   *
   * @return empty if there is none
   * @throws StoreException if it is of another version, or it cannot be read
   */
  public static Optional<TextSearcher> open(Store store) {
    Path folder = store.indexFolder();
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        return Optional.of(new TextSearcher(read(store, directory)));
      } catch (IOException | StoreException e) {
        directory.close();
        throw e;
      }
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException(
          folder + ": cannot be read: " + e.getMessage() + "; make it anew with: " + remedy(store),
          e);
    }
  }

  private static String remedy(Store store) {
    return "isnad reindex --store " + store.file();
  }

  private static DirectoryReader read(Store store, Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    if (!IndexVersion.of(reader.getIndexCommit().getUserData()).isCurrent()) {
      reader.close();
      throw new StoreException(
          store.indexFolder()
              + ": made by another version of Isnad; make it anew with: "
              + remedy(store));
    }
    return reader;
  }

  /**
   * Numbers of the articles whose title or text a query finds: all of them, unordered.
   *
   * @throws StoreException if the query cannot be read
   */
  public BitSet search(String query) {
    Found found = new Found();
    collect(query, found);
    return found.articles;
  }

  /**
   * Numbers of the articles that a query fits best, the best first.
   *
   * @param among only of these
   * @param most at most so many, at least 1
   * @throws StoreException if the query cannot be read
   */
  public List<Long> best(String query, BitSet among, int most) {
    int wanted = Math.max(1, Math.min(most, among.cardinality()));
    // Counts no further than it must: articles that cannot be among the best are passed over.
    TopScoreDocCollector top = new TopScoreDocCollectorManager(wanted, null, wanted).newCollector();
    collect(query, new Among(top, among));
    try {
      return seqs(top.topDocs().scoreDocs);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void collect(String query, Collector collector) {
    try {
      searcher.search(TextIndex.parse(query), new Single(collector));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("the text index cannot be read: " + e.getMessage(), e);
  }

  private List<Long> seqs(ScoreDoc[] documents) throws IOException {
    List<Long> seqs = new ArrayList<>(documents.length);
    for (ScoreDoc document : documents) {
      LeafReaderContext leaf =
          reader.leaves().get(ReaderUtil.subIndex(document.doc, reader.leaves()));
      seqs.add((long) Numbers.of(leaf).seq(document.doc - leaf.docBase));
    }
    return seqs;
  }

  /** The numbers of a segment's articles in the store; to be asked in the order of documents. */
  private record Numbers(NumericDocValues values) {
    static Numbers of(LeafReaderContext leaf) throws IOException {
      return new Numbers(DocValues.getNumeric(leaf.reader(), TextIndex.SEQ));
    }

    int seq(int document) throws IOException {
      if (!values.advanceExact(document)) {
        throw new IOException("an article without a number");
      }
      return Math.toIntExact(values.longValue());
    }
  }

  /** One collector for all segments, one after another: the searcher has no threads of its own. */
  private record Single(Collector newCollector) implements CollectorManager<Collector, Collector> {
    @Override
    public Collector reduce(Collection<Collector> collectors) {
      return newCollector;
    }
  }

  /** Notes all articles. */
  private static final class Found implements Collector {
    private final BitSet articles = new BitSet();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Numbers numbers = Numbers.of(leaf);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
          articles.set(numbers.seq(document));
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Hands on those of a set. */
  private static final class Among extends FilterCollector {
    private final BitSet among;

    Among(Collector in, BitSet among) {
      super(in);
      this.among = among;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Numbers numbers = Numbers.of(leaf);
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int document) throws IOException {
          if (among.get(numbers.seq(document))) {
            super.collect(document);
          }
        }
      };
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be closed: " + e.getMessage(), e);
    }
  }
}
