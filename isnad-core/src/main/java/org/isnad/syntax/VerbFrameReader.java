package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the arguments of a finite verb or of a participle used as one.
 *
 * <p>Method: the verb's phrase holds what follows it (subject first in VSO order, then objects,
 * prepositional phrases, the complement clause). A subject before the verb stands in the clause
 * above (SVO), is the noun that a relative clause describes, or belongs to an earlier verb joined
 * by و. Following noun phrases that tell time are no arguments.
 */
final class VerbFrameReader {
  private final Sentence sentence;
  private final ArgumentCollector found;
  private final List<TreeNode> path;
  private final int verb;

  VerbFrameReader(Sentence sentence, int verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.path = Phrases.path(sentence.tree(), verb);
    this.found = new ArgumentCollector(sentence);
  }

  Clause read() {
    boolean participle = !sentence.token(verb).isVerb();
    TreeNode phrase = path.get(path.size() - 2);
    readFollowing(phrase);
    int level = path.size() - 2;
    // (VP (VN مطالبا) ...) or (ADJP (DTJJ المطالب)) ...: climb while the phrase is only the head.
    while (level > 0
        && path.get(level - 1).from() == path.get(level).from()
        && !path.get(level - 1).is("S")
        && !path.get(level - 1).is("ROOT")
        && !path.get(level - 1).is("SBAR")) {
      readSiblings(path.get(level - 1), path.get(level));
      level--;
    }
    assignNounPhrases(participle);
    Clause clause =
        new Clause(
            verb,
            participle ? Clause.Kind.PARTICIPLE : Clause.Kind.VERB,
            found.arguments(),
            Governors.of(sentence, path));
    return sentence.token(verb).tag().equals("VBN") && !isMisreadActive(clause)
        ? clause.asPassive()
        : clause;
  }

  /**
   * Active and passive of many verbs are spelt alike, and the tagger takes one for the other; but
   * "سيعقد الوزيران اجتماعا" and "اختطفتهم جماعة" have an object beside their subject, which a
   * passive cannot have.
   */
  private boolean isMisreadActive(Clause clause) {
    Optional<Argument> subject = clause.first(Slot.SUBJECT).filter(s -> s.from() > verb);
    Optional<Argument> object = clause.first(Slot.OBJECT);
    if (subject.isEmpty()
        || object.isEmpty()
        || TwoObjectVerbs.contains(sentence.token(verb).key())) {
      return false;
    }
    boolean attached = verb + 1 < sentence.size() && sentence.token(verb + 1).isPronoun();
    boolean beside = object.get().from() == subject.get().to();
    return attached || (object.get().from() > verb && (beside || isOblique(object.get())));
  }

  private void readFollowing(TreeNode phrase) {
    for (TreeNode child : phrase.children()) {
      if (child.from() > verb) {
        found.add(child);
      }
    }
  }

  private void readSiblings(TreeNode parent, TreeNode branch) {
    for (TreeNode child : parent.children()) {
      if (child.from() >= branch.to()) {
        if (child.isLeaf() && child.is("CC")) {
          return;
        }
        found.add(child);
      }
    }
  }

  private void assignNounPhrases(boolean participle) {
    List<Argument> nominals = new ArrayList<>();
    found.takeNominals().forEach(n -> nominals.addAll(splitAtTime(n)));
    if (!participle && nominals.size() == 1 && sentence.token(verb).isVerb()) {
      splitAtSeam(nominals);
    }
    Optional<Argument> pronoun = found.takePronoun();
    Optional<Argument> stated = participle ? subjectOfGovernor() : preverbalSubject();
    FarSubject far = new FarSubject(sentence, verb);
    boolean apart =
        !participle
            && stated.isPresent()
            && !VerbAgreement.excludesFollowingSubject(sentence.token(verb))
            && far.isOfEarlierClause(stated.get(), nominals, pronoun.isPresent());
    Optional<Argument> earlier = apart ? far.shared(stated.get()) : Optional.empty();
    Optional<Argument> before = apart ? Optional.empty() : stated;
    boolean follows =
        !participle
            && !VerbAgreement.excludesFollowingSubject(sentence.token(verb))
            && !nominals.isEmpty()
            && !isOblique(nominals.get(0))
            && !Phrases.disagrees(sentence.token(verb), sentence.token(nominals.get(0).head()))
            && (before.isEmpty() || (pronoun.isPresent() && isRelative()));
    List<Argument> objects = new ArrayList<>();
    if (follows) {
      found.put(nominals.remove(0).as(Slot.SUBJECT));
      before
          .or(() -> earlier)
          .or(this::sharedSubject)
          .ifPresent(s -> found.put(s.as(Slot.SHARED_SUBJECT)));
      // "الهجوم الذي نفذته خلية": the described noun is what the pronoun stands for.
      if (pronoun.isPresent() && before.isPresent()) {
        objects.add(before.get());
        pronoun = Optional.empty();
      }
    } else {
      before.or(this::sharedSubject).ifPresent(s -> found.put(s.as(Slot.SUBJECT)));
    }
    pronoun.ifPresent(objects::add);
    objects.addAll(nominals);
    if (!objects.isEmpty()) {
      found.put(objects.get(0).as(Slot.OBJECT));
    }
    if (objects.size() > 1 && !isSetOff(objects.get(1))) {
      found.put(objects.get(1).as(Slot.SECOND_OBJECT));
    }
  }

  /** "دان الوزير الهجوم، مؤكدا أن…": what a comma sets off is an adjunct, not a second object. */
  private boolean isSetOff(Argument argument) {
    return argument.from() > 0 && sentence.token(argument.from() - 1).isPunctuation();
  }

  private boolean isOblique(Argument nominal) {
    return nominal.head() == nominal.from()
        && Phrases.isOblique(sentence.token(nominal.head()))
        && !isConstructDual(nominal);
  }

  /** "وزيرا دفاع العراق": an accusative in ـا has no second term, so this is a dual without ن. */
  private boolean isConstructDual(Argument nominal) {
    int next = nominal.head() + 1;
    return next < nominal.to()
        && sentence.token(nominal.head()).key().endsWith("ا")
        && sentence.token(next).isNoun()
        && !sentence.token(next).isAdjective();
  }

  /** Parts a subject from the object that the parser hung on it. */
  private void splitAtSeam(List<Argument> nominals) {
    Argument joined = nominals.get(0);
    Optional<Integer> seam =
        Seams.in(sentence, joined).filter(s -> s > joined.head() && joined.from() > verb);
    seam.ifPresent(
        s -> {
          nominals.set(0, new Argument(joined.slot(), "", joined.head(), joined.from(), s));
          nominals.add(new Argument(joined.slot(), "", s, s, joined.to()));
        });
  }

  /** A day inside a noun phrase parts subject and object: "حث الأمين العام اليوم المجموعة". */
  private List<Argument> splitAtTime(Argument nominal) {
    for (int i = nominal.from() + 1; i < nominal.to() - 1; i++) {
      if (Phrases.isDay(sentence.token(i)) && !sentence.token(i - 1).tag().equals("IN")) {
        Argument first =
            new Argument(
                nominal.slot(),
                "",
                nominal.head(),
                nominal.from(),
                Math.max(i, nominal.head() + 1));
        int head = Phrases.head(sentence, i + 1, nominal.to());
        return sentence.token(i + 1).isNoun()
            ? List.of(first, new Argument(nominal.slot(), "", head, i + 1, nominal.to()))
            : List.of(nominal);
      }
    }
    return List.of(nominal);
  }

  private boolean isRelative() {
    return relativeAntecedent().isPresent();
  }

  /** The noun phrase before the verb: topic of its clause, or antecedent of its relative clause. */
  private Optional<Argument> preverbalSubject() {
    for (int i = path.size() - 2; i > 0; i--) {
      TreeNode parent = path.get(i - 1);
      if (parent.is("S") || parent.is("VP")) {
        Optional<Argument> topic = lastNominalBefore(parent, path.get(i));
        if (topic.isPresent()) {
          return topic;
        }
      }
      if (parent.is("SBAR")) {
        return relativeAntecedent();
      }
      if (parent.is("S") && hasConjunctBefore(parent, path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasConjunctBefore(TreeNode parent, TreeNode branch) {
    return parent.children().stream()
        .anyMatch(c -> c.to() <= branch.from() && (c.is("S") || c.is("VP")));
  }

  private Optional<Argument> lastNominalBefore(TreeNode parent, TreeNode branch) {
    Optional<Argument> last = Optional.empty();
    for (TreeNode child : parent.children()) {
      if (child.from() >= branch.from()) {
        break;
      }
      if (Phrases.isNominal(child)
          && !Phrases.isTime(sentence, child)
          && !Phrases.isBlank(sentence, child)
          && !Phrases.isPrepositionalNoun(Phrases.first(sentence, child))) {
        last = Optional.of(found.argument(Slot.SUBJECT, child));
      }
    }
    return last;
  }

  /** The noun that the relative clause around the verb describes. */
  private Optional<Argument> relativeAntecedent() {
    for (int i = path.size() - 2; i > 0; i--) {
      TreeNode node = path.get(i);
      TreeNode parent = path.get(i - 1);
      if (node.is("SBAR")) {
        boolean complement = Phrases.isComplement(sentence, node);
        boolean noun = parent.is("NP") && node.from() > parent.from();
        // "حيث" and "عندما" open adverbial clauses: the noun before them is no argument.
        boolean empty =
            Phrases.first(sentence, node).tag().equals("WRB")
                || (noun && Phrases.isPrepositionalNoun(sentence.token(parent.from())));
        return complement || !noun || empty
            ? Optional.empty()
            : Optional.of(
                new Argument(
                    Slot.SUBJECT,
                    "",
                    Phrases.head(sentence, parent.from(), node.from()),
                    parent.from(),
                    trimmed(parent.from(), node.from())));
      }
    }
    return Optional.empty();
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1 && sentence.token(end - 1).isPunctuation()) {
      end--;
    }
    return end;
  }

  /** The subject of the verb that this one is joined to by و, ثم, أو. */
  private Optional<Argument> sharedSubject() {
    for (int i = path.size() - 2; i > 0; i--) {
      TreeNode parent = path.get(i - 1);
      if (!parent.is("VP") && !parent.is("S")) {
        if (parent.is("SBAR")) {
          return Optional.empty();
        }
        continue;
      }
      for (TreeNode child : parent.children()) {
        if (child.to() <= path.get(i).from() && (child.is("VP") || child.is("S"))) {
          Optional<Integer> main = mainVerb(child);
          if (main.isPresent()) {
            return new VerbFrameReader(sentence, main.get()).read().first(Slot.SUBJECT);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first finite verb that heads a phrase. */
  static Optional<Integer> mainVerb(Sentence sentence, TreeNode node) {
    if (node.is("SBAR") || node.is("NP") || node.is("PP")) {
      return Optional.empty();
    }
    for (TreeNode child : node.children()) {
      if (child.isLeaf() && sentence.token(child.from()).isVerb()) {
        return Optional.of(child.from());
      }
    }
    for (TreeNode child : node.children()) {
      Optional<Integer> inner = child.isLeaf() ? Optional.empty() : mainVerb(sentence, child);
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> mainVerb(TreeNode node) {
    return mainVerb(sentence, node).filter(v -> v < verb);
  }

  /** A participle in the accusative shares the subject of the verb it hangs on. */
  private Optional<Argument> subjectOfGovernor() {
    for (int i = path.size() - 2; i > 0; i--) {
      TreeNode parent = path.get(i - 1);
      if (parent.is("S")) {
        Optional<Argument> topic = lastNominalBefore(parent, path.get(i));
        if (topic.isPresent()) {
          return topic;
        }
      }
      for (TreeNode child : parent.children()) {
        if (child.isLeaf() && child.from() < verb && sentence.token(child.from()).isVerb()) {
          return new VerbFrameReader(sentence, child.from()).read().first(Slot.SUBJECT);
        }
      }
    }
    return Optional.empty();
  }
}
