package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Explanation;
import org.isnad.record.Participant;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small corpora whose stories and witnesses are known, through the whole store. */
class StoryCorpusTest {
  private static final String WIRE =
      "أعلنت وزارة الدفاع أن طائراتها قصفت مستودعا للسلاح في ريف حلب الشمالي صباح اليوم."
          + " وأضافت أن القصف دمر المستودع كليا ولم يوقع إصابات بين المدنيين القاطنين قربه."
          + " وكانت اشتباكات دارت في المنطقة منذ أيام بين الجيش وفصائل مسلحة تسيطر على قرى عدة.";
  private static final String WITNESSED =
      "شاهد مراسلنا طائرات تقصف مستودعا في ريف حلب الشمالي وأعمدة الدخان تتصاعد فوق التلال."
          + " وهرع السكان إلى المكان بحثا عن ناجين بينما واصلت فرق الإطفاء عملها حتى المساء.";
  private static final String QUOTING =
      " أوردت الصحيفة في عددها الصادر اليوم تفاصيل عن قصف مستودع في ريف حلب الشمالي قرب الحدود.";

  @TempDir private Path folder;

  private static Article article(int number, String outlet, String text) {
    return new Article(
        outlet + "/" + number,
        text,
        Optional.of(LocalDate.of(2016, 2, 1)),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty());
  }

  /** One raid an article; names after a bar at the end of the id are the chain. */
  private static Function<Article, CodedArticle> coder(String... chain) {
    return article -> {
      int end = article.text().indexOf('.') + 1;
      EventRecord event =
          new EventRecord(
              article.id() + ":1",
              article.id(),
              Optional.of("2016-02-01"),
              Optional.of("stated"),
              Optional.empty(),
              article.date().map(Object::toString),
              article.source(),
              "ASSAULT",
              List.of("aerial"),
              List.of(),
              "asserted",
              4,
              -10,
              List.of(participant("RUS")),
              List.of(participant("SYR")),
              new Words("قصف", 0, 3),
              Optional.empty(),
              Arrays.stream(chain).map(StoryCorpusTest::link).toList(),
              Optional.empty(),
              EventRecord.Size.UNKNOWN,
              new EventRecord.SentenceRef(0, 0, end),
              "bomb",
              0.9);
      Explanation.Chain explained =
          new Explanation.Chain(article.source(), List.of(), event.event(), event.trigger());
      return new CodedArticle(
          article, List.of(event), List.of(new Explanation(event.id(), "", List.of(), explained)));
    };
  }

  private static Participant participant(String code) {
    return new Participant(
        new Words("", 0, 0), Optional.of(code), Optional.of("MIL"), Optional.empty(), "country");
  }

  private static SaidBy link(String words) {
    return new SaidBy(
        new Words(words, 0, words.length()), Optional.empty(), Optional.empty(), "نقلت", "reports");
  }

  private List<Article> nine(Function<Integer, String> text) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(article(i, "Outlet" + i, text.apply(i)));
    }
    return articles;
  }

  /** Thirty words that no other outlet prints. */
  private static String comment(int outlet) {
    StringBuilder comment = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      comment.append(" رأي").append(outlet).append('و').append(i);
    }
    return comment.toString();
  }

  private static List<String> stories(Path file) throws SQLException {
    return Ingested.rows(
        file, "SELECT articles, texts, witnesses, common_link FROM stories ORDER BY story");
  }

  @Test
  void wireReportCopiedByNineIsOneWitness() throws SQLException {
    Path file = folder.resolve("wire.duckdb");
    Ingested.run(file, nine(i -> WIRE + " نشر في " + i), coder(), new ArrayList<>());
    assertEquals(List.of("9|1|1|Outlet0/0"), stories(file));
  }

  @Test
  void twoIndependentReportsAreTwoWitnesses() throws SQLException {
    Path file = folder.resolve("two.duckdb");
    Ingested.run(
        file,
        List.of(article(1, "Elaph", WIRE), article(2, "Hespress", WITNESSED)),
        coder(),
        new ArrayList<>());
    assertEquals(List.of("2|2|2|null"), stories(file));
  }

  @Test
  void nineThatQuoteOnePaperShareItAsCommonLink() throws SQLException {
    Path file = folder.resolve("paper.duckdb");
    List<String> openings =
        List.of(
            "كشفت تقارير",
            "ذكر موقع",
            "تحدثت مصادر",
            "جاء في خبر",
            "نشر اليوم",
            "ورد أمس",
            "بث تلفزيون",
            "أفاد مراسل",
            "أكدت جهات");
    Ingested.run(
        file,
        nine(i -> openings.get(i) + QUOTING + comment(i)),
        coder("صحيفة وول ستريت جورنال", "مسؤولين أميركيين"),
        new ArrayList<>());
    assertEquals(List.of("9|9|1|Wall Street Journal"), stories(file));
    assertEquals(
        "Wall Street Journal|مسؤولين أميركيين (Wall Street Journal)|9",
        Ingested.rows(
                file,
                "SELECT l.nearer, l.farther, l.articles FROM (SELECT unnest(links) AS l FROM stories)"
                    + " WHERE l.nearer NOT LIKE 'Outlet%'")
            .get(0));
  }

  @Test
  void storiesGrowOverRunsAsInOne() throws SQLException {
    Path grown = folder.resolve("grown.duckdb");
    List<Article> articles = new ArrayList<>(nine(i -> WIRE + " نشر في " + i));
    articles.add(article(10, "Hespress", WITNESSED));
    for (Article article : articles) {
      Ingested.run(grown, List.of(article), coder(), new ArrayList<>());
    }
    assertEquals(List.of("10|2|2|null"), stories(grown));
    assertEquals(List.of(), StoreCheck.problems(grown));
  }

  @Test
  void replacedArticleLeavesItsStory() throws SQLException {
    Path file = folder.resolve("replaced.duckdb");
    Article second = article(2, "Hespress", WITNESSED);
    Ingested.run(file, List.of(article(1, "Elaph", WIRE), second), coder(), new ArrayList<>());
    Article other =
        TestArticles.withText(second, "تظاهر الآلاف أمام البرلمان احتجاجا على الأسعار.");
    Ingested.run(file, List.of(other), coder(), new ArrayList<>());
    assertEquals(List.of("1|1|1|null", "1|1|1|null"), stories(file));
    assertEquals(List.of(), StoreCheck.problems(file));
  }
}
