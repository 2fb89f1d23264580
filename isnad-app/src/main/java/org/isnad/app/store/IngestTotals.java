package org.isnad.app.store;

/**
 * What a run did with the articles it was given; each counts once.
 *
 * @param coded new to the store
 * @param replaced stored under the same id with other content, coded again
 * @param known stored with the same content, not coded again
 * @param failed could not be coded, or bears the id of another article of this run
 * @param events of those coded and replaced
 */
public record IngestTotals(int coded, int replaced, int known, int failed, int events) {
  static final IngestTotals NONE = new IngestTotals(0, 0, 0, 0, 0);

  IngestTotals plus(IngestTotals other) {
    return new IngestTotals(
        coded + other.coded,
        replaced + other.replaced,
        known + other.known,
        failed + other.failed,
        events + other.events);
  }

  /** All articles seen. */
  public int articles() {
    return coded + replaced + known + failed;
  }
}
