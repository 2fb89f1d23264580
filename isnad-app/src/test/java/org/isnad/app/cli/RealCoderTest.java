package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
}
