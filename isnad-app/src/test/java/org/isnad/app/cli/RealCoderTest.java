package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One article through the command with the real models. */
final class RealCoderTest {
  @Test
  void meetingIsCodedWithActorDayAndPlace() {
    String text = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري في القاهرة أمس الأربعاء.";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            SharedCoder::open);
    assertEquals(0, Main.run(console, "code", "-", "--date", "2013-09-26"));
    String table = out.toString(StandardCharsets.UTF_8);
    assertTrue(table.contains("2013-09-25  CONSULT  RUS/GOV"), table);
    assertTrue(table.contains("in Cairo"), table);
  }

  @Test
  void fourThreadsWriteWhatOneWrites() {
    StringBuilder lines = new StringBuilder();
    List<String> texts =
        List.of(
            "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري في القاهرة أمس الأربعاء. ",
            "قصفت القوات الروسية مستودعا للأسلحة، وفق ما نقلت صحيفة أميركية عن مسؤولين. ",
            "وقعت إيران والعراق مذكرة تفاهم، وقتل سبعة جنود في انفجار قرب بغداد. ");
    for (int i = 0; i < 40; i++) {
      String text = texts.get(i % 3).repeat(1 + 7 * i % 11);
      lines.append("{\"id\":\"a").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
      lines.append(i % 9 == 0 ? "{broken\n" : "");
    }
    Result one = code(lines.toString(), "--threads", "1");
    Result four = code(lines.toString(), "--threads", "4");
    assertTrue(one.out().lines().count() > 40, one.out());
    assertEquals(one, four);
  }

  private record Result(String out, String err) {}

  private static Result code(String in, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            SharedCoder::open);
    List<String> args = new ArrayList<>(List.of("code", "-", "--format", "jsonl"));
    args.addAll(List.of(options));
    Main.run(console, args.toArray(String[]::new));
    return new Result(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
