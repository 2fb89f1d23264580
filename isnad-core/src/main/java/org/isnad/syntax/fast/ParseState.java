package org.isnad.syntax.fast;

import java.util.Arrays;
import java.util.List;

/**
 * A half-finished parse: a stack of trees over the words already read, and the queue of those still
 * to come. Trees are numbers into arrays: each word has a node for its tag and, below it, a leaf.
 * Reused from sentence to sentence. Not thread-safe.
 */
final class ParseState {
  /** No node. */
  static final int NONE = -1;

  /** The label of a node that stands for a word's tag. */
  static final int TAG = -1;

  /** The label of a leaf, which is the word itself. */
  static final int WORD = -2;

  private static final String SEPARATORS = ",;:-，；：";

  int words;
  int read;
  int depth;
  long[] wordHash = {};
  long[] wordPower = {};
  long[] tagHash = {};
  long[] tagPower = {};

  /** The first separator at or after a word; {@link Integer#MAX_VALUE} when none follows. */
  private int[] separatorFrom = {};

  /** How many separators stand before a word. */
  private int[] separatorsBefore = {};

  private char[] separator = {};
  private int nodes;
  private int[] label = {};
  private int[] left = {};
  private int[] right = {};
  private int[] head = {};
  private int[] stack = {};

  void start(List<String> sentence, List<String> tags) {
    words = sentence.size();
    read = 0;
    depth = 0;
    nodes = 2 * words;
    reserve();
    for (int i = 0; i < words; i++) {
      String word = sentence.get(i);
      wordHash[i] = FeatureHash.of(word);
      wordPower[i] = FeatureHash.power(word.length());
      tagHash[i] = FeatureHash.of(tags.get(i));
      tagPower[i] = FeatureHash.power(tags.get(i).length());
      set(i, TAG, words + i, NONE, i);
      set(words + i, WORD, NONE, NONE, i);
    }
    findSeparators(sentence);
  }

  private void reserve() {
    if (wordHash.length < words + 1) {
      int size = words + 1 + words / 2;
      wordHash = new long[size];
      wordPower = new long[size];
      tagHash = new long[size];
      tagPower = new long[size];
      separatorFrom = new int[size];
      separatorsBefore = new int[size];
      separator = new char[size];
      stack = new int[size];
    }
    growNodes(4 * words + 16);
  }

  private void growNodes(int size) {
    if (label.length < size) {
      label = Arrays.copyOf(label, size);
      left = Arrays.copyOf(left, size);
      right = Arrays.copyOf(right, size);
      head = Arrays.copyOf(head, size);
    }
  }

  private void findSeparators(List<String> sentence) {
    int count = 0;
    for (int i = 0; i < words; i++) {
      separatorsBefore[i] = count;
      String word = sentence.get(i);
      boolean is = !word.isEmpty();
      for (int c = 0; c < word.length() && is; c++) {
        is = SEPARATORS.indexOf(word.charAt(c)) >= 0;
      }
      separator[i] = is ? word.charAt(0) : 0;
      count += is ? 1 : 0;
    }
    separatorsBefore[words] = count;
    int next = Integer.MAX_VALUE;
    for (int i = words - 1; i >= 0; i--) {
      next = separator[i] == 0 ? next : i;
      separatorFrom[i] = next;
    }
  }

  private void set(int node, int itsLabel, int itsLeft, int itsRight, int itsHead) {
    label[node] = itsLabel;
    left[node] = itsLeft;
    right[node] = itsRight;
    head[node] = itsHead;
  }

  void shift() {
    stack[depth++] = read++;
  }

  /** Puts a node with one child on top. */
  void unary(int itsLabel) {
    growNodes(nodes + 1 == label.length ? nodes * 2 : 0);
    int child = stack[depth - 1];
    set(nodes, itsLabel, child, NONE, head[child]);
    stack[depth - 1] = nodes++;
  }

  /** Joins the two topmost trees; the new node's head is that of one of them. */
  void binary(int itsLabel, boolean headIsLeft) {
    growNodes(nodes + 1 == label.length ? nodes * 2 : 0);
    int second = stack[--depth];
    int first = stack[depth - 1];
    set(nodes, itsLabel, first, second, head[headIsLeft ? first : second]);
    stack[depth - 1] = nodes++;
  }

  /** The tree so far from the top, or {@link #NONE}. */
  int stacked(int fromTop) {
    return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
  }

  /** The tag's node of a word that far ahead (or, below 0, behind), or {@link #NONE}. */
  int queued(int ahead) {
    int at = read + ahead;
    return at >= 0 && at < words ? at : NONE;
  }

  boolean queueIsEmpty() {
    return read >= words;
  }

  int label(int node) {
    return label[node];
  }

  int head(int node) {
    return head[node];
  }

  /** The left of two children, or {@link #NONE}. */
  int leftOf(int node) {
    return node == NONE || right[node] == NONE ? NONE : left[node];
  }

  /** The right of two children, or {@link #NONE}. */
  int rightOf(int node) {
    return node == NONE ? NONE : right[node];
  }

  /** The only child, or {@link #NONE}. */
  int onlyOf(int node) {
    return node == NONE || right[node] != NONE ? NONE : left[node];
  }

  boolean hasOneChild(int node) {
    return left[node] != NONE && right[node] == NONE;
  }

  /** The topmost first child, going down, whose head is another than the node's. */
  int recentLeft(int node) {
    if (node == NONE) {
      return NONE;
    }
    int child = left[node];
    while (child != NONE && head[child] == head[node]) {
      child = left[child];
    }
    return child;
  }

  /** The topmost last child, going down, whose head is another than the node's. */
  int recentRight(int node) {
    if (node == NONE) {
      return NONE;
    }
    int at = node;
    while (left[at] != NONE) {
      int child = right[at] == NONE ? left[at] : right[at];
      if (head[child] != head[node]) {
        return child;
      }
      at = child;
    }
    return NONE;
  }

  /** The first separator from one word to another, both included; 0 if there is none. */
  char separatorBetween(int from, int to) {
    int at = separatorFrom[from];
    return at <= to ? separator[at] : 0;
  }

  /** How many separators stand between two words, neither included. */
  int separatorsBetween(int from, int to) {
    return to <= from + 1 ? 0 : separatorsBefore[to] - separatorsBefore[from + 1];
  }
}
