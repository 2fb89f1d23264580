package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.event.CountedPhrase.CountedNoun;
import org.isnad.event.SizeWords.Being;
import org.isnad.event.SizeWords.Person;
import org.isnad.lexicon.Number;
import org.isnad.lexicon.Quantity;
import org.isnad.lexicon.Quantity.Precision;
import org.isnad.lexicon.QuantityReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds the counted noun phrases of a sentence: a number with a noun for people, a number alone,
 * and nouns for people whose form tells one or two.
 *
 * <p>A nisba (فلسطينيين) is a person behind a number. Left out: numbers with things and times, and
 * numbers that name a year or an hour. Immutable and thread-safe.
 */
final class CountedPhraseReader {
  /** Nouns whose number is a name and no count: عام 2012، الساعة 10. */
  private static final Set<String> NAMED_BY_NUMBER =
      Set.of(
          "عام", "العام", "سنه", "السنه", "يوم", "ساعه", "الساعه", "رقم", "الماده", "ماده", "الفصل",
          "قرار", "القرار", "بند", "صفحه", "ماي", "مايو", "شهر", "عامي", "سن", "بعمر", "عمره",
          "العمر", "/");

  private static final Set<String> OTHERS = Set.of("اخر", "اخرون", "اخرين", "اخران", "اخري");
  private static final Set<String> PARTS =
      Set.of("بينهم", "بينها", "بينهن", "منهم", "ضمنهم", "احدهم", "اغلبهم", "معظمهم", "غالبيتهم");

  private static final Set<String> PART_HOSTS =
      Set.of("بين", "من", "ضمن", "احد", "اغلب", "معظم", "غالبيه", "غالبيت", "في", "جل", "كل");

  private static final int SHORTEST_NISBA = 5;
  private static final List<String> NISBA_ENDINGS =
      List.of("ي", "يا", "يه", "يان", "يين", "يون", "يتين", "يتان", "يات");

  private final QuantityReader quantities = QuantityReader.builtIn();
  private final SizeWords words;

  CountedPhraseReader(SizeWords words) {
    this.words = words;
  }

  /** The phrases in text order, none overlapping another. */
  List<CountedPhrase> read(Sentence sentence, List<String> keys) {
    List<CountedPhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<CountedPhrase> phrase = at(sentence, keys, at);
      phrase.ifPresent(phrases::add);
      at = phrase.map(CountedPhrase::to).orElse(at + 1);
    }
    return phrases;
  }

  private Optional<CountedPhrase> at(Sentence sentence, List<String> keys, int at) {
    boolean named = at > 0 && NAMED_BY_NUMBER.contains(keys.get(at - 1));
    Optional<Quantity> quantity = quantities.readAt(withoutAnd(keys, at), at);
    if (quantity.isEmpty() || isAdjective(sentence, at, quantity.get())) {
      return unnumbered(sentence, keys, at);
    }
    return numbered(sentence, keys, quantity.get())
        .filter(
            p ->
                !named
                    || p.noun() == CountedNoun.PERSON
                    || p.quantity().precision() != Precision.EXACT);
  }

  /** One and two stand behind their noun: فصل واحد. */
  private static boolean isAdjective(Sentence sentence, int at, Quantity quantity) {
    boolean digits = Character.isDigit(sentence.token(at).key().charAt(0));
    Token before = sentence.token(Math.max(0, at - 1));
    return at > 0
        && !digits
        && quantity.to() == at + 1
        && quantity.count().orElse(0) <= 2
        && quantity.precision() == Precision.EXACT
        && before.isAdjective();
  }

  /** Segmentation leaves و on digits: و7 جرحى. */
  private static List<String> withoutAnd(List<String> keys, int at) {
    String key = keys.get(at);
    if (key.length() < 2 || key.charAt(0) != 'و' || !Character.isDigit(key.charAt(1))) {
      return keys;
    }
    List<String> cut = new ArrayList<>(keys);
    cut.set(at, key.substring(1));
    return cut;
  }

  private Optional<CountedPhrase> numbered(Sentence sentence, List<String> keys, Quantity q) {
    int noun = q.to();
    boolean part = noun < sentence.size() && keys.get(noun).equals("من");
    if (part && noun + 1 < sentence.size() && sentence.token(noun + 1).isNoun()) {
      noun++;
    }
    if (noun >= sentence.size() || !canBeCounted(sentence, noun)) {
      return q.precision() == Precision.SEVERAL
          ? Optional.empty()
          : Optional.of(phrase(keys, q, CountedNoun.NONE, Optional.empty(), q.to()));
    }
    Optional<Person> person = words.person(keys.get(noun));
    int end = endOfNoun(sentence, noun);
    if (person.isPresent()) {
      return person.get().being() == Being.THING
          ? Optional.empty()
          : Optional.of(phrase(keys, q, CountedNoun.PERSON, person.get().kind(), end));
    }
    if (isNisba(keys.get(noun)) || OTHERS.contains(keys.get(noun)) || part) {
      return Optional.of(phrase(keys, q, CountedNoun.PERSON, Optional.empty(), end));
    }
    return q.precision() == Precision.SEVERAL
        ? Optional.empty()
        : Optional.of(phrase(keys, q, CountedNoun.UNKNOWN, Optional.empty(), end));
  }

  private CountedPhrase phrase(
      List<String> keys, Quantity q, CountedNoun noun, Optional<SizeKind> kind, int end) {
    Quantity whole = quantities.withWordsAt(keys, end, q);
    int to = Math.max(end, whole.to());
    return new CountedPhrase(whole, noun, kind, true, q.from(), to);
  }

  private static boolean canBeCounted(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return (token.isNoun() || token.isAdjective() || OTHERS.contains(token.key()))
        && token.key().codePoints().anyMatch(Character::isLetter)
        && !isPartOfThem(sentence, noun);
  }

  /** بينهم، غالبيتهم: words that pick out a part of those counted before. */
  static boolean isPartOfThem(Sentence sentence, int at) {
    boolean possessed = at + 1 < sentence.size() && sentence.token(at + 1).isPronoun();
    return PARTS.contains(sentence.token(at).key())
        || possessed && PART_HOSTS.contains(sentence.token(at).key());
  }

  /** One past the noun, its adjectives and آخرين. */
  private static int endOfNoun(Sentence sentence, int noun) {
    int end = noun + 1;
    if (end < sentence.size()
        && sentence.token(end).isPronoun()
        && sentence.token(end).start() == sentence.token(noun).end()) {
      end++;
    }
    while (end < sentence.size()
        && (sentence.token(end).isAdjective() || OTHERS.contains(sentence.token(end).key()))
        && sentence.token(end).key().endsWith("ا") == sentence.token(noun).key().endsWith("ا")) {
      end++;
    }
    return end;
  }

  private static boolean isNisba(String key) {
    return key.length() >= SHORTEST_NISBA && NISBA_ENDINGS.stream().anyMatch(key::endsWith);
  }

  /** One or two people, told by the noun: جندي، جنديين. */
  private Optional<CountedPhrase> unnumbered(Sentence sentence, List<String> keys, int at) {
    Token token = sentence.token(at);
    if (!token.isNoun() && !token.isAdjective()) {
      return Optional.empty();
    }
    Optional<Person> person = words.person(keys.get(at)).filter(p -> p.being() == Being.PERSON);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Optional<SizeKind> kind = person.get().kind();
    int end = endOfNoun(sentence, at);
    // شخص واحد، قياديين اثنين: the number stands behind.
    Optional<Quantity> behind =
        end < sentence.size() && Character.isLetter(keys.get(end).codePointAt(0))
            ? quantities.readAt(keys, end).filter(q -> q.count().orElse(3) <= 2)
            : Optional.empty();
    if (behind.isPresent()) {
      Quantity quantity = Quantity.exactly(behind.get().count().getAsLong(), at, end + 1);
      return Optional.of(
          new CountedPhrase(quantity, CountedNoun.PERSON, kind, true, at, quantity.to()));
    }
    int count = person.get().number().map(CountedPhraseReader::count).orElse(0);
    Quantity quantity = Quantity.exactly(count, at, at + 1);
    return count == 0
        ? Optional.empty()
        : Optional.of(new CountedPhrase(quantity, CountedNoun.PERSON, kind, false, at, end));
  }

  private static int count(Number number) {
    return switch (number) {
      case SINGULAR -> 1;
      case DUAL -> 2;
      case PLURAL -> 0;
    };
  }
}
