package org.isnad.app.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The chains of one story as a graph from outlets back to origins.
 *
 * <p>A chain runs from the outlet over the sources it names to its last one, the origin; an outlet
 * that names none is its own. Names that mean one source are one node. An unnamed source (مصادر)
 * belongs to whoever cites it: only the same citer's are one. <b>Witnesses</b> are the origins left
 * after this: articles whose texts, or whose sentences about the act, are near copies count as one,
 * and a chain in which somebody denies bears no witness. The <b>common link</b> (مدار) is the
 * source nearest to the reader that every chain passes, when at least two articles tell the story
 * and are not all of one outlet; where no source is common but all are copies of one text, it is
 * that text.
 */
public final class WitnessGraph {
  /** Sentences that share so much of their runs of words are copied. */
  private static final double COPIED_SENTENCE = 0.6;

  /** Shorter sentences are alike by chance. */
  private static final int SHORTEST_COPY = 6;

  private final SourceNames names = SourceNames.builtIn();
  private final List<Telling> tellings;
  private final List<List<String>> chains = new ArrayList<>();

  /** Nodes that names can be matched with, in order of appearance. */
  private final Set<String> named = new LinkedHashSet<>();

  private WitnessGraph(List<Telling> tellings) {
    this.tellings = tellings;
    // Longer names first, so that a surname finds the full name and not the other way round.
    List<String> all = new ArrayList<>();
    for (Telling telling : tellings) {
      telling.outlet().ifPresent(all::add);
      telling.chain().forEach(s -> all.add(s.words()));
    }
    all.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    all.stream().filter(n -> !names.isUnnamed(n)).forEach(this::node);
    tellings.forEach(t -> chains.add(nodes(t)));
  }

  /** What the tellings of one story amount to. */
  public static StoryFigures of(List<Telling> tellings) {
    return new WitnessGraph(List.copyOf(tellings)).figures();
  }

  /** The node of a name: that of an earlier name which means the same, else its own. */
  private String node(String name) {
    for (String known : named) {
      if (names.same(known, name)) {
        return known;
      }
    }
    String shown = names.medium(name).orElse(name);
    named.add(shown);
    return shown;
  }

  private List<String> nodes(Telling telling) {
    List<String> nodes = new ArrayList<>();
    nodes.add(
        telling.outlet().filter(o -> !names.isUnnamed(o)).map(this::node).orElse(unknown(telling)));
    for (Telling.Source source : telling.chain()) {
      String nearer = nodes.get(nodes.size() - 1);
      String node =
          names.isUnnamed(source.words())
              ? (source.words().isBlank() ? "?" : source.words()) + " (" + nearer + ")"
              : node(source.words());
      if (!nodes.contains(node)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** An article without an outlet stands for itself, by its text. */
  private static String unknown(Telling telling) {
    return "? (text " + telling.text() + ")";
  }

  private StoryFigures figures() {
    Map<String, Set<String>> origins = origins();
    return new StoryFigures(
        (int) tellings.stream().map(Telling::document).distinct().count(),
        (int) tellings.stream().map(Telling::text).distinct().count(),
        origins.size(),
        commonLink(),
        origins.entrySet().stream()
            .map(e -> new StoryFigures.Origin(e.getKey(), e.getValue().size()))
            .toList(),
        links());
  }

  /** Documents by witness; the witness carries the origin named most deeply. */
  private Map<String, Set<String>> origins() {
    Groups groups = new Groups(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!tellings.get(i).isDenial() && !tellings.get(j).isDenial() && oneWitness(i, j)) {
          groups.join(i, j);
        }
      }
    }
    Map<Integer, Integer> deepest = new TreeMap<>();
    Map<Integer, Set<String>> documents = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (!tellings.get(i).isDenial()) {
        int group = groups.of(i);
        int candidate = i;
        deepest.merge(
            group,
            candidate,
            (old, now) -> chains.get(now).size() > chains.get(old).size() ? now : old);
        documents
            .computeIfAbsent(group, g -> new LinkedHashSet<>())
            .add(tellings.get(i).document());
      }
    }
    Map<String, Set<String>> origins = new LinkedHashMap<>();
    deepest.forEach(
        (group, telling) ->
            origins
                .computeIfAbsent(origin(telling), o -> new LinkedHashSet<>())
                .addAll(documents.get(group)));
    return origins;
  }

  private String origin(int telling) {
    List<String> chain = chains.get(telling);
    return chain.get(chain.size() - 1);
  }

  private boolean oneWitness(int i, int j) {
    return tellings.get(i).text() == tellings.get(j).text()
        || origin(i).equals(origin(j))
        || isCopied(i, j);
  }

  private boolean isCopied(int i, int j) {
    String a = tellings.get(i).sentence();
    String b = tellings.get(j).sentence();
    if (Wording.written(a).size() < SHORTEST_COPY || Wording.written(b).size() < SHORTEST_COPY) {
      return false;
    }
    return Wording.jaccard(Wording.runs(a), Wording.runs(b)) >= COPIED_SENTENCE;
  }

  private Optional<StoryFigures.CommonLink> commonLink() {
    long documents = tellings.stream().map(Telling::document).distinct().count();
    long outlets = chains.stream().map(c -> c.get(0)).distinct().count();
    if (documents < 2 || outlets < 2) {
      return Optional.empty();
    }
    for (String node : chains.get(0)) {
      if (chains.stream().allMatch(c -> c.contains(node))) {
        return Optional.of(new StoryFigures.CommonLink(node, StoryFigures.CommonLink.SOURCE));
      }
    }
    boolean oneText = tellings.stream().map(Telling::text).distinct().count() == 1;
    return oneText
        ? Optional.of(
            new StoryFigures.CommonLink(tellings.get(0).document(), StoryFigures.CommonLink.TEXT))
        : Optional.empty();
  }

  private List<StoryFigures.Link> links() {
    Map<List<String>, Set<String>> links = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      List<String> chain = chains.get(i);
      for (int k = 1; k < chain.size(); k++) {
        String force = telling.chain().get(Math.min(k, telling.chain().size()) - 1).force();
        links
            .computeIfAbsent(
                List.of(chain.get(k - 1), chain.get(k), force), l -> new LinkedHashSet<>())
            .add(telling.document());
      }
    }
    return links.entrySet().stream()
        .map(
            e ->
                new StoryFigures.Link(
                    e.getKey().get(0), e.getKey().get(1), e.getKey().get(2), e.getValue().size()))
        .toList();
  }

  /** Disjoint sets over the numbers below a bound. */
  private static final class Groups {
    private final int[] parent;

    Groups(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int of(int i) {
      int root = i;
      while (parent[root] != root) {
        root = parent[root];
      }
      return root;
    }

    void join(int i, int j) {
      parent[Math.max(of(i), of(j))] = Math.min(of(i), of(j));
    }
  }
}
