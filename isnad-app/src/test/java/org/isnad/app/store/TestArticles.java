package org.isnad.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.record.Article;

/** Articles made up of common words, the same for the same seed. */
public final class TestArticles {
  private static final List<String> WORDS =
      List.of(
          "وزير",
          "الخارجية",
          "زار",
          "بغداد",
          "أمس",
          "اتفاق",
          "قوات",
          "مدينة",
          "قال",
          "مصدر",
          "حكومة",
          "رئيس",
          "قصف",
          "هجوم",
          "تعاون",
          "دفاع",
          "مذكرة",
          "وقع",
          "اجتماع",
          "أعلن",
          "شرطة",
          "مجلس",
          "دولي",
          "حدود",
          "نفط",
          "شركة",
          "انتخابات",
          "حزب",
          "معارضة",
          "تظاهرة",
          "سلام",
          "حرب");

  private TestArticles() {}

  public static Article article(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 12 == 11 ? ". " : " ");
    }
    return new Article(
        "news/" + number,
        text.toString(),
        Optional.of(LocalDate.of(2013, 1, 1).plusDays(number % 300)),
        Optional.of("Outlet " + number % 7),
        Optional.empty(),
        Optional.of("عنوان " + number));
  }

  public static List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return articles;
  }

  public static Article withText(Article article, String text) {
    return new Article(
        article.id(), text, article.date(), article.source(), article.url(), article.title());
  }
}
