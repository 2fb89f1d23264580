package org.isnad.app.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.read.ArticleField;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.Columns;
import org.isnad.app.read.Defaults;
import org.isnad.app.read.Limits;
import org.isnad.app.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How inputs are read. */
final class ReadingOptions {
  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "column of the text in CSV, TSV and Parquet (default: text)")
  private String text;

  @Option(names = "--id-column", paramLabel = "NAME", description = "likewise (default: id)")
  private String id;

  @Option(names = "--date-column", paramLabel = "NAME", description = "likewise (default: date)")
  private String date;

  @Option(
      names = "--source-column",
      paramLabel = "NAME",
      description = "likewise, of the outlet (default: source)")
  private String source;

  @Option(names = "--url-column", paramLabel = "NAME", description = "likewise (default: url)")
  private String url;

  @Option(names = "--title-column", paramLabel = "NAME", description = "likewise (default: title)")
  private String title;

  @Option(
      names = "--author-column",
      paramLabel = "NAME",
      description = "likewise (default: author, authors or byline)")
  private String author;

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "between the columns of CSV; \\t is a tab (default: guessed from the header)")
  private String delimiter;

  @Mixin private LanguageOption language;

  ArticleReaders readers(Defaults defaults) {
    return new ArticleReaders(
        defaults, new ReadOptions(columns(), language.languages(), Limits.DEFAULT));
  }

  private Columns columns() {
    Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
    put(names, ArticleField.TEXT, text);
    put(names, ArticleField.ID, id);
    put(names, ArticleField.DATE, date);
    put(names, ArticleField.SOURCE, source);
    put(names, ArticleField.URL, url);
    put(names, ArticleField.TITLE, title);
    put(names, ArticleField.AUTHOR, author);
    return new Columns(names, Optional.ofNullable(delimiter).map(ReadingOptions::character));
  }

  private static void put(Map<ArticleField, String> names, ArticleField field, String name) {
    if (name != null) {
      names.put(field, name);
    }
  }

  private static char character(String delimiter) {
    String written = delimiter.equals("\\t") ? "\t" : delimiter;
    if (written.length() != 1 || "\"\r\n".contains(written)) {
      throw new CommandFailure("--delimiter " + delimiter + ": give one character, or \\t");
    }
    return written.charAt(0);
  }
}
