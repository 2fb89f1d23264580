package org.isnad.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

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
    BitSet articles = new BitSet();
    each(
        query,
        ScoreMode.COMPLETE_NO_SCORES,
        (numbers, scorer) -> document -> articles.set(numbers.seq(document)));
    return articles;
  }

  /**
   * The articles whose title or text a query finds, with how well it fits them.
   *
   * @throws StoreException if the query cannot be read
   */
  TextHits rank(String query) {
    TextHits hits = new TextHits();
    each(
        query,
        ScoreMode.COMPLETE,
        (numbers, scorer) -> document -> hits.add(numbers.seq(document), scorer.score()));
    return hits;
  }

  private interface Take {
    void document(int document) throws IOException;
  }

  private void each(String query, ScoreMode mode, BiFunction<Numbers, Scorer, Take> taking) {
    try {
      Query rewritten = searcher.rewrite(TextIndex.parse(query));
      Weight weight = searcher.createWeight(rewritten, mode, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
          each(leaf, scorer.iterator(), taking.apply(Numbers.of(leaf), scorer));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be read: " + e.getMessage(), e);
    }
  }

  private static void each(LeafReaderContext leaf, DocIdSetIterator documents, Take take)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        take.document(document);
      }
    }
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
