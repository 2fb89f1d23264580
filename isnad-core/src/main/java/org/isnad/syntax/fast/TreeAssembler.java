package org.isnad.syntax.fast;

import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.TreeNode;

/**
 * Turns the binary tree of a finished parse into the sentence's tree: unfinished phrases dissolve
 * into the phrase around them, and a full stop at the end moves up under the topmost phrase.
 * Immutable.
 */
final class TreeAssembler {
  private static final String STOPS = ".!?\u3002\uff01\uff1f";

  private final Labels labels;

  TreeAssembler(Labels labels) {
    this.labels = labels;
  }

  TreeNode assemble(ParseState state, List<String> words, List<String> tags) {
    TreeNode tree = convert(state, state.stacked(0), tags);
    return isStop(words.get(words.size() - 1), tags.get(tags.size() - 1)) ? raiseStop(tree) : tree;
  }

  /** All words under one node, of a sentence that could not be parsed. */
  TreeNode flat(List<String> tags) {
    List<TreeNode> leaves = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      leaves.add(TreeNode.leaf(tags.get(i), i));
    }
    return new TreeNode("X", leaves, 0, tags.size());
  }

  private TreeNode convert(ParseState state, int node, List<String> tags) {
    if (state.label(node) == ParseState.TAG) {
      return TreeNode.leaf(tags.get(node), node);
    }
    List<TreeNode> children = new ArrayList<>();
    addChildren(state, node, tags, children);
    return new TreeNode(
        labels.name(state.label(node)),
        children,
        children.get(0).from(),
        children.get(children.size() - 1).to());
  }

  private void addChildren(ParseState state, int node, List<String> tags, List<TreeNode> children) {
    int only = state.onlyOf(node);
    if (only == ParseState.NONE) {
      add(state, state.leftOf(node), tags, children);
      add(state, state.rightOf(node), tags, children);
    } else {
      add(state, only, tags, children);
    }
  }

  private void add(ParseState state, int node, List<String> tags, List<TreeNode> children) {
    if (labels.isPartial(state.label(node))) {
      addChildren(state, node, tags, children);
    } else {
      children.add(convert(state, node, tags));
    }
  }

  /** As CoreNLP's pattern has it: the tag holds a point or PU, the word any full stop. */
  private static boolean isStop(String word, String tag) {
    return (tag.contains("PU") || tag.contains("."))
        && word.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
  }

  private static TreeNode raiseStop(TreeNode root) {
    TreeNode top = last(root);
    if (top.isLeaf() || last(top).isLeaf()) {
      return root;
    }
    TreeNode stop = last(top);
    while (!stop.isLeaf()) {
      stop = last(stop);
    }
    List<TreeNode> below = withoutLast(top);
    below.add(stop);
    TreeNode raised = new TreeNode(top.label(), below, top.from(), top.to());
    List<TreeNode> children = new ArrayList<>(root.children());
    children.set(children.size() - 1, raised);
    return new TreeNode(root.label(), children, root.from(), root.to());
  }

  private static TreeNode last(TreeNode node) {
    return node.children().get(node.children().size() - 1);
  }

  /** The children of a node without its last leaf; what held only that leaf goes with it. */
  private static List<TreeNode> withoutLast(TreeNode node) {
    List<TreeNode> children = new ArrayList<>(node.children());
    TreeNode last = children.remove(children.size() - 1);
    if (!last.isLeaf()) {
      List<TreeNode> below = withoutLast(last);
      if (!below.isEmpty()) {
        children.add(new TreeNode(last.label(), below, last.from(), last.to() - 1));
      }
    }
    return children;
  }
}
