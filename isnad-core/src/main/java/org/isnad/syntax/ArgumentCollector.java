package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the phrases that follow a predicate into slots. Not thread-safe: one for each reading. */
final class ArgumentCollector {
  /** "برصاص الجيش" and "بأيدي مسلحين" name the doer. */
  private static final Set<String> AGENT_NOUNS =
      Set.of("واسطه", "يد", "ايدي", "رصاص", "نيران", "قصف");

  private final Sentence sentence;
  private final List<Argument> arguments = new ArrayList<>();
  private final List<Argument> nominals = new ArrayList<>();
  private final List<Argument> nested = new ArrayList<>();
  private Optional<Argument> pronoun = Optional.empty();

  ArgumentCollector(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Takes in one phrase. */
  void add(TreeNode node) {
    if (Phrases.isBlank(sentence, node)) {
      return;
    }
    if (node.isLeaf()) {
      addLeaf(node);
      return;
    }
    Optional<String> preposition = Phrases.preposition(sentence, node);
    if (preposition.isPresent()) {
      addPrepositional(node, preposition.get(), arguments);
    } else if (Phrases.isComplement(sentence, node)) {
      arguments.add(argument(Slot.CLAUSE, node));
    } else if (Phrases.isPronoun(sentence, node)) {
      pronoun = Optional.of(argument(Slot.OBJECT, node));
    } else if (Phrases.isTime(sentence, node)) {
      addNested(node);
    } else if (Phrases.isNominal(node) || Phrases.isVerbalNounClause(sentence, node)) {
      nominals.add(argument(Slot.OBJECT, node));
      addNested(node);
    }
  }

  private void addLeaf(TreeNode node) {
    Token token = sentence.token(node.from());
    if (token.isPronoun()) {
      pronoun = Optional.of(argument(Slot.OBJECT, node));
    } else if (token.isNoun() && !Phrases.isTime(sentence, node)) {
      nominals.add(argument(Slot.OBJECT, node));
    }
  }

  /** "من قبل X" and "على يد X" name the doer; any other preposition makes its own slot. */
  private void addPrepositional(TreeNode node, String preposition, List<Argument> into) {
    int from = node.from() + 1;
    if (from >= node.to()) {
      return;
    }
    String next = sentence.token(from).key();
    if (isAgent(preposition, next) && from + 1 < node.to()) {
      if (into == arguments) {
        into.add(range(Slot.AGENT, "", from + 1, node.to()));
      }
      return;
    }
    into.add(range(Slot.PREPOSITION, preposition, from, node.to()));
    boolean clause = sentence.token(from).tag().equals("IN") && next.equals("ان");
    if (clause) {
      into.add(range(Slot.CLAUSE, "", from, node.to()));
    }
    for (TreeNode child : node.children()) {
      if (!child.isLeaf() && child.from() >= from) {
        addNested(child);
      }
    }
  }

  private static boolean isAgent(String preposition, String next) {
    return switch (preposition) {
      case "من" -> next.equals("قبل") || next.equals("جانب") || next.equals("طرف");
      case "علي" -> next.equals("يد") || next.equals("ايدي");
      case "ب" -> AGENT_NOUNS.contains(next);
      default -> false;
    };
  }

  /** Prepositional phrases that the parser hung on the last word of a noun phrase. */
  private void addNested(TreeNode node) {
    for (TreeNode child : node.children()) {
      if (child.isLeaf() || child.is("SBAR") || child.is("S") || child.is("VP")) {
        continue;
      }
      Optional<String> preposition =
          child.from() > node.from() ? Phrases.preposition(sentence, child) : Optional.empty();
      if (preposition.isPresent()) {
        addPrepositional(child, preposition.get(), nested);
      } else {
        addNested(child);
      }
    }
  }

  void put(Argument argument) {
    arguments.add(argument);
  }

  List<Argument> takeNominals() {
    List<Argument> taken = List.copyOf(nominals);
    nominals.clear();
    return taken;
  }

  Optional<Argument> takePronoun() {
    Optional<Argument> taken = pronoun;
    pronoun = Optional.empty();
    return taken;
  }

  /** Everything found: direct arguments before nested ones. */
  List<Argument> arguments() {
    List<Argument> all = new ArrayList<>(arguments);
    all.addAll(nested);
    return all;
  }

  Argument argument(Slot slot, TreeNode node) {
    return range(slot, "", node.from(), node.to());
  }

  private Argument range(Slot slot, String preposition, int from, int to) {
    int end = to;
    while (end > from + 1 && sentence.token(end - 1).isPunctuation()) {
      end--;
    }
    int start = from;
    while (start < end - 1 && sentence.token(start).isPunctuation()) {
      start++;
    }
    return new Argument(slot, preposition, Phrases.head(sentence, start, end), start, end);
  }
}
