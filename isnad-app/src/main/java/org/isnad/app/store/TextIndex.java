package org.isnad.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.lexicon.SpellingKey;
import org.isnad.record.Article;
import org.isnad.text.TextRepair;

/**
 * The full text of all articles: a Lucene index beside the store, one document an article.
 *
 * <p>The store is the truth. Each commit of the index notes the highest {@code seq} it has taken
 * over; what the store holds beyond that, after a kill between the two commits, is added by {@link
 * #catchUp}. Articles that the store no longer holds are harmless: search looks them up there. Not
 * thread-safe.
 */
public final class TextIndex implements AutoCloseable {
  private static final String ID = "id";
  static final String SEQ = "seq";
  private static final String TEXT = "text";
  private static final String TITLE = "title";
  private static final String SOURCE = "source";
  private static final double RAM_MEGABYTES = 16;
  private static final int STEP = 256;
  private static final Analyzer ANALYZER = new ArabicAnalyzer();

  private final Directory directory;
  private final IndexWriter writer;
  private IndexVersion version;

  private TextIndex(Directory directory, IndexWriter writer, IndexVersion version) {
    this.directory = directory;
    this.writer = writer;
    this.version = version;
  }

  /**
   * One article as it is indexed.
   *
   * @param seq its number in the store
   * @param id of the article
   * @param text repaired
   * @param title repaired, empty without one
   * @param source empty without one
   */
  record Entry(long seq, String id, String text, String title, String source) {
    static Entry of(long seq, Article article, String repaired) {
      return new Entry(
          seq,
          article.id(),
          repaired,
          article.title().map(t -> TextRepair.repair(t).text()).orElse(""),
          article.source().orElse(""));
    }
  }

  /**
   * Opens the index to write, makes it if there is none. One of another Isnad is emptied, and
   * {@link #catchUp} fills it again.
   *
   * @param notices hears, in a line for the user, of what will take its time
   * @throws StoreException if it is in use or broken
   */
  public static TextIndex openToWrite(Store store, Consumer<String> notices) {
    TextIndex index = open(store, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    if (index.version.isCurrent()) {
      return index;
    }
    index.close();
    notices.accept(store.indexFolder() + ": made by another version of Isnad, is made anew");
    return openAnew(store);
  }

  /** Opens an empty index in place of the old one; {@link #catchUp} then fills it. */
  public static TextIndex openAnew(Store store) {
    return open(store, IndexWriterConfig.OpenMode.CREATE);
  }

  private static TextIndex open(Store store, IndexWriterConfig.OpenMode mode) {
    Path folder = store.indexFolder();
    try {
      Directory directory = FSDirectory.open(folder);
      IndexWriterConfig config =
          new IndexWriterConfig(ANALYZER).setOpenMode(mode).setRAMBufferSizeMB(RAM_MEGABYTES);
      IndexWriter writer = new IndexWriter(directory, config);
      IndexVersion version =
          mode == IndexWriterConfig.OpenMode.CREATE
              ? IndexVersion.NEW
              : IndexVersion.of(writer.getLiveCommitData());
      return new TextIndex(directory, writer, version);
    } catch (LockObtainFailedException e) {
      throw new StoreException(
          folder + ": in use by another program; wait until it has ended, or close it", e);
    } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new StoreException(
          folder
              + ": broken or of another version; make it anew with: isnad reindex --store "
              + store.file(),
          e);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Adds what the store holds and the index does not. */
  public void catchUp(Store store) {
    catchUp(store, done -> {});
  }

  /**
   * Adds what the store holds and the index does not.
   *
   * @param progress hears how many articles have been added
   */
  public void catchUp(Store store, LongConsumer progress) {
    long added = 0;
    try {
      for (List<Entry> some = after(store.connection());
          !some.isEmpty();
          some = after(store.connection())) {
        add(some);
        added += some.size();
        progress.accept(added);
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  private List<Entry> after(Connection connection) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, id, \"text\", coalesce(title, ''), coalesce(source, '') FROM articles"
                + " WHERE seq > ? ORDER BY seq LIMIT "
                + STEP)) {
      select.setLong(1, version.taken());
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          entries.add(
              new Entry(
                  found.getLong(1),
                  found.getString(2),
                  TextRepair.repair(found.getString(3)).text(),
                  TextRepair.repair(found.getString(4)).text(),
                  found.getString(5)));
        }
      }
    }
    return entries;
  }

  /** Adds a batch in one commit; an article of the same id is replaced. */
  void add(List<Entry> entries) {
    try {
      for (Entry entry : entries) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(SEQ, entry.seq()));
        // Persian letters and tatweel are folded here; the analyser does the rest.
        document.add(new TextField(TEXT, SpellingKey.of(entry.text()), Field.Store.NO));
        document.add(new TextField(TITLE, SpellingKey.of(entry.title()), Field.Store.NO));
        document.add(new TextField(SOURCE, entry.source(), Field.Store.NO));
        writer.updateDocument(new Term(ID, entry.id()), document);
        version = version.withTaken(entry.seq());
      }
      writer.setLiveCommitData(version.data().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the text index cannot be closed: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a query as {@link TextSearcher} describes it.
   *
   * @throws StoreException if it cannot be read
   */
  static Query parse(String query) {
    MultiFieldQueryParser parser =
        new MultiFieldQueryParser(new String[] {TITLE, TEXT}, ANALYZER, Map.of(TITLE, 2f));
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(SpellingKey.of(query));
    } catch (ParseException e) {
      throw new StoreException(
          "cannot read the query "
              + query
              + ": "
              + String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse("it breaks off")
              + "; put phrases between double quotes and a backslash before : ( ) [ ] when meant as such",
          e);
    }
  }
}
