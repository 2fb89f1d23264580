package org.isnad.event;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Reads codebook files. Every complaint is a {@link CodebookException} with file, line and remedy.
 *
 * <p>The format is described in docs/codebook.md.
 */
final class CodebookReader {
  private final YamlFile file;
  private final EventType type;

  private CodebookReader(YamlFile file, EventType type) {
    this.file = file;
    this.type = type;
  }

  /**
   * Reads the entries of one type.
   *
   * @param name file name for messages
   */
  static List<CodebookEntry> read(String name, EventType type, Reader reader) {
    YamlFile file = YamlFile.read(name, reader);
    CodebookReader entries = new CodebookReader(file, type);
    List<CodebookEntry> read = new ArrayList<>();
    file.root().ifPresent(root -> file.list(root).forEach(n -> read.add(entries.entry(n))));
    return read;
  }

  private CodebookEntry entry(Node node) {
    Map<String, NodeTuple> keys = file.map(node);
    Iterator<String> names = keys.keySet().iterator();
    String id = names.hasNext() ? names.next() : "";
    if (id.isEmpty() || !file.texts(keys.get(id).getValueNode()).isEmpty()) {
      throw file.error(node, "an entry opens with its id and a colon, as - sign:");
    }
    Builder builder = new Builder();
    while (names.hasNext()) {
      NodeTuple tuple = keys.get(names.next());
      key(builder, file.text(tuple.getKeyNode()), tuple);
    }
    CodebookEntry.Predicates predicates = builder.predicates();
    if (predicates.count() == 0) {
      throw file.error(node, id + " has no words: give it verbs, nouns, phrases or adjectives");
    }
    return new CodebookEntry(
        id,
        predicates,
        builder.guards,
        builder.roles(),
        new CodebookEntry.Effect(
            type, builder.modes, builder.contexts, builder.status, builder.implied),
        builder.examples,
        new CodebookEntry.Origin(file.name(), YamlFile.line(node)));
  }

  private void key(Builder b, String key, NodeTuple tuple) {
    Node value = tuple.getValueNode();
    switch (key) {
      case "verbs" -> b.verbs = file.texts(value);
      case "nouns" -> b.nouns = file.texts(value);
      case "phrases" -> b.phrases = file.texts(value);
      case "adjectives" -> b.adjectives = file.texts(value);
      case "participles" -> b.participles = file.flag(value);
      case "verbalnouns" -> b.verbalNouns = file.flag(value);
      case "actor" -> b.actor = slots(value);
      case "recipient" -> b.recipient = slots(value);
      case "content" -> b.content = Optional.of(slots(value));
      case "mode" -> b.modes = file.texts(value);
      case "context" -> b.contexts = file.texts(value);
      case "implied" -> b.implied = file.flag(value);
      case "status" -> b.status = Optional.of(status(value));
      case "examples" -> b.examples = examples(value);
      case "genitive" -> genitive(b, value);
      default -> b.guards.put(slot(tuple.getKeyNode()), condition(value));
    }
  }

  /** {@code genitive: object} is a reading rule, {@code genitive: {class: x}} a guard. */
  private void genitive(Builder b, Node value) {
    if (value instanceof org.snakeyaml.engine.v2.nodes.ScalarNode) {
      SlotRef.Kind kind = slot(value).kind();
      if (kind != SlotRef.Kind.SUBJECT && kind != SlotRef.Kind.OBJECT) {
        throw file.error(value, "genitive is subject or object");
      }
      b.genitive = Optional.of(kind);
    } else {
      b.guards.put(SlotRef.parse("genitive"), condition(value));
    }
  }

  private List<SlotRef> slots(Node node) {
    List<SlotRef> slots = new ArrayList<>();
    if (node instanceof org.snakeyaml.engine.v2.nodes.ScalarNode) {
      slots.add(slot(node));
    } else {
      file.list(node).forEach(n -> slots.add(slot(n)));
    }
    return slots;
  }

  private SlotRef slot(Node node) {
    try {
      return SlotRef.parse(file.text(node));
    } catch (IllegalArgumentException e) {
      throw file.error(node, e.getMessage());
    }
  }

  private EventStatus status(Node node) {
    try {
      return EventStatus.valueOf(file.text(node).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.error(
          node,
          "unknown status "
              + file.text(node)
              + "; known: asserted, negated, future,"
              + " hypothetical, historical");
    }
  }

  private Condition condition(Node node) {
    List<String> classes = List.of();
    List<String> not = List.of();
    List<String> words = List.of();
    Condition.Presence presence = Condition.Presence.ANY;
    boolean entity = false;
    boolean clause = false;
    for (Map.Entry<String, NodeTuple> pair : file.map(node).entrySet()) {
      Node value = pair.getValue().getValueNode();
      switch (pair.getKey()) {
        case "class" -> classes = file.texts(value);
        case "not" -> not = file.texts(value);
        case "word" -> words = file.texts(value);
        case "required" ->
            presence = file.flag(value) ? Condition.Presence.REQUIRED : Condition.Presence.ANY;
        case "absent" ->
            presence = file.flag(value) ? Condition.Presence.ABSENT : Condition.Presence.ANY;
        case "entity" -> entity = file.flag(value);
        case "clause" -> clause = file.flag(value);
        default ->
            throw file.error(
                pair.getValue().getKeyNode(),
                "unknown condition "
                    + pair.getKey()
                    + "; known: class, not, word, required, absent, entity, clause");
      }
    }
    return new Condition(classes, not, words, presence, entity, clause);
  }

  private List<CodebookEntry.Example> examples(Node node) {
    List<CodebookEntry.Example> examples = new ArrayList<>();
    for (Node item : file.list(node)) {
      String line = file.text(item);
      int arrow = line.lastIndexOf('→');
      if (arrow < 0) {
        throw file.error(item, "an example needs an arrow, as  sentence → SUPPORT");
      }
      examples.add(
          new CodebookEntry.Example(
              line.substring(0, arrow).strip(),
              line.substring(arrow + 1).strip(),
              YamlFile.line(item)));
    }
    return examples;
  }

  /** Collects the keys of one entry. */
  private static final class Builder {
    List<String> verbs = List.of();
    List<String> nouns = List.of();
    List<String> phrases = List.of();
    List<String> adjectives = List.of();
    boolean participles = true;
    boolean verbalNouns = true;
    Map<SlotRef, Condition> guards = new LinkedHashMap<>();
    List<SlotRef> actor = List.of(SlotRef.parse("subject"));
    List<SlotRef> recipient = List.of();
    Optional<List<SlotRef>> content = Optional.empty();
    Optional<SlotRef.Kind> genitive = Optional.empty();
    List<String> modes = List.of();
    List<String> contexts = List.of();
    Optional<EventStatus> status = Optional.empty();
    boolean implied;
    List<CodebookEntry.Example> examples = List.of();

    CodebookEntry.Predicates predicates() {
      return new CodebookEntry.Predicates(
          verbs, nouns, phrases, adjectives, participles, verbalNouns);
    }

    RoleFrame roles() {
      return new RoleFrame(actor, recipient, content, genitive);
    }
  }
}
