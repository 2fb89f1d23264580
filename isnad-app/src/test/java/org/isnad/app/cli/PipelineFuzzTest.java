package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;
import org.isnad.app.export.JsonRecords;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.Defaults;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.testing.HostileText;
import org.isnad.testing.RandomArticles;
import org.isnad.testing.RecordCheck;
import org.junit.jupiter.api.Test;

/**
 * The whole coder with its models on articles that try to break it; what must hold is in {@link
 * RecordCheck}. The build codes for some seconds; longer, elsewhere, and on texts of one's own:
 *
 * <pre>
 * mvn -pl isnad-core,isnad-app -am test -Dtest=PipelineFuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Disnad.soak.seconds=3600 -Disnad.soak.seed=500000 -Disnad.soak.texts=/path/to/news.jsonl
 * </pre>
 */
class PipelineFuzzTest {
  private static final int SECONDS = Integer.getInteger("isnad.soak.seconds", 10);
  private static final long FIRST_SEED = Long.getLong("isnad.soak.seed", 0);
  private static final int BOTH_WAYS = 10; // articles coded once more, in two threads

  /** Far above what any takes alone, so that a busy machine fails nothing. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final Isnad ISNAD = SharedCoder.open(IsnadOptions.DEFAULT);
  private static final RandomArticles ARTICLES = RandomArticles.over(given());
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<String> given() {
    String own = System.getProperty("isnad.soak.texts");
    List<String> texts = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            texts.add(article.text());
          }

          @Override
          public void problem(ReadProblem problem) {
            throw new AssertionError(problem.message());
          }
        };
    Stream<String> samples =
        Stream.of("articles.jsonl", "agency.jsonl", "chain.txt", "damaged.txt", "visit.txt")
            .map(name -> Path.of("..", "samples", name).toString());
    Stream.concat(samples, Stream.ofNullable(own))
        .forEach(name -> new ArticleReaders(Defaults.NONE).of(name, System.in).read(sink));
    return texts;
  }

  /** Without a date, published in the first or the last years there are, or as news is. */
  private static Article article(long seed) {
    Article article = Article.of("f" + seed, ARTICLES.text(seed));
    return switch ((int) (seed % 4)) {
      case 0 -> article;
      case 1 -> article.withDate(LocalDate.of(seed % 8 == 1 ? 1 : 9999, 12, 31));
      default -> article.withDate(LocalDate.of(2022, 3, 31));
    };
  }

  @Test
  void recordsHoldWhateverTheArticleSays() throws JsonProcessingException {
    long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    for (long seed = FIRST_SEED; System.nanoTime() < end; seed++) {
      Article article = article(seed);
      CodedArticle coded = coded(article);
      assertEquals(List.of(), RecordCheck.faults(coded), () -> article.id() + " " + start(article));
      for (EventRecord event : coded.events()) {
        String json = JSON.writeValueAsString(JsonRecords.of(event));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(event.id(), tree(bytes).path("id").asText());
      }
    }
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new AssertionError("broken JSON", e);
    }
  }

  private static CodedArticle coded(Article article) {
    long start = System.nanoTime();
    try {
      CodedArticle coded = ISNAD.code(article);
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(
          taken.compareTo(LONGEST) < 0, () -> article.id() + " took " + taken + start(article));
      return coded;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(article.id() + " " + start(article), e);
    }
  }

  private static String start(Article article) {
    String text = article.text();
    return HostileText.escaped(text.substring(0, Math.min(600, text.length())));
  }

  @Test
  void twoThreadsCodeWhatOneCodesAndTwiceIsTheSame() {
    List<Article> articles =
        LongStream.range(FIRST_SEED, FIRST_SEED + BOTH_WAYS)
            .mapToObj(PipelineFuzzTest::article)
            .toList();
    CompletableFuture<List<CodedArticle>> one = CompletableFuture.supplyAsync(() -> all(articles));
    CompletableFuture<List<CodedArticle>> other =
        CompletableFuture.supplyAsync(() -> all(articles));
    List<CodedArticle> alone = all(articles);
    assertEquals(alone, one.join());
    assertEquals(alone, other.join());
  }

  private static List<CodedArticle> all(List<Article> articles) {
    return articles.stream().map(ISNAD::code).toList();
  }

  @Test
  void whatIsSaidWithinWhatIsSaidHoldsEachLinkOnce() {
    String text =
        "وأكد المصدر أنه قال إنه أكد أن مسؤولا ذكر أنه ".repeat(12) + "قصفت القوات المدينة.";
    CodedArticle coded = ISNAD.code(Article.of("deep", "قال وزير الخارجية الروسي إنه " + text));
    for (EventRecord event : coded.events()) {
      assertEquals(event.saidBy().size(), event.saidBy().stream().distinct().count(), event.id());
      assertTrue(event.saidBy().size() <= text.length() / 4, event.id());
    }
  }

  @Test
  void aSeedMakesTheSameArticleAgain() {
    assertEquals(ARTICLES.text(7), RandomArticles.over(given()).text(7));
  }
}
