package org.isnad.app.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }

  private static JsonNode gold(String type, String trigger, String actor, String recipient)
      throws IOException {
    return json(
        String.format(
                Locale.ROOT,
                "{'type':'%s','trigger':'%s','actor':[%s],'recipient':[%s],'status':'asserted','mode':[],",
                type,
                trigger,
                entity("country", actor),
                entity("country", recipient))
            + "'said_by':[]}");
  }

  private static JsonNode coded(String type, String trigger, String actor, String recipient)
      throws IOException {
    return json(
        String.format(
                Locale.ROOT,
                "{'event':'%s','event_text':{'text':'%s'},'actor':[%s],'recipient':[%s],",
                type,
                trigger,
                entity("code", actor),
                entity("code", recipient))
            + "'status':'asserted','mode':[],'said_by':[]}");
  }

  private static String entity(String key, String code) {
    return code.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT, "{'%s':'%s','sector':'%s'}", key, code.substring(0, 3), code.substring(4));
  }

  @Test
  void reliabilityTellsHowOftenEachTenthIsRight() throws IOException {
    JsonNode document =
        json("{'id':'d','events':[{'type':'ASSAULT','trigger':'قصف','actor':[],'recipient':[]}]}");
    String event = "{'event':'ASSAULT','event_text':{'text':'%s'},'confidence':%s}";
    List<JsonNode> coded =
        List.of(
            json(String.format(Locale.ROOT, event, "قصف", "0.84")),
            json(String.format(Locale.ROOT, event, "هجوم", "0.86")),
            json(String.format(Locale.ROOT, event, "غارة", "0.4")));
    assertEquals(
        List.of(
            "  confidence 0.4-0.5  events    1  mean 0.40  right 0.00",
            "  confidence 0.8-0.9  events    2  mean 0.85  right 0.50"),
        Scorer.score(List.of(document), Map.of("d", coded)).reliabilityLines());
  }

  private static Map<String, Double> score(List<JsonNode> gold, List<JsonNode> coded)
      throws IOException {
    var document = (com.fasterxml.jackson.databind.node.ObjectNode) json("{'id':'d','text':'x'}");
    document.putArray("events").addAll(gold);
    return Scorer.score(List.of(document), Map.of("d", coded)).figures();
  }

  @Test
  void perfectCodingScoresOne() throws IOException {
    Map<String, Double> figures =
        score(
            List.of(gold("ACCUSE", "اتهمت", "USA/GOV", "IRN/GOV")),
            List.of(coded("ACCUSE", "اتهمت", "USA/GOV", "IRN/GOV")));
    assertEquals(1.0, figures.get("event"));
    assertEquals(1.0, figures.get("full"));
  }

  @Test
  void wrongSectorCostsFullButNotDyad() throws IOException {
    Map<String, Double> figures =
        score(
            List.of(gold("ACCUSE", "اتهمت", "USA/GOV", "IRN/GOV")),
            List.of(coded("ACCUSE", "اتهمت", "USA/MIL", "IRN/GOV")));
    assertEquals(1.0, figures.get("dyad"));
    assertEquals(0.0, figures.get("full"));
  }

  @Test
  void spellingAndCliticsOfATriggerDoNotMatter() throws IOException {
    assertEquals(
        1.0,
        score(List.of(gold("SUPPORT", "أكّدت", "", "")), List.of(coded("SUPPORT", "واكدت", "", "")))
            .get("event"));
  }

  @Test
  void otherTypeIsNoPair() throws IOException {
    assertEquals(
        0.0,
        score(List.of(gold("SUPPORT", "أكد", "", "")), List.of(coded("AGREE", "أكد", "", "")))
            .get("event"));
  }

  @Test
  void oneCodedEventPairsWithOneGoldEventOnly() throws IOException {
    Map<String, Double> figures =
        score(
            List.of(gold("ACCUSE", "اتهم", "USA/GOV", ""), gold("ACCUSE", "اتهم", "USA/GOV", "")),
            List.of(coded("ACCUSE", "اتهم", "USA/GOV", "")));
    assertEquals(2.0 / 3, figures.get("event"), 1e-9);
  }

  @Test
  void brokenGoldLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("g.jsonl");
    Files.writeString(file, "{\"id\":\"a\"}\n{oops\n", StandardCharsets.UTF_8);
    GoldFile.GoldException e =
        assertThrows(GoldFile.GoldException.class, () -> GoldFile.read(file));
    assertTrue(e.getMessage().startsWith(file + ":2: broken JSON"), e.getMessage());
  }
}
