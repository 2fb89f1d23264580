package org.isnad.syntax.corenlp;

/** Takes the features of a model one by one. */
@FunctionalInterface
public interface FeatureSink {
  /**
   * Takes one feature.
   *
   * @param name as the model names it
   * @param weights for each class, most of them 0; filled anew for the next feature
   */
  void feature(String name, float[] weights);
}
