package org.isnad.app.score;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision 0 to 1; 0 when nothing was coded
 * @param recall 0 to 1; 0 when there is nothing to find
 * @param f1 0 to 1
 */
public record Figures(double precision, double recall, double f1) {
  static Figures of(int hits, int coded, int gold) {
    double p = coded == 0 ? 0 : (double) hits / coded;
    double r = gold == 0 ? 0 : (double) hits / gold;
    return new Figures(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
