package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {
  @TempDir private Path folder;

  private CodebookException error(String yaml) throws IOException {
    Files.writeString(folder.resolve("support.yaml"), yaml, StandardCharsets.UTF_8);
    return assertThrows(CodebookException.class, () -> Codebook.overlaid(folder));
  }

  @Test
  void builtInCodebookCoversEveryTypeAndMode() {
    Codebook codebook = Codebook.builtIn();
    Set<EventType> types =
        codebook.entries().stream().map(CodebookEntry::type).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(EventType.class), types);
    for (EventType type : EventType.values()) {
      Set<String> used =
          codebook.entries().stream()
              .filter(e -> e.type() == type)
              .flatMap(e -> e.effect().modes().stream())
              .collect(Collectors.toSet());
      used.addAll(codebook.modes().modesOf(type));
      assertTrue(
          used.containsAll(codebook.rules(type).modes()),
          () -> type + " lacks words for some of " + codebook.rules(type).modes() + ": " + used);
    }
  }

  @Test
  void builtInCodebookHasTwoThousandPredicates() {
    long predicates =
        Codebook.builtIn().entries().stream()
            .map(CodebookEntry::predicates)
            .flatMap(
                p ->
                    java.util.stream.Stream.of(p.verbs(), p.nouns(), p.phrases(), p.adjectives())
                        .flatMap(java.util.List::stream))
            .distinct()
            .count();
    assertTrue(predicates >= 2000, () -> "only " + predicates);
  }

  @Test
  void everyEntryHasAnExample() {
    assertEquals(
        java.util.List.of(),
        Codebook.builtIn().entries().stream()
            .filter(e -> e.examples().isEmpty())
            .map(CodebookEntry::id)
            .toList());
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [وقع\n");
    assertTrue(e.getMessage().startsWith(folder.resolve("support.yaml") + ":"), e.getMessage());
    assertTrue(e.line() > 0);
  }

  @Test
  void unknownSlotIsNamedWithTheKnownOnes() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [وقّع]\n  actor: [subjekt]\n");
    assertEquals(3, e.line());
    assertTrue(e.getMessage().contains("unknown slot subjekt; known: subject"), e.getMessage());
  }

  @Test
  void unknownClassIsNamed() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [وقّع]\n  object: {class: nowhere}\n");
    assertTrue(e.getMessage().contains("there is no word class nowhere"), e.getMessage());
  }

  @Test
  void unknownModeIsNamed() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [وقّع]\n  mode: [aerial]\n");
    assertTrue(e.getMessage().contains("SUPPORT has no mode aerial"), e.getMessage());
  }

  @Test
  void entryWithoutWordsIsRefused() throws IOException {
    assertTrue(error("- sign:\n  actor: [subject]\n").getMessage().contains("has no words"));
  }

  @Test
  void doubledIdIsRefused() throws IOException {
    CodebookException e = error("- a-b:\n  verbs: [وقّع]\n- a-b:\n  verbs: [أبرم]\n");
    assertTrue(e.getMessage().contains("the id stands already at"), e.getMessage());
  }

  @Test
  void exampleWithoutArrowIsRefused() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [وقّع]\n  examples:\n    - وقع الوزير\n");
    assertEquals(4, e.line());
  }

  @Test
  void verbThatCannotBeConjugatedIsNamed() throws IOException {
    CodebookException e = error("- sign:\n  verbs: [ABC]\n");
    assertTrue(e.getMessage().contains("ABC"), e.getMessage());
  }

  @Test
  void overlaidEntryReplacesTheBuiltInOne() throws IOException {
    Codebook builtIn = Codebook.builtIn();
    Files.writeString(
        folder.resolve("support.yaml"),
        "- sign:\n  verbs: [وقّع]\n  examples: []\n",
        StandardCharsets.UTF_8);
    Codebook overlaid = Codebook.overlaid(folder);
    assertEquals(builtIn.entries().size(), overlaid.entries().size());
    CodebookEntry sign =
        overlaid.entries().stream().filter(e -> e.id().equals("sign")).findFirst().orElseThrow();
    assertTrue(sign.guards().isEmpty());
  }

  @Test
  void missingFolderIsNamed() {
    CodebookException e =
        assertThrows(
            CodebookException.class, () -> Codebook.overlaid(folder.resolve("nothing-here")));
    assertTrue(e.getMessage().contains("nothing-here"), e.getMessage());
  }
}
