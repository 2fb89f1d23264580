package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/** Finds what of a sentence is told on whose word. Immutable and thread-safe. */
final class SpeechFrameReader {
  private static final String OPENING = "\"«“‘:'”";
  private static final Set<String> COMPLEMENT = Set.of("ان", "انه", "انها", "بان", "كيف");

  /** How far behind its verb what is said may begin, in tokens. */
  private static final int REACH = 30;

  private final SpeechVerbs words;
  private final ClauseReader clauses = new ClauseReader();

  SpeechFrameReader(SpeechVerbs words) {
    this.words = words;
  }

  List<SpeechFrame> read(Sentence sentence, ArticleEntities entities) {
    List<SpeechFrame> frames = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<SpeechVerbs.Expression> according = words.according(sentence, i);
      Optional<SpeechVerbs.Expression> clause = words.clause(sentence, i);
      if (according.isPresent()) {
        according(sentence, i, according.get(), entities).ifPresent(frames::add);
        i += according.get().words().size() - 1;
      } else if (clause.isPresent() && isSayingAfter(sentence, i, clause.get())) {
        int verb = i + clause.get().words().size();
        said(sentence, i, verb, clause.get(), entities).ifPresent(frames::add);
        i = verb;
      } else {
        verb(sentence, i, entities).ifPresent(frames::add);
      }
    }
    return frames;
  }

  private boolean isSayingAfter(Sentence sentence, int at, SpeechVerbs.Expression expression) {
    int verb = at + expression.words().size();
    Token token = sentence.token(verb);
    return token.isVerb() && (words.saying(token).isPresent() || words.relay(token).isPresent());
  }

  private Optional<SpeechFrame> according(
      Sentence sentence, int at, SpeechVerbs.Expression expression, ArticleEntities entities) {
    int from = at + expression.words().size();
    int to = phraseEnd(sentence, from);
    List<Mention> sources = entities.code(sentence.index(), from, to);
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpeechFrame(at, 0, sentence.size(), sources, expression.force(), true));
  }

  /** كما أفاد شهود: the verb's subject is the source of all the rest of the sentence. */
  private Optional<SpeechFrame> said(
      Sentence sentence,
      int at,
      int verb,
      SpeechVerbs.Expression expression,
      ArticleEntities entities) {
    List<Mention> sources = subject(sentence, clauses.verb(sentence, verb), entities);
    Force force = words.saying(sentence.token(verb)).orElse(expression.force());
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new SpeechFrame(verb, 0, sentence.size(), sources, force, true));
  }

  private Optional<SpeechFrame> verb(Sentence sentence, int verb, ArticleEntities entities) {
    Token token = sentence.token(verb);
    Optional<Force> relay = words.relay(token);
    Optional<Force> force = relay.isPresent() ? relay : words.saying(token);
    if (force.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = clauses.verb(sentence, verb);
    Optional<int[]> content = content(sentence, verb, clause);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> sources = new ArrayList<>(subject(sentence, clause, entities));
    if (relay.isPresent()) {
      clause
          .behind("عن")
          .findFirst()
          .ifPresent(
              a ->
                  sources.addAll(
                      entities.code(sentence.index(), a.from(), sourceEnd(sentence, a))));
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SpeechFrame(verb, content.get()[0], content.get()[1], sources, force.get(), false));
  }

  /** A source phrase ends before what it said: "عن مسؤولين قولهم إن". */
  private int sourceEnd(Sentence sentence, Argument source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      String key = sentence.token(i).key();
      if (key.equals("قول") || COMPLEMENT.contains(key)) {
        return i;
      }
    }
    return source.to();
  }

  private static List<Mention> subject(Sentence sentence, Clause clause, ArticleEntities entities) {
    Optional<Argument> subject = clause.first(Slot.SUBJECT);
    if (subject.isEmpty()) {
      return entities.subjectBefore(sentence.index(), clause.predicate());
    }
    Argument s = subject.get();
    boolean pronoun = s.to() - s.from() == 1 && sentence.token(s.from()).isPronoun();
    return pronoun
        ? entities.resolvePronoun(sentence.index(), s.from())
        : entities.code(sentence.index(), s.from(), s.to());
  }

  /** The tokens that are said: the complement clause, or what stands in quotes behind the verb. */
  private Optional<int[]> content(Sentence sentence, int verb, Clause clause) {
    Optional<Argument> complement = clause.first(Slot.CLAUSE).filter(a -> a.from() > verb);
    int limit = Math.min(sentence.size(), verb + REACH);
    for (int i = verb + 1; i < limit; i++) {
      Token token = sentence.token(i);
      if (COMPLEMENT.contains(token.key()) && token.tag().equals("IN")) {
        int end = complement.map(Argument::to).orElse(0);
        return Optional.of(new int[] {i, Math.max(end, clauseEnd(sentence, i))});
      }
      if (token.isPunctuation() && OPENING.contains(token.text()) && !token.text().isEmpty()) {
        return Optional.of(new int[] {i, sentence.size()});
      }
      if (token.isVerb() && words.saying(token).isPresent()) {
        return Optional.empty();
      }
    }
    return complement.map(a -> new int[] {a.from(), a.to()});
  }

  /** What is said goes on to the end of the sentence or to the next verb of saying after و. */
  private int clauseEnd(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.size(); i++) {
      boolean joined = i > 0 && sentence.token(i - 1).tag().equals("CC");
      boolean circumstance = i > 0 && sentence.token(i - 1).isPunctuation();
      if ((joined || circumstance)
          && (words.saying(sentence.token(i)).isPresent()
              || words.relay(sentence.token(i)).isPresent())) {
        return i;
      }
    }
    return sentence.size();
  }

  /** One past the last token of the largest noun phrase that starts at a token. */
  private static int phraseEnd(Sentence sentence, int from) {
    TreeNode node = sentence.tree();
    int end = from + 1;
    while (!node.isLeaf()) {
      TreeNode next = null;
      for (TreeNode child : node.children()) {
        if (child.from() <= from && from < child.to()) {
          next = child;
        }
      }
      if (next == null) {
        break;
      }
      node = next;
      if (node.from() == from && (node.is("NP") || node.isLeaf())) {
        end = Math.max(end, node.to());
        break;
      }
    }
    for (int i = from; i < end; i++) {
      if (sentence.token(i).isPunctuation() && ",،؛.".contains(sentence.token(i).text())) {
        return Math.max(from + 1, i);
      }
    }
    return end;
  }
}
