package org.isnad.app.read;

/**
 * How inputs are read.
 *
 * @param columns of tables
 * @param languages which articles are wanted
 * @param limits of what an input may unpack to
 */
public record ReadOptions(Columns columns, Languages languages, Limits limits) {
  /** Tables with columns named like the fields, articles in Arabic, bounds for foreign files. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Columns.BY_FIELD, Languages.ARABIC, Limits.DEFAULT);

  /** Which articles are wanted. */
  public enum Languages {
    /** Others are left out and counted. */
    ARABIC,
    /** All. */
    ANY
  }
}
