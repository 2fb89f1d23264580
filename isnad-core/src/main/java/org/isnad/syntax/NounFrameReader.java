package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the arguments of a verbal noun, an event noun or a predicate adjective.
 *
 * <p>Method: climb from the noun through the phrases it heads and take what follows: the second
 * term of its idafa, adjectives, noun phrases, prepositional phrases. What the governing verb has
 * besides is added last, for the parser often hangs "مع نظيره" on the verb of "أجرى محادثات".
 */
final class NounFrameReader {
  private final Sentence sentence;
  private final ArgumentCollector found;
  private final List<TreeNode> path;
  private final int noun;
  private final int last;

  /**
   * @param last the last token of the predicate: it may be several words (وقف إطلاق النار)
   */
  NounFrameReader(Sentence sentence, int noun, int last) {
    this.sentence = sentence;
    this.noun = noun;
    this.last = last;
    this.path = Phrases.path(sentence.tree(), noun);
    this.found = new ArgumentCollector(sentence);
  }

  Clause read(Clause.Kind kind) {
    List<Argument> adjectives = new ArrayList<>();
    for (int level = path.size() - 2; level > 0; level--) {
      TreeNode phrase = path.get(level);
      boolean heads = phrase.from() == noun;
      if (!heads || phrase.is("S") && level < path.size() - 3 || phrase.is("ROOT")) {
        break;
      }
      readFollowing(phrase, path.get(level + 1), adjectives);
    }
    adjectives.forEach(found::put);
    assignNounPhrases();
    return new Clause(noun, kind, found.arguments(), Governors.of(sentence, path));
  }

  private void readFollowing(TreeNode phrase, TreeNode branch, List<Argument> adjectives) {
    for (TreeNode child : phrase.children()) {
      if (child.from() < branch.to()) {
        continue;
      }
      if (child.isLeaf() && child.is("CC") || sentence.token(child.from()).isPunctuation()) {
        return;
      }
      if (child.to() <= last + 1) {
        continue;
      }
      if (isAdjectival(child)) {
        adjectives.add(found.argument(Slot.NISBA, child));
      } else if (child.from() <= last) {
        for (TreeNode inner : child.children()) {
          if (inner.from() > last && isAdjectival(inner)) {
            adjectives.add(found.argument(Slot.NISBA, inner));
          } else if (inner.from() > last) {
            found.add(inner);
          }
        }
      } else {
        found.add(child);
      }
    }
  }

  /** The pronoun within a predicate of several words: تدخلها العسكري. */
  private Optional<Argument> pronounInside() {
    for (int i = noun + 1; i <= last; i++) {
      if (sentence.token(i).isPronoun()) {
        return Optional.of(new Argument(Slot.GENITIVE, "", i, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isAdjectival(TreeNode node) {
    Token first = sentence.token(node.from());
    return node.isLeaf() ? first.isAdjective() : node.is("ADJP") && first.isAdjective();
  }

  private void assignNounPhrases() {
    List<Argument> nominals = found.takeNominals();
    Optional<Argument> pronoun = found.takePronoun().or(this::pronounInside);
    if (pronoun.isPresent()) {
      found.put(pronoun.get().as(Slot.GENITIVE));
    }
    boolean genitiveTaken = pronoun.isPresent();
    for (Argument nominal : nominals) {
      if (!genitiveTaken && nominal.from() <= last + 1) {
        found.put(nominal.as(Slot.GENITIVE));
        genitiveTaken = true;
      } else {
        found.put(nominal.as(Slot.OBJECT));
      }
    }
  }
}
