package org.isnad.app.read;

import org.isnad.record.Article;

/** Takes what a reader finds, in the order of the input and on the reader's thread. */
public interface ArticleSink {
  void article(Article article);

  void problem(ReadProblem problem);

  /** False once nothing more is wanted; readers look here before each article. */
  default boolean wantsMore() {
    return true;
  }
}
