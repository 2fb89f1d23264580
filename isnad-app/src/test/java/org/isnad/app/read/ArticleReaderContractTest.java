package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.record.Article;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every reader, over all of them. */
class ArticleReaderContractTest {
  private static final String TEXT = "وصل الوزير إلى \"بغداد\" أمس.";

  @TempDir Path folder;

  /** The kinds of input, each with how a text is written in it. */
  enum Kind {
    TEXT_FILE("a.txt", t -> t, b -> b),
    COMPRESSED_TEXT("a.txt.gz", t -> t, Gzip::of),
    JSON_LINES("a.jsonl", Kind::json, b -> b),
    COMPRESSED_JSON_LINES("a.jsonl.gz", Kind::json, Gzip::of),
    UNKNOWN_ENDING_TEXT("a.article", t -> t, b -> b),
    UNKNOWN_ENDING_JSON("a.crawl", Kind::json, b -> b),
    UPPER_CASE_ENDING("A.TXT", t -> t, b -> b),
    FOLDER("deep/er/a.txt", t -> t, b -> b),
    STANDARD_INPUT_TEXT("-", t -> t, b -> b),
    STANDARD_INPUT_JSON("-", Kind::json, b -> b);

    private final String name;
    private final UnaryOperator<String> notation;
    private final UnaryOperator<byte[]> packing;

    Kind(String name, UnaryOperator<String> notation, UnaryOperator<byte[]> packing) {
      this.name = name;
      this.notation = notation;
      this.packing = packing;
    }

    private static String json(String text) {
      return "{\"text\": \"" + text.replace("\"", "\\\"") + "\"}\n";
    }
  }

  private Collected read(Kind kind, byte[] content) throws IOException {
    if (kind.name.equals("-")) {
      return Collected.from("-", content);
    }
    Path file = folder.resolve(kind.name);
    Files.createDirectories(file.getParent());
    Files.write(file, kind.packing.apply(content));
    return Collected.from(kind == Kind.FOLDER ? folder : file);
  }

  @ParameterizedTest
  @EnumSource
  void deliversTheTextAsGiven(Kind kind) throws IOException {
    byte[] content = kind.notation.apply(TEXT).getBytes(StandardCharsets.UTF_8);
    Collected read = read(kind, content);
    assertEquals(List.of(TEXT), read.articles.stream().map(Article::text).toList());
    assertEquals(List.of(), read.problems);
  }

  @ParameterizedTest
  @EnumSource
  void readsOtherCharsets(Kind kind) throws IOException {
    byte[] content = kind.notation.apply(TEXT).getBytes(Charset.forName("windows-1256"));
    assertEquals(List.of(TEXT), read(kind, content).articles.stream().map(Article::text).toList());
  }

  @ParameterizedTest
  @EnumSource
  void dropsTheByteOrderMark(Kind kind) throws IOException {
    byte[] content = ("\uFEFF" + kind.notation.apply(TEXT)).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(TEXT), read(kind, content).articles.stream().map(Article::text).toList());
  }

  @ParameterizedTest
  @EnumSource
  void namesAnEmptyInput(Kind kind) throws IOException {
    Collected read = read(kind, new byte[0]);
    assertEquals(List.of(ReadProblem.Kind.EMPTY), read.kinds());
    assertTrue(read.articles.isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void namesATextWithoutArabic(Kind kind) throws IOException {
    byte[] content = kind.notation.apply("Nothing to see").getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(ReadProblem.Kind.NOT_ARABIC), read(kind, content).kinds());
  }

  @ParameterizedTest
  @EnumSource
  void namesBinaryData(Kind kind) throws IOException {
    byte[] picture = new byte[500];
    picture[0] = (byte) 0x89;
    picture[1] = 'P';
    picture[2] = 'N';
    picture[3] = 'G';
    Collected read = read(kind, picture);
    assertEquals(List.of(ReadProblem.Kind.BINARY), read.kinds());
    assertTrue(read.articles.isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemSaysWhereWhatAndTheRemedyOnOneLine(Kind kind) throws IOException {
    for (byte[] content : List.of(new byte[0], new byte[] {0, 1, 2, 3}, new byte[] {'{'})) {
      for (ReadProblem problem : read(kind, content).problems) {
        assertFalse(problem.file().isBlank());
        assertFalse(problem.cause().isBlank());
        assertFalse(problem.remedy().isBlank());
        assertEquals(1, problem.message().lines().count(), problem.message());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void stopsWhereNothingMoreIsWanted(Kind kind) throws IOException {
    byte[] content = kind.notation.apply(TEXT).getBytes(StandardCharsets.UTF_8);
    read(kind, content);
    Collected satisfied = new Collected();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            satisfied.article(article);
          }

          @Override
          public void problem(ReadProblem problem) {
            satisfied.problem(problem);
          }

          @Override
          public boolean wantsMore() {
            return false;
          }
        };
    String name = kind == Kind.FOLDER ? folder.toString() : folder.resolve(kind.name).toString();
    String argument = kind.name.equals("-") ? "-" : name;
    new ArticleReaders(Defaults.NONE).of(argument, new ByteArrayInputStream(content)).read(sink);
    assertEquals(List.of(), satisfied.articles);
    assertEquals(List.of(), satisfied.problems);
  }
}
