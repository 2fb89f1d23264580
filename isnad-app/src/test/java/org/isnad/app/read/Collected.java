package org.isnad.app.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.record.Article;

/** Keeps what a reader delivers. */
final class Collected implements ArticleSink {
  final List<Article> articles = new ArrayList<>();
  final List<ReadProblem> problems = new ArrayList<>();

  static Collected from(String argument, byte[] standardInput) {
    Collected collected = new Collected();
    new ArticleReaders(Defaults.NONE)
        .of(argument, new ByteArrayInputStream(standardInput))
        .read(collected);
    return collected;
  }

  static Collected from(Path path) {
    return from(path.toString(), new byte[0]);
  }

  static Collected fromStandardInput(String text) {
    return from("-", text.getBytes(StandardCharsets.UTF_8));
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<ReadProblem.Kind> kinds() {
    return problems.stream().map(ReadProblem::kind).toList();
  }

  @Override
  public void article(Article article) {
    AuthorCheck.check(article.authors(), article.id());
    articles.add(article);
  }

  @Override
  public void problem(ReadProblem problem) {
    problems.add(problem);
  }
}
