package org.isnad.event;

import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * What holds for all events of a type. Immutable.
 *
 * @param quadCode 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
 *     conflict
 * @param scale −10 to 10
 * @param futureBecomes the type of an announced act of this type; empty where the type stays
 * @param modes the closed list of modes
 */
record TypeRules(
    int quadCode, double scale, Optional<EventType> futureBecomes, List<String> modes) {
  TypeRules {
    modes = List.copyOf(modes);
    if (quadCode < 1 || quadCode > 4) {
      throw new IllegalArgumentException("quad_code is 1 to 4, not " + quadCode);
    }
    if (scale < -10 || scale > 10) {
      throw new IllegalArgumentException("event_scale is -10 to 10, not " + scale);
    }
  }

  /** Reads {@code types.yaml}; every type must be there. */
  static Map<EventType, TypeRules> read(String name, Reader reader) {
    YamlFile file = YamlFile.read(name, reader);
    Node root = file.root().orElseThrow(() -> new CodebookException(name, 0, "is empty"));
    Map<EventType, TypeRules> rules = new EnumMap<>(EventType.class);
    file.map(root).forEach((key, tuple) -> rules.put(type(file, tuple), rules(file, tuple)));
    for (EventType type : EventType.values()) {
      if (!rules.containsKey(type)) {
        throw new CodebookException(name, 0, "has no rules for " + type);
      }
    }
    return rules;
  }

  private static EventType type(YamlFile file, NodeTuple tuple) {
    return type(file, tuple.getKeyNode());
  }

  static EventType type(YamlFile file, Node node) {
    try {
      return EventType.valueOf(file.text(node).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw file.error(node, file.text(node) + " is no PLOVER type");
    }
  }

  private static TypeRules rules(YamlFile file, NodeTuple tuple) {
    Map<String, NodeTuple> keys = file.map(tuple.getValueNode());
    try {
      return new TypeRules(
          Integer.parseInt(file.text(required(file, tuple, keys, "quad_code"))),
          Double.parseDouble(file.text(required(file, tuple, keys, "event_scale"))),
          Optional.ofNullable(keys.get("future_becomes")).map(t -> type(file, t.getValueNode())),
          file.texts(required(file, tuple, keys, "modes")));
    } catch (IllegalArgumentException e) {
      throw file.error(tuple.getKeyNode(), "wrong number: " + e.getMessage());
    }
  }

  private static Node required(
      YamlFile file, NodeTuple tuple, Map<String, NodeTuple> keys, String key) {
    NodeTuple found = keys.get(key);
    if (found == null) {
      throw file.error(tuple.getKeyNode(), "needs the key " + key);
    }
    return found.getValueNode();
  }
}
