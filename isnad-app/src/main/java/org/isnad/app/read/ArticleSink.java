package org.isnad.app.read;

import org.isnad.record.Article;

/** Takes what readers find, one at a time, so that no reader holds a corpus in memory. */
public interface ArticleSink {
  /** An article, ready to be coded. */
  void article(Article article);

  /** Something that could not be read; reading goes on with what follows. */
  void problem(ReadProblem problem);
}
