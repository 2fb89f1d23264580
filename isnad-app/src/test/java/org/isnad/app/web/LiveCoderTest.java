package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.isnad.app.store.FakeCoder;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.junit.jupiter.api.Test;

class LiveCoderTest {
  private static final String WARM_UP = "warm-up";

  private final ConcurrentLinkedQueue<String> coded = new ConcurrentLinkedQueue<>();
  private final Function<Article, CodedArticle> fake = new FakeCoder();

  private CodedArticle code(Article article) {
    if (!article.id().equals(WARM_UP)) {
      coded.add(article.id());
    }
    return fake.apply(article);
  }

  @Test
  void sameArticleIsCodedOnce() {
    try (LiveCoder coder = new LiveCoder(() -> this::code)) {
      CodedArticle first = coder.code(Article.of("a", "نص"));
      assertSame(first, coder.code(Article.of("a", "نص")));
      coder.code(Article.of("a", "نص آخر"));
      assertEquals(List.of("a", "a"), List.copyOf(coded));
    }
  }

  @Test
  void whoAsksForAnArticleUnderWayWaitsForThatOne() {
    CountDownLatch go = new CountDownLatch(1);
    Function<Article, CodedArticle> slow =
        article -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return code(article);
        };
    try (LiveCoder coder = new LiveCoder(() -> slow)) {
      CompletableFuture<CodedArticle> first = coder.coded(Article.of("a", "نص"));
      CompletableFuture<CodedArticle> second = coder.coded(Article.of("a", "نص"));
      go.countDown();
      assertSame(first.join(), second.join());
      assertEquals(1, coded.size());
    }
  }

  @Test
  void longArticleDoesNotKeepShortOnesWaiting() {
    CountDownLatch go = new CountDownLatch(1);
    Function<Article, CodedArticle> slow =
        article -> {
          try {
            if (article.id().equals("long")) {
              go.await();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return code(article);
        };
    try (LiveCoder coder = new LiveCoder(() -> slow)) {
      CompletableFuture<CodedArticle> long1 = coder.coded(Article.of("long", "نص ".repeat(10_000)));
      coder.code(Article.of("short", "نص"));
      assertEquals(List.of("short"), List.copyOf(coded));
      go.countDown();
      long1.join();
    }
  }

  @Test
  void oldestAreForgotten() {
    try (LiveCoder coder = new LiveCoder(() -> this::code)) {
      for (int i = 0; i < 600; i++) {
        coder.code(Article.of("a" + i, "نص"));
      }
      coder.code(Article.of("a599", "نص"));
      assertEquals(600, coded.size());
      coder.code(Article.of("a0", "نص"));
      assertEquals(601, coded.size());
    }
  }

  @Test
  void failureIsToldAndNotKept() {
    Function<Article, CodedArticle> broken =
        article -> {
          code(article);
          throw new IllegalStateException("broken");
        };
    try (LiveCoder coder = new LiveCoder(() -> broken)) {
      assertThrows(Problem.class, () -> coder.code(Article.of("a", "نص")));
      assertThrows(Problem.class, () -> coder.code(Article.of("a", "نص")));
      assertEquals(2, coded.size());
    }
  }
}
