package org.isnad.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells when a noun phrase that the parse makes the subject of a later verb belongs to an earlier
 * clause, because the verb opens a clause of its own with its subject behind it.
 *
 * <p>Rules: (1) behind a word that opens a clause (في حين، فيما، بينما، حيث) Arabic news puts the
 * verb first, so a noun phrase that follows it directly is its subject; (2) where و or ثم joins the
 * verb to what is before, two noun phrases behind a verb that takes one object are its subject and
 * its object (وعلقت المنظمة عضوية البلد), as is one behind an attached object (وأيدته باريس); (3)
 * one alone is the subject where the verb agrees in gender with it and not with the phrase before
 * (… الرئيس …، وتعهدت البرتغال); (4) a phrase that the parse ends with the و itself is the tail of
 * an earlier clause. Agreement of a verb before its subject: K. Ryding, A Reference Grammar of
 * Modern Standard Arabic, on verb-subject agreement.
 */
final class FarSubject {
  private static final Set<String> OPENERS =
      Set.of("فيما", "بينما", "حيث", "حين", "حينما", "عندما", "بعدما", "اذ");

  private static final Set<String> JOINERS = Set.of("و", "ف", "ثم");

  /** Particles that may stand between the opening word and its verb. */
  private static final Set<String> PARTICLES = Set.of("لا", "لم", "لن", "قد", "ما", "س", "سوف");

  private final Sentence sentence;
  private final int verb;

  FarSubject(Sentence sentence, int verb) {
    this.sentence = sentence;
    this.verb = verb;
  }

  /**
   * Whether the subject of the verb is the noun phrase behind it and not the one before.
   *
   * @param before the phrase before the verb
   * @param nominals the noun phrases behind the verb, in order
   * @param attached whether the verb carries an object pronoun
   */
  boolean isOfEarlierClause(Argument before, List<Argument> nominals, boolean attached) {
    int opener = opener();
    if (opener < before.to() - 1 || nominals.isEmpty() || before.from() > verb) {
      return false;
    }
    Argument first = nominals.get(0);
    if (first.from() != verb + (attached ? 2 : 1)) {
      return false;
    }
    String word = opener < 0 ? "" : sentence.token(opener).key();
    if (OPENERS.contains(word)) {
      return true;
    }
    if (!JOINERS.contains(word)) {
      return false;
    }
    if (opener < before.to()) {
      // "… النزاع فضيحة، و | انتشر الجيش": the joining word ends the phrase, which is a tail.
      return true;
    }
    boolean twoObjects = TwoObjectVerbs.contains(sentence.token(verb).key());
    boolean full = !twoObjects && (attached || isBeside(nominals));
    return full || agreesOnlyWith(first, before);
  }

  /** The word before the verb and its particles. */
  private int opener() {
    int at = verb - 1;
    while (at >= 0 && PARTICLES.contains(sentence.token(at).key())) {
      at--;
    }
    return at;
  }

  /** A second phrase that follows the first and is no adverb (طوعا). */
  private boolean isBeside(List<Argument> nominals) {
    if (nominals.size() < 2) {
      return false;
    }
    Argument second = nominals.get(1);
    return second.from() == nominals.get(0).to()
        && !sentence.token(second.from()).isPunctuation()
        && !sentence.token(second.head()).isAdjective()
        && !(Phrases.isOblique(sentence.token(second.head())) && second.to() == second.from() + 1);
  }

  /** Whether the verb agrees in gender with the phrase behind it and not with the one before. */
  private boolean agreesOnlyWith(Argument behind, Argument before) {
    Token token = sentence.token(verb);
    Token near = sentence.token(behind.head());
    Token far = sentence.token(before.head());
    boolean feminine = VerbAgreement.isFeminine(token);
    return feminine
        ? Phrases.isSurelyMasculine(far) && !Phrases.isSurelyMasculine(near)
        : Phrases.disagrees(token, far) && !Phrases.disagrees(token, near);
  }

  /** A subject that ends with the word joining the verb to it is cut before that word. */
  Argument cut(Argument before) {
    int to = before.to();
    while (to > before.from() + 1
        && (sentence.token(to - 1).isPunctuation()
            || JOINERS.contains(sentence.token(to - 1).key()))) {
      to--;
    }
    return new Argument(
        before.slot(), before.preposition(), Math.min(before.head(), to - 1), before.from(), to);
  }

  /** The phrase as one that an earlier verb may share with this one. */
  Optional<Argument> shared(Argument before) {
    return OPENERS.contains(sentence.token(opener()).key())
        ? Optional.empty()
        : Optional.of(cut(before));
  }
}
