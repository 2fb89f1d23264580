package org.isnad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.event.AgreementMention.Earlier;
import org.isnad.event.AgreementMention.Named;
import org.isnad.event.AgreementWords.Labelled;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.when.DateExpression;
import org.isnad.when.ResolvedDate;

/** Reads the words around the agreement nouns of one sentence. */
final class AgreementPhrases {
  private static final int LONGEST_NAME = 5;
  private static final int SUBJECT_REACH = 14;
  private static final int REFERENCE_REACH = 3;
  private static final int DATE_REACH = 5;
  private static final int BINDING_REACH = 8;

  private static final Set<String> STOPS =
      Set.of(".", "،", ",", "؛", ";", ":", "!", "؟", "?", "...");

  /** The word behind names an office and no matter: وزير الدفاع. */
  private static final Set<String> MINISTRIES =
      Set.of("وزير", "وزيره", "وزيرا", "وزيري", "وزراء", "وزاره", "وزارتا", "وزارتي", "وزارات");

  /** Words between بموجب and its noun. */
  private static final Set<String> LINKS =
      Set.of("ل", "الي", "علي", "ب", "نفس", "هذا", "هذه", "ذلك", "تلك");

  /** Words between an agreement and its year: الاتفاق لعام 2015. */
  private static final Set<String> BEFORE_DATE = Set.of("ل", "لعام");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final AgreementWords words = AgreementWords.builtIn();
  private final Sentence sentence;
  private final List<String> keys;
  private final List<DateExpression> dates;

  AgreementPhrases(Sentence sentence, List<String> keys, List<DateExpression> dates) {
    this.sentence = sentence;
    this.keys = keys;
    this.dates = dates;
  }

  List<String> keys() {
    return keys;
  }

  static boolean isStop(Token token) {
    return STOPS.contains(token.key());
  }

  /** The noun with the nouns and adjectives behind it, up to a preposition, participle or date. */
  Named name(Labelled noun) {
    int to = noun.to();
    boolean definite = isDefinite(noun.from());
    while (to < Math.min(sentence.size(), noun.from() + LONGEST_NAME)
        && belongsToName(to)
        && (!definite || isDefinite(to))) {
      definite = definite || isDefinite(to);
      to++;
    }
    return new Named(noun.label(), noun.from(), to);
  }

  /** Behind a definite word of a name only definite ones belong to it. */
  private boolean isDefinite(int at) {
    Token token = sentence.token(at);
    boolean shared = at > 0 && token.text().startsWith("ل") && keys.get(at).startsWith("ال");
    return token.tag().startsWith("DT") || token.tag().endsWith("NNP") || shared;
  }

  private boolean belongsToName(int at) {
    Token token = sentence.token(at);
    boolean nominal = (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
    boolean dated = dates.stream().anyMatch(d -> d.fromToken() <= at && at < d.toToken());
    return nominal
        && !dated
        && !words.isSigned(keys, at)
        && !words.refersBack(token.key())
        && !Set.of("بين", "مع", "حول", "بشان", "خلال", "بعد", "قبل", "ضد", "منذ", "عام")
            .contains(token.key())
        && Character.isLetter(token.key().codePointAt(0));
  }

  /** The kind, more exactly where the words at once behind tell it: اتفاق لوقف إطلاق النار. */
  Named kind(Labelled noun) {
    for (int i = noun.to(); i < Math.min(sentence.size(), noun.to() + 2); i++) {
      Optional<Labelled> narrower = words.narrowerAt(keys, i);
      if (narrower.isPresent()) {
        return new Named(narrower.get().label(), narrower.get().from(), narrower.get().to());
      }
      if (!keys.get(i).equals("ل") && !keys.get(i).equals("علي")) {
        break;
      }
    }
    return new Named(noun.label(), noun.from(), noun.to());
  }

  /** What it regulates: in its name, else behind it before the clause ends. */
  Optional<Named> subject(Named name, Labelled noun) {
    if (noun.label().equals("ceasefire")) {
      return Optional.of(new Named("peace", noun.from(), noun.to()));
    }
    boolean skipping = false;
    for (int i = noun.from(); i < Math.min(sentence.size(), noun.to() + SUBJECT_REACH); i++) {
      Token token = sentence.token(i);
      if (isStop(token) || i >= noun.to() && endsMatter(i)) {
        return Optional.empty();
      }
      // Behind مع and بين stand the parties: وزير الدفاع is no matter of defence.
      boolean party = token.key().equals("مع") || token.key().equals("بين");
      skipping = party || skipping && !token.tag().equals("IN") && !token.isVerb();
      if (MINISTRIES.contains(token.key())) {
        i += 1;
      } else if (!skipping) {
        Optional<Labelled> subject = words.subjectAt(keys, i);
        if (subject.isPresent()) {
          return subject.map(s -> new Named(s.label(), s.from(), s.to()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean endsMatter(int at) {
    return sentence.token(at).isVerb() && !words.tellsContent(keys, at)
        || words.kindAt(keys, at).isPresent() && words.refersBack(keys.get(at - 1));
  }

  /**
   * A date of the agreement's own: any behind الموقع, المبرم; a year in construct (اتفاق عام 1994)
   * or behind ل (الاتفاق النووي لعام 2015). Another year may be the event's: انسحبت من الاتفاق عام
   * 2018.
   */
  Optional<DateExpression> date(Named name) {
    boolean signed = false;
    boolean bound = name.to() == name.from() + 1 && !isDefinite(name.from());
    for (int i = name.to(); i < Math.min(sentence.size(), name.to() + DATE_REACH); i++) {
      int at = i;
      Optional<DateExpression> date =
          dates.stream().filter(d -> d.fromToken() <= at && at < d.toToken()).findFirst();
      if (date.isPresent()) {
        boolean own = signed || (bound || keys.get(i - 1).equals("ل")) && isYear(date.get());
        return date.filter(d -> own && d.resolved().isPresent());
      }
      if (i == name.to() && bound && YEAR.matcher(keys.get(i)).matches()) {
        return Optional.of(year(i));
      }
      signed = signed || words.isSigned(keys, i);
      boolean leads = signed || BEFORE_DATE.contains(keys.get(i));
      if (!leads || sentence.token(i).isVerb() || isStop(sentence.token(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** اتفاق 2015: a bare number that no date rule takes for a year. */
  private DateExpression year(int token) {
    ResolvedDate year = ResolvedDate.ofYear(Integer.parseInt(keys.get(token)));
    return new DateExpression(
        sentence.token(token).span(),
        token,
        token + 1,
        Optional.of(year),
        DateExpression.Kind.POINT,
        false);
  }

  private static boolean isYear(DateExpression date) {
    return date.resolved().filter(d -> d.precision() == ResolvedDate.Precision.YEAR).isPresent();
  }

  /** Another agreement of the sentence that was made before. */
  Optional<Earlier> earlier(Labelled noun) {
    Named own = name(noun);
    for (int i = 0; i < sentence.size(); i++) {
      boolean apart = i < own.from() || i >= own.to();
      Optional<Labelled> other =
          apart && !sentence.token(i).isVerb() ? words.kindAt(keys, i) : Optional.empty();
      if (other.isPresent()) {
        Named name = name(other.get());
        if (isReferred(name)) {
          return Optional.of(new Earlier(name, date(name)));
        }
        i = name.to() - 1;
      }
    }
    return Optional.empty();
  }

  /** Whether the words before a noun make it one under which something is done: بموجب اتفاق. */
  boolean isGround(Labelled noun) {
    int at = noun.from() - 1;
    while (at > 0 && LINKS.contains(keys.get(at)) && !words.isGround(keys.get(at))) {
      at--;
    }
    return at >= 0 && words.isGround(keys.get(at));
  }

  /** Whether a word that asks for a contract (وقع، جدد، إلغاء) stands before its noun. */
  boolean isBound(Labelled noun) {
    for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - BINDING_REACH); i--) {
      if (words.binds(keys, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReferred(Named name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (words.isFormer(keys, i)) {
        return true;
      }
    }
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - REFERENCE_REACH); i--) {
      Token token = sentence.token(i);
      if (token.isVerb() || isStop(token)) {
        return false;
      }
      if (words.refersBack(keys.get(i))) {
        return true;
      }
    }
    return false;
  }
}
