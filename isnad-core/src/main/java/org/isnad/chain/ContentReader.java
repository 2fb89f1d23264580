package org.isnad.chain;

import java.util.Optional;
import java.util.Set;
import org.isnad.chain.SpeechVerbs.ExpressionKind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds the words that are told behind a verb of saying.
 *
 * <p>Rules, in order: from أن, إن, a colon or a quotation mark behind the verb; a verb behind its
 * quotation governs what stands before it; else, where the verb allows, from the end of its
 * subject. What is told ends at the next verb of saying joined by و or a comma, at a participle of
 * circumstance (متهما، داعيا), which is the speaker's own act, at فيما، في حين and the like, and at
 * the end of the sentence; marks of quotation hold it together. Immutable and thread-safe.
 */
final class ContentReader {
  /** How far behind its verb what is said may begin, in tokens. */
  private static final int REACH = 50;

  private static final Set<String> COMPLEMENT = Set.of("ان", "انه", "انها", "بان", "كيف", "لماذا");

  /** With these before it أن belongs to them: بعد أن، يمكن أن. */
  private static final Set<String> OWNERS =
      Set.of("بعد", "قبل", "منذ", "غير", "رغم", "حين", "دون", "الا", "بيد", "مجرد", "شان", "بدل");

  private final SpeechVerbs words;

  ContentReader(SpeechVerbs words) {
    this.words = words;
  }

  /** What a clause, colon or quotation behind the verb tells; empty if there is none. */
  Optional<Content> behind(Sentence sentence, int verb) {
    int limit = Math.min(sentence.size(), verb + REACH);
    for (int i = verb + 1; i < limit; i++) {
      if (Dashes.opens(sentence.token(i))) {
        i = Dashes.behind(sentence, i, limit) - 1;
        continue;
      }
      Token token = sentence.token(i);
      if (isComplement(sentence, i)) {
        return Optional.of(new Content(i, end(sentence, i), Content.Kind.CLAUSE));
      }
      if (token.text().equals(":")) {
        return i + 1 < sentence.size()
            ? Optional.of(afterColon(sentence, i + 1))
            : Optional.empty();
      }
      if (Quotes.opens(sentence, i)) {
        if (!isName(sentence, verb, i)) {
          return Optional.of(quote(sentence, i));
        }
        i = Quotes.close(sentence, i + 1);
        continue;
      }
      if (token.isVerb() && (words.saying(token).isPresent() || isMainVerb(sentence, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Content afterColon(Sentence sentence, int from) {
    return Quotes.canOpen(sentence.token(from))
        ? quote(sentence, from)
        : new Content(from, end(sentence, from), Content.Kind.CLAUSE);
  }

  private Content quote(Sentence sentence, int mark) {
    int close = Quotes.close(sentence, mark + 1);
    if (close == sentence.size()) {
      return new Content(mark, close, Content.Kind.OPEN_QUOTE);
    }
    boolean whole = close + 1 >= sentence.size() || sentence.token(close + 1).isPunctuation();
    return new Content(mark, whole ? close + 1 : end(sentence, close), Content.Kind.QUOTE);
  }

  private static boolean isComplement(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!COMPLEMENT.contains(token.key())) {
      return false;
    }
    return !OWNERS.contains(sentence.token(at - 1).key()) && !isSpelledName(sentence, at);
  }

  /** سي إن إن. */
  static boolean isSpelledName(Sentence sentence, int at) {
    String before = at > 0 ? sentence.token(at - 1).key() : "";
    boolean second = at > 1 && before.equals("ان") && sentence.token(at - 2).key().equals("سي");
    return sentence.token(at).key().equals("ان") && (before.equals("سي") || second);
  }

  /** A quotation of a few words behind a noun is a name or a term: صحيفة "لوموند". */
  private static boolean isName(Sentence sentence, int verb, int mark) {
    int close = Quotes.close(sentence, mark + 1);
    boolean brief = close < sentence.size() && close - mark <= 6;
    Token before = sentence.token(mark - 1);
    boolean named = before.isNoun() || before.isAdjective();
    if (!brief || !(mark - 1 == verb ? isSubject(sentence, close) : named)) {
      return false;
    }
    for (int i = mark + 1; i < close; i++) {
      boolean complement = sentence.token(i).key().equals("ان") && !isSpelledName(sentence, i);
      if (sentence.token(i).isVerb() || complement) {
        return false;
      }
    }
    return true;
  }

  /** "قالت "وول ستريت جورنال" (WSJ) إن": what is said comes only behind the quotation. */
  private static boolean isSubject(Sentence sentence, int close) {
    int next = close + 1;
    if (next < sentence.size() && sentence.token(next).text().equals("(")) {
      while (next < sentence.size() && !sentence.token(next).text().equals(")")) {
        next++;
      }
      next++;
    }
    while (next < sentence.size() && sentence.token(next).isAdjective()) {
      next++;
    }
    return next < sentence.size() && COMPLEMENT.contains(sentence.token(next).key());
  }

  /** A finite verb joined by و is a new statement of the narrator's. */
  private static boolean isMainVerb(Sentence sentence, int at) {
    return sentence.token(at - 1).tag().equals("CC") && sentence.token(at).tag().equals("VBD");
  }

  /** What stands before a verb that follows its quotation; empty if nothing can. */
  Optional<Content> before(Sentence sentence, int verb) {
    boolean finite = sentence.token(verb).isVerb();
    if (!finite || verb < 3 || !sentence.token(verb - 1).isPunctuation()) {
      return Optional.empty();
    }
    return Optional.of(new Content(0, verb - 1, Content.Kind.BEFORE));
  }

  /** The preposition behind a verb that brings in what is told; empty if there is none. */
  Optional<Content> behindPreposition(Sentence sentence, int verb, Set<String> prepositions) {
    for (int i = verb + 1; i + 1 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.isPunctuation() || token.tag().equals("WP")) {
        return Optional.empty();
      }
      if (prepositions.contains(token.key()) && token.tag().equals("IN")) {
        return noun(sentence, i);
      }
    }
    return Optional.empty();
  }

  /** A noun phrase told from a token on; empty at the end of the sentence. */
  Optional<Content> noun(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && !endsNoun(sentence, from, end)) {
      end++;
    }
    return end > from ? Optional.of(new Content(from, end, Content.Kind.NOUN)) : Optional.empty();
  }

  private boolean endsNoun(Sentence sentence, int from, int at) {
    if (at == from) {
      return false;
    }
    Token token = sentence.token(at);
    Token before = sentence.token(at - 1);
    boolean joined = before.tag().equals("CC") || before.isPunctuation();
    return (joined && token.isVerb()) || isEnd(sentence, at);
  }

  /** Where what is told from a token on ends. */
  int end(Sentence sentence, int from) {
    boolean quoted = false;
    for (int i = from + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (Quotes.isQuote(token)) {
        quoted = Quotes.canOpen(token) && !(quoted && Quotes.canClose(token));
      } else if (!quoted && isEnd(sentence, i)) {
        return i;
      }
    }
    return sentence.size();
  }

  private boolean isEnd(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Token before = sentence.token(at - 1);
    boolean joined = before.tag().equals("CC") || before.isPunctuation();
    if (!joined) {
      return words.expression(ExpressionKind.BACKGROUND, sentence, at).isPresent();
    }
    boolean relay = words.relay(token).isPresent();
    boolean clause =
        words.saying(token).filter(s -> s.takes() == SpeechVerbs.Takes.CLAUSE).isPresent();
    boolean speech = words.saying(token).isPresent() && !clause;
    return speech
        || ((relay || clause) && isFollowed(sentence, at))
        || isParticiple(token)
        || words.expression(ExpressionKind.BREAK, sentence, at).isPresent()
        || isAnotherSaying(sentence, at);
  }

  /** "كما قال الوزير إن": a new statement of the narrator's. */
  private boolean isAnotherSaying(Sentence sentence, int at) {
    return words
        .expression(ExpressionKind.CLAUSE, sentence, at)
        .map(e -> at + e.words().size())
        .filter(verb -> words.saying(sentence.token(verb)).isPresent())
        .filter(verb -> isFollowed(sentence, verb))
        .isPresent();
  }

  /** Whether a verb of saying has something to say: without it, it is no verb of saying. */
  private static boolean isFollowed(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
      boolean mark = sentence.token(i).text().equals(":") || Quotes.opens(sentence, i);
      if (mark || isComplement(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** A participle of circumstance: متهما، داعية. */
  static boolean isParticiple(Token token) {
    return token.tag().equals("VN")
        && !token.key().startsWith("ال")
        && (SpeechVerbs.isCircumstance(token) || token.key().endsWith("ه"));
  }
}
