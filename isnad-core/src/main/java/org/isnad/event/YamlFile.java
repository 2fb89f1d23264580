package org.isnad.event;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** A YAML file read into nodes that remember their lines, so that every complaint can name one. */
final class YamlFile {
  /** Every value is text: nothing is tried for being a number or a date. */
  private static final Schema TEXT_ONLY = new FailsafeSchema();

  private final String name;
  private final Optional<Node> root;

  private YamlFile(String name, Optional<Node> root) {
    this.name = name;
    this.root = root;
  }

  static YamlFile read(String name, Reader reader) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setSchema(TEXT_ONLY).build();
    try {
      return new YamlFile(name, new Compose(settings).composeReader(reader));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      throw new CodebookException(name, line, "not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CodebookException(name, 0, "not valid YAML: " + e.getMessage());
    }
  }

  String name() {
    return name;
  }

  /** Empty for an empty file. */
  Optional<Node> root() {
    return root;
  }

  CodebookException error(Node node, String cause) {
    return new CodebookException(name, line(node), cause);
  }

  /** 1-based. */
  static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  List<Node> list(Node node) {
    if (node instanceof SequenceNode) {
      return ((SequenceNode) node).getValue();
    }
    throw error(node, "expected a list, as [a, b]");
  }

  /** Keys in file order; a doubled key is an error. */
  Map<String, NodeTuple> map(Node node) {
    if (!(node instanceof MappingNode)) {
      throw error(node, "expected keys and values, as key: value");
    }
    Map<String, NodeTuple> map = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      String key = text(tuple.getKeyNode());
      if (map.put(key, tuple) != null) {
        throw error(tuple.getKeyNode(), "the key " + key + " stands twice");
      }
    }
    return map;
  }

  String text(Node node) {
    if (node instanceof ScalarNode) {
      return ((ScalarNode) node).getValue().strip();
    }
    throw error(node, "expected a single value");
  }

  /** A list of values; a single value counts as a list of one. */
  List<String> texts(Node node) {
    if (node instanceof ScalarNode) {
      String text = text(node);
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> texts = new ArrayList<>();
    for (Node item : list(node)) {
      texts.add(text(item));
    }
    return texts;
  }

  boolean flag(Node node) {
    String text = text(node);
    if (text.equals("yes") || text.equals("true")) {
      return true;
    }
    if (text.equals("no") || text.equals("false")) {
      return false;
    }
    throw error(node, "expected yes or no, found " + text);
  }
}
