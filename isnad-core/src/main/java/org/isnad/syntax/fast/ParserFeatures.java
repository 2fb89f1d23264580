package org.isnad.syntax.fast;

/**
 * Names, as hashes, of what a shift-reduce parser looks at before each step: labels, head words and
 * head tags of the topmost trees, their children and the next words, alone and in pairs and
 * triples, and the separators between them. Names and order are those of CoreNLP's model: the order
 * decides how sums of single precision are rounded. One for each thread.
 */
final class ParserFeatures {
  private static final String NULL = "*NULL*";
  private static final String[] TREES = {
    "S0", "S1", "S2", "S3", "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR", "S0RU",
    "S0UL", "S0UR", "S0UU", "S1L", "S1R", "S1U"
  };
  private static final String[] RECENT = {"recL0", "recR0", "recL1", "recR1"};
  private static final String[] QUEUE = {"Q0", "Q1", "Q2", "Q3", "QP1", "QP2"};

  private static final TreeNames[] TREE_NAMES = TreeNames.of(TREES);
  private static final TreeNames[] RECENT_NAMES = TreeNames.of(RECENT);
  private static final long[] QUEUE_NAMES = names(QUEUE, "WT-");
  private static final long[] QUEUE_NULL = names(QUEUE, "WT-" + NULL);
  private static final PairNames S0_S1 = new PairNames("S0", "WC", "S1", "WC");
  private static final PairNames S0_Q0 = new PairNames("S0", "WC", "Q0", "WT");
  private static final PairNames S1_Q0 = new PairNames("S1", "WC", "Q0", "WT");
  private static final PairNames Q0_Q1 = new PairNames("Q0", "WT", "Q1", "WT");
  private static final long[] WITH_S2 =
      names(new String[] {"S0cS1cS2c-", "S0wS1cS2c-", "S0cS1wS2c-", "S0cS1cS2w-"}, "");
  private static final long[] WITH_Q0 =
      names(new String[] {"S0cS1cQ0t-", "S0wS1cQ0t-", "S0cS1wQ0t-", "S0cS1cQ0w-"}, "");
  private static final long QUEUE_FINISHED = FeatureHash.of("QUEUE_FINISHED");
  private static final long SINGLETON = FeatureHash.of("QUEUE_FINISHED_STACK_SINGLETON");
  private static final SeparatorNames SEPARATORS_S1 = new SeparatorNames("S0", "S1");
  private static final SeparatorNames SEPARATORS_Q0 = new SeparatorNames("S0", "Q0");

  /** More than any state has. */
  private static final int MOST = 256;

  final long[] names = new long[MOST];
  int count;

  private final Labels labels;
  private final Parts s0 = new Parts();
  private final Parts s1 = new Parts();
  private final Parts s2 = new Parts();
  private final Parts q0 = new Parts();
  private final Parts q1 = new Parts();
  private final Parts other = new Parts();

  ParserFeatures(Labels labels) {
    this.labels = labels;
  }

  private static long[] names(String[] stems, String end) {
    long[] hashes = new long[stems.length];
    for (int i = 0; i < stems.length; i++) {
      hashes[i] = FeatureHash.of(stems[i] + end);
    }
    return hashes;
  }

  /** Fills {@link #names} for a state that is not finished. */
  void extract(ParseState state) {
    count = 0;
    s0.read(state, state.stacked(0));
    s1.read(state, state.stacked(1));
    s2.read(state, state.stacked(2));
    q0.read(state, state.queued(0));
    q1.read(state, state.queued(1));
    addTrees(state);
    addQueue(state);
    addRecent(state);
    addPair(S0_S1, s0, true, s1, true);
    addPair(S0_Q0, s0, true, q0, false);
    addPair(S1_Q0, s1, true, q0, false);
    addPair(Q0_Q1, q0, false, q1, false);
    addTriples(WITH_S2, s2.value, s2.valuePower, s2);
    addTriples(WITH_Q0, q0.tag, q0.tagPower, q0);
    addPosition(state);
    if (s0.exists && s1.exists) {
      addSeparators(state, SEPARATORS_S1, s1, s0);
    }
    if (s0.exists && q0.exists) {
      addSeparators(state, SEPARATORS_Q0, s0, q0);
    }
  }

  private void add(long name) {
    names[count++] = name;
  }

  private void addTrees(ParseState state) {
    int top = state.stacked(0);
    int second = state.stacked(1);
    int topLeft = state.leftOf(top);
    int topRight = state.rightOf(top);
    int topOnly = state.onlyOf(top);
    addTree(TREE_NAMES[0], s0);
    addTree(TREE_NAMES[1], s1);
    addTree(TREE_NAMES[2], s2);
    addTree(TREE_NAMES[3], state, state.stacked(3));
    addTree(TREE_NAMES[4], state, topLeft);
    addTree(TREE_NAMES[5], state, topRight);
    addTree(TREE_NAMES[6], state, topOnly);
    addChildren(7, state, topLeft);
    addChildren(10, state, topRight);
    addChildren(13, state, topOnly);
    addChildren(16, state, second);
  }

  private void addChildren(int at, ParseState state, int node) {
    addTree(TREE_NAMES[at], state, state.leftOf(node));
    addTree(TREE_NAMES[at + 1], state, state.rightOf(node));
    addTree(TREE_NAMES[at + 2], state, state.onlyOf(node));
  }

  private void addTree(TreeNames tree, ParseState state, int node) {
    other.read(state, node);
    addTree(tree, other);
  }

  private void addTree(TreeNames tree, Parts p) {
    if (!p.exists) {
      add(tree.none);
      return;
    }
    add(FeatureHash.join(tree.label, p.value, p.valuePower));
    add(pair(tree.wordTag, p.word, p.wordPower, p.tag, p.tagPower));
    add(FeatureHash.join(tree.tag, p.tag, p.tagPower));
    add(pair(tree.wordLabel, p.word, p.wordPower, p.value, p.valuePower));
    add(pair(tree.tagLabel, p.tag, p.tagPower, p.value, p.valuePower));
  }

  private void addQueue(ParseState state) {
    for (int i = 0; i < QUEUE_NAMES.length; i++) {
      int word = state.queued(i < 4 ? i : 3 - i);
      if (word == ParseState.NONE) {
        add(QUEUE_NULL[i]);
      } else {
        add(
            pair(
                QUEUE_NAMES[i],
                state.tagHash[word],
                state.tagPower[word],
                state.wordHash[word],
                state.wordPower[word]));
      }
    }
  }

  private void addRecent(ParseState state) {
    addTree(RECENT_NAMES[0], state, state.recentLeft(state.stacked(0)));
    addTree(RECENT_NAMES[1], state, state.recentRight(state.stacked(0)));
    addTree(RECENT_NAMES[2], state, state.recentLeft(state.stacked(1)));
    addTree(RECENT_NAMES[3], state, state.recentRight(state.stacked(1)));
  }

  /**
   * The word and, of a tree on the stack, its label, else its tag, of one with those of another.
   */
  private void addPair(PairNames n, Parts a, boolean aIsTree, Parts b, boolean bIsTree) {
    long a2 = aIsTree ? a.value : a.tag;
    long a2Power = aIsTree ? a.valuePower : a.tagPower;
    long b2 = bIsTree ? b.value : b.tag;
    long b2Power = bIsTree ? b.valuePower : b.tagPower;
    if (a.exists && b.exists) {
      add(pair(n.both[0], a.word, a.wordPower, b.word, b.wordPower));
      add(pair(n.both[1], a.word, a.wordPower, b2, b2Power));
      add(pair(n.both[2], a2, a2Power, b.word, b.wordPower));
      add(pair(n.both[3], a2, a2Power, b2, b2Power));
    } else if (a.exists) {
      add(FeatureHash.join(n.first[0], a.word, a.wordPower));
      add(FeatureHash.join(n.first[1], a2, a2Power));
    } else if (b.exists) {
      add(FeatureHash.join(n.second[0], b.word, b.wordPower));
      add(FeatureHash.join(n.second[1], b2, b2Power));
    } else {
      add(n.none);
    }
  }

  /** Triples of the two topmost trees with a third, whose usual part and word are given. */
  private void addTriples(long[] n, long third, long thirdPower, Parts last) {
    addTriple(n[0], s0.value, s0.valuePower, s1.value, s1.valuePower, third, thirdPower);
    addTriple(n[1], s0.word, s0.wordPower, s1.value, s1.valuePower, third, thirdPower);
    addTriple(n[2], s0.value, s0.valuePower, s1.word, s1.wordPower, third, thirdPower);
    addTriple(n[3], s0.value, s0.valuePower, s1.value, s1.valuePower, last.word, last.wordPower);
  }

  private void addTriple(long name, long a, long aPower, long b, long bPower, long c, long cPower) {
    long two = pair(name, a, aPower, b, bPower);
    add(FeatureHash.join(FeatureHash.append(two, '-'), c, cPower));
  }

  private void addPosition(ParseState state) {
    if (state.queueIsEmpty()) {
      add(QUEUE_FINISHED);
      if (state.depth == 1) {
        add(SINGLETON);
      }
    }
  }

  /** What separates two trees, the second of them further right; the first named stands right. */
  private void addSeparators(ParseState state, SeparatorNames n, Parts before, Parts after) {
    char separator = state.separatorBetween(before.head, after.head);
    Parts first = s0;
    Parts second = before == s0 ? after : before;
    if (separator != 0) {
      long tail = FeatureHash.append(FeatureHash.append(0, separator), '-');
      long power = FeatureHash.power(2);
      addSeparator(n, tail, power, first, second);
    }
    String number = Integer.toString(state.separatorsBetween(before.head, after.head));
    long tail = FeatureHash.append(FeatureHash.of(number), '-');
    addSeparator(n, tail, FeatureHash.power(number.length() + 1), first, second);
  }

  private void addSeparator(SeparatorNames n, long tail, long power, Parts a, Parts b) {
    long firstWord = FeatureHash.join(n.firstWord, tail, power);
    long firstBoth = FeatureHash.join(n.firstBoth, tail, power);
    long secondWord = FeatureHash.join(n.secondWord, tail, power);
    long secondBoth = FeatureHash.join(n.secondBoth, tail, power);
    long labelPair = FeatureHash.join(n.labels, tail, power);
    add(FeatureHash.join(firstWord, a.word, a.wordPower));
    add(pair(firstBoth, a.word, a.wordPower, a.value, a.valuePower));
    add(FeatureHash.join(secondWord, b.word, b.wordPower));
    add(pair(secondBoth, b.word, b.wordPower, b.value, b.valuePower));
    add(pair(labelPair, a.value, a.valuePower, b.value, b.valuePower));
  }

  private static long pair(long name, long a, long aPower, long b, long bPower) {
    long first = FeatureHash.append(FeatureHash.join(name, a, aPower), '-');
    return FeatureHash.join(first, b, bPower);
  }

  /** The three strings that features are made of, for one tree. */
  private final class Parts {
    private boolean exists;
    private int head;
    private long value;
    private long valuePower;
    private long word;
    private long wordPower;
    private long tag;
    private long tagPower;

    private void read(ParseState state, int node) {
      exists = node != ParseState.NONE;
      if (!exists) {
        value = word = tag = NULL_HASH;
        valuePower = wordPower = tagPower = NULL_POWER;
        return;
      }
      head = state.head(node);
      word = state.wordHash[head];
      wordPower = state.wordPower[head];
      tag = state.tagHash[head];
      tagPower = state.tagPower[head];
      int label = state.label(node);
      value = label >= 0 ? labels.hash(label) : label == ParseState.TAG ? tag : word;
      valuePower =
          label >= 0 ? labels.power(label) : label == ParseState.TAG ? tagPower : wordPower;
    }
  }

  private static final long NULL_HASH = FeatureHash.of(NULL);
  private static final long NULL_POWER = FeatureHash.power(NULL.length());

  /** The beginnings of names about one tree. */
  private static final class TreeNames {
    private final long label;
    private final long wordTag;
    private final long tag;
    private final long wordLabel;
    private final long tagLabel;
    private final long none;

    private TreeNames(String tree) {
      label = FeatureHash.of(tree + "C-");
      wordTag = FeatureHash.of(tree + "WT-");
      tag = FeatureHash.of(tree + "T-");
      wordLabel = FeatureHash.of(tree + "WC-");
      tagLabel = FeatureHash.of(tree + "TC-");
      none = FeatureHash.of(tree + "C-" + NULL);
    }

    private static TreeNames[] of(String[] trees) {
      TreeNames[] names = new TreeNames[trees.length];
      for (int i = 0; i < trees.length; i++) {
        names[i] = new TreeNames(trees[i]);
      }
      return names;
    }
  }

  /** The beginnings of names about two parts of one tree and two of another. */
  private static final class PairNames {
    private final long[] both;
    private final long[] first;
    private final long[] second;
    private final long none;

    private PairNames(String a, String aParts, String b, String bParts) {
      both = new long[4];
      for (int i = 0; i < 4; i++) {
        both[i] = FeatureHash.of(a + aParts.charAt(i / 2) + b + bParts.charAt(i % 2) + "-");
      }
      first = names(new String[] {a + aParts.charAt(0), a + aParts.charAt(1)}, b + "n-");
      String[] stems = {a + "n" + b + bParts.charAt(0), a + "n" + b + bParts.charAt(1)};
      second = names(stems, "-");
      none = FeatureHash.of(a + "n" + b + "n");
    }
  }

  /** The beginnings of names about what separates two trees. */
  private static final class SeparatorNames {
    private final long firstWord;
    private final long firstBoth;
    private final long secondWord;
    private final long secondBoth;
    private final long labels;

    private SeparatorNames(String a, String b) {
      String end = "Sepb" + a + b + "-";
      firstWord = FeatureHash.of(a + "w" + end);
      firstBoth = FeatureHash.of(a + "wc" + end);
      secondWord = FeatureHash.of(b + "w" + end);
      secondBoth = FeatureHash.of(b + "wc" + end);
      labels = FeatureHash.of(a + "c" + b + "c" + end);
    }
  }
}
