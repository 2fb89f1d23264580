package org.isnad.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The text index kept open, for many readers at once: which articles a query finds, all of them and
 * unordered. Thread-safe; sees the index as it was when opened.
 */
public final class TextSearcher implements AutoCloseable {
  private final DirectoryReader reader;
  private final int[] seqs;

  private TextSearcher(DirectoryReader reader, int[] seqs) {
    this.reader = reader;
    this.seqs = seqs;
  }

  /**
   * Opens the index of a store.
   *
   * @return empty if there is none
   * @throws StoreException if it cannot be read
   */
  public static Optional<TextSearcher> open(Store store) {
    Path folder = store.indexFolder();
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      return Optional.of(new TextSearcher(reader, seqs(reader)));
    } catch (IndexNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException(
          folder + ": cannot be read: " + e.getMessage() + "; make it anew with: isnad reindex", e);
    }
  }

  private static int[] seqs(DirectoryReader reader) throws IOException {
    int[] seqs = new int[reader.maxDoc()];
    StoredFields fields = reader.storedFields();
    Set<String> wanted = Set.of(TextIndex.SEQ);
    for (int document = 0; document < seqs.length; document++) {
      seqs[document] =
          fields.document(document, wanted).getField(TextIndex.SEQ).numericValue().intValue();
    }
    return seqs;
  }

  /**
   * Numbers of the articles whose title or text a query finds.
   *
   * @param query as for {@link TextIndex#search}
   * @throws StoreException if the query cannot be read
   */
  public BitSet search(String query) {
    BitSet found = new BitSet();
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query rewritten = searcher.rewrite(TextIndex.parse(query));
      Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf, weight.scorer(leaf), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be read: " + e.getMessage(), e);
    }
    return found;
  }

  private void add(LeafReaderContext leaf, @Nullable Scorer scorer, BitSet found)
      throws IOException {
    if (scorer == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    DocIdSetIterator documents = scorer.iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        found.set(seqs[leaf.docBase + document]);
      }
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
