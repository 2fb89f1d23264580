package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.corenlp.CoreNlpParser;
import org.isnad.testing.HostileText;
import org.isnad.testing.RandomArabic;
import org.isnad.text.TextRepair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, our decoders give the sentences that CoreNLP gives: the same tokens with the
 * same offsets, tags and trees. Loads the models of both.
 */
class SameSentencesTest {
  private static SentenceParser corenlp;
  private static SentenceParser fast;

  @BeforeAll
  static void open() {
    // In this order: where the compact file is not there yet, making it takes memory for a while.
    fast = FastParser.open(() -> (words, tags) -> {}, notice -> {});
    corenlp = new CoreNlpParser((words, tags) -> {});
  }

  @AfterAll
  static void close() {
    corenlp = null;
    fast = null;
  }

  private static List<Sentence> checked(String text) {
    List<Sentence> sentences = fast.parse(text);
    assertEquals(corenlp.parse(text), sentences, text);
    return sentences;
  }

  @Test
  void fastParserIsUsedAtAll() {
    assertInstanceOf(FastParser.class, fast);
  }

  @Test
  void onTheSampleArticles() throws IOException {
    int sentences = 0;
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String line : lines(file)) {
          sentences += checked(TextRepair.repair(line).text()).size();
        }
      }
    }
    assertTrue(sentences > 60, "only " + sentences + " sentences");
  }

  private static List<String> lines(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return file.toString().endsWith(".jsonl") ? text.lines().toList() : List.of(text);
    } catch (MalformedInputException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onRandomArabic() {
    int sentences = 0;
    for (long seed = 0; seed < 40; seed++) {
      sentences += checked(RandomArabic.text(seed, 150)).size();
    }
    assertTrue(sentences > 150, "only " + sentences + " sentences");
  }

  @Test
  void onHostileText() {
    for (long seed = 0; seed < 60; seed++) {
      checked(HostileText.mixed(seed, 300));
    }
  }

  @Test
  void onSingleSentencesOfEveryKind() {
    for (String text :
        List.of(
            "",
            " \n ",
            "؟!",
            "و",
            "2013",
            "قال.",
            "وقع وزيرا دفاع العراق وإيران مذكرة تفاهم في بغداد.",
            "للأمم المتحدة، وللرئيس؛ وبالمدينة - وكتابتها (وكتبهم) 12.5%...",
            "هَجَمَ العَدُوُّ عَلَى المَدِينَةِ",
            "الــــــرئيس جداااااااا",
            "nullable null x-nullnull وnull",
            "ـ ـ ًًً َ",
            "قال www.example.com/a?b=c و a.b@c.com #وسم @اسم",
            "کتاب ایران پاکستان گفت",
            "إلى إلي على علي عليه إليها",
            "و ".repeat(400),
            "الكلمة".repeat(60))) {
      checked(text);
    }
  }

  @Test
  void onTwoThreadsAtOnce() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Sentence>>> parsed = new ArrayList<>();
      for (long seed = 100; seed < 120; seed++) {
        String text = RandomArabic.text(seed, 100);
        parsed.add(threads.submit(() -> fast.parse(text)));
      }
      for (int i = 0; i < parsed.size(); i++) {
        assertEquals(fast.parse(RandomArabic.text(100 + i, 100)), parsed.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
