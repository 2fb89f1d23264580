package org.isnad.app.watch;

import java.util.function.Supplier;
import org.isnad.record.Article;
import org.jspecify.annotations.Nullable;

/** A desk that is opened when the first article comes: most rounds find nothing new. */
final class LazyDesk implements ArticleDesk {
  private final Supplier<ArticleDesk> opener;
  private @Nullable ArticleDesk desk;

  LazyDesk(Supplier<ArticleDesk> opener) {
    this.opener = opener;
  }

  @Override
  public void take(Article article) {
    if (desk == null) {
      desk = opener.get();
    }
    desk.take(article);
  }

  @Override
  public boolean flush() {
    return desk == null || desk.flush();
  }

  @Override
  public boolean finish() {
    return desk == null || desk.finish();
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.close();
    }
  }
}
