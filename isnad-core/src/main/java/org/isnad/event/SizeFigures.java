package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.event.CountedPhrase.CountedNoun;
import org.isnad.event.SizeWords.Act;
import org.isnad.event.SizeWords.Pronoun;
import org.isnad.lexicon.Quantity.Precision;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Joins the counted phrases of a sentence with the acts that they suffered.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>behind an act of killing, arresting …: the first phrase before another act, verb, relative
 *       or full stop that no preposition governs (قتل في القصف نحو 200 شخص); behind an active verb
 *       a second phrase that follows at once is its object (قتل مسلحان خمسة مدنيين);
 *   <li>before it, if it is a plural verb, a noun with a pronoun, or one behind إلى and على (ثلاثة
 *       قتلوا، لقي ثلاثة مصرعهم، دفع مليون شخص إلى النزوح); a denied or planned act strikes nobody;
 *   <li>nouns that are of a kind by themselves (12 قتيلا، قتيل وعشرات الجرحى);
 *   <li>a total behind عدد القتلى إلى.
 * </ol>
 *
 * <p>A phrase behind بينهم is part of one before and not added; "20 بين قتيل وجريح" and "مقتل
 * وإصابة 20" tell neither number. Immutable and thread-safe.
 */
final class SizeFigures {
  private static final int REACH = 14;
  private static final int REACH_BEFORE = 8;
  private static final int REACH_BARE = 4;
  private static final int REACH_INTENT = 3;

  private static final Set<String> SUBORDINATORS =
      Set.of("ان", "حيث", "مما", "ما", "بعدما", "عندما", "بينما", "فيما", "الذي", "التي", "الذين");

  private static final Set<String> STOPS = Set.of(".", "،", ",", "؛", ";", ":", "!", "؟", "?");

  /** Prepositions between people and what they are driven to: دفع مليون شخص إلى النزوح. */
  private static final Set<String> DRIVING_PREPOSITIONS = Set.of("الي", "علي");

  private static final Set<String> TOTALS = Set.of("عدد", "حصيله", "العدد", "الحصيله");
  private static final Set<String> REACHING = Set.of("الي", "بلغ", "بلغت", "ليبلغ", "عند");
  private static final Set<String> FALLING =
      Set.of("سقوط", "سقط", "سقطت", "وقوع", "خلف", "خلفت", "اوقع", "اوقعت", "مخلفا", "مخلفه", "و");

  private final SizeWords words;
  private final CountedPhraseReader phrases;

  SizeFigures(SizeWords words) {
    this.words = words;
    this.phrases = new CountedPhraseReader(words);
  }

  /** The groups of a sentence, those with an act first. */
  List<SizeGroup> read(Sentence sentence) {
    return new Run(sentence, SentenceKeys.of(sentence)).groups();
  }

  /** One sentence. */
  private final class Run {
    private final Sentence sentence;
    private final List<String> keys;
    private final Map<Integer, CountedPhrase> starting = new LinkedHashMap<>();
    private final Map<Integer, CountedPhrase> ending = new HashMap<>();
    private final Map<Integer, Act> acts = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    Run(Sentence sentence, List<String> keys) {
      this.sentence = sentence;
      this.keys = keys;
      Set<Integer> counted = new HashSet<>();
      for (CountedPhrase phrase : phrases.read(sentence, keys)) {
        starting.put(phrase.from(), phrase);
        ending.put(phrase.to(), phrase);
        for (int i = phrase.from(); phrase.numbered() && i < phrase.to(); i++) {
          counted.add(i);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        int token = i;
        if (!counted.contains(i)) {
          words.act(keys.get(i), sentence.token(i).isVerb()).ifPresent(a -> acts.put(token, a));
        }
      }
    }

    List<SizeGroup> groups() {
      List<SizeGroup> groups = new ArrayList<>();
      Set<Integer> counted = new HashSet<>();
      acts.forEach(
          (at, act) -> {
            boolean open = isDone(at) && (!isJoined(at) || counted.contains(at - 2));
            List<CountedPhrase> sufferers = open ? sufferers(at, act) : List.of();
            if (!sufferers.isEmpty()) {
              counted.add(at);
              sufferers.forEach(p -> used.add(p.from()));
              groups.add(SizeGroup.of(at, sufferers.stream().map(p -> p.as(act.kind())).toList()));
            }
          });
      totals().forEach(groups::add);
      for (CountedPhrase phrase : starting.values()) {
        if (!used.contains(phrase.from()) && tellsItself(phrase)) {
          List<CountedPhrase> parallel = parallel(phrase, p -> p.kind().equals(phrase.kind()));
          parallel.forEach(p -> used.add(p.from()));
          SizeKind kind = phrase.kind().get();
          groups.add(SizeGroup.of(phrase.from(), parallel.stream().map(p -> p.as(kind)).toList()));
        }
      }
      return groups;
    }

    /** مقتل وإصابة عشرين: an act joined to another, with which it shares its number. */
    private boolean isJoined(int at) {
      Act before = acts.get(at - 2);
      return before != null && keys.get(at - 1).equals("و") && before.kind() != acts.get(at).kind();
    }

    private List<CountedPhrase> sufferers(int at, Act act) {
      boolean possessed = at + 1 < sentence.size() && sentence.token(at + 1).isPronoun();
      if (!act.verb() && possessed && act.pronoun() == Pronoun.COUNTED_BEFORE) {
        return before(at, act);
      }
      if (possessed && act.pronoun() == Pronoun.SUFFERER && !isOfSubject(act)) {
        return List.of();
      }
      List<CountedPhrase> behind = behind(at, act);
      if (!behind.isEmpty()) {
        return behind;
      }
      if (act.verb()) {
        return isPlural(keys.get(at)) ? before(at, act) : adjacent(at, act);
      }
      return isDriven(at, act) ? before(at, act) : List.of();
    }

    /** Whether the act is one of its subject's: نزح، تظاهر. */
    private static boolean isOfSubject(Act act) {
      return act.kind() == SizeKind.DISPLACED || act.kind() == SizeKind.DEMONSTRATORS;
    }

    /** محاولة اغتيال، خططت الخلية لقتل: the word of intent stands in the same clause before. */
    private boolean isIntended(int at) {
      for (int i = at - 1; i >= Math.max(0, at - REACH_INTENT) && !isVerb(at); i--) {
        if (words.isIntent(keys.get(i))) {
          return true;
        }
        if (STOPS.contains(keys.get(i)) || acts.containsKey(i)) {
          return false;
        }
      }
      return false;
    }

    /** Denied, planned, feared or tried acts strike nobody. */
    private boolean isDone(int at) {
      boolean carried = at > 0 && !isVerb(at) && isVerb(at - 1);
      return !isIntended(at)
          && StatusReader.of(sentence, at) == StatusReader.Telling.DONE
          && (!carried || StatusReader.of(sentence, at - 1) == StatusReader.Telling.DONE);
    }

    /** دفع مليون شخص إلى النزوح. */
    private boolean isDriven(int at, Act act) {
      return act.kind() == SizeKind.DISPLACED
          && at > 0
          && DRIVING_PREPOSITIONS.contains(keys.get(at - 1));
    }

    /** A phrase that ends right before a verb in the singular: إن متظاهرا قتل. */
    private List<CountedPhrase> adjacent(int at, Act act) {
      int end = at > 0 && keys.get(at - 1).equals("قد") ? at - 1 : at;
      return Optional.ofNullable(ending.get(end))
          .filter(p -> canSuffer(p, act, at) && !isGoverned(p) && p.noun() == CountedNoun.PERSON)
          .map(List::of)
          .orElse(List.of());
    }

    private List<CountedPhrase> before(int at, Act act) {
      for (int i = at; i > Math.max(0, at - REACH_BEFORE); i--) {
        CountedPhrase phrase = ending.get(i);
        if (phrase != null && canSuffer(phrase, act, at) && !isGoverned(phrase)) {
          return isPart(phrase) ? List.of() : List.of(phrase);
        }
        boolean ends = STOPS.contains(keys.get(i - 1)) || acts.containsKey(i - 1) || isVerb(i - 1);
        if (ends) {
          return List.of();
        }
      }
      return List.of();
    }

    private List<CountedPhrase> behind(int at, Act act) {
      int i = at + 1;
      while (i < Math.min(sentence.size(), at + REACH)) {
        CountedPhrase phrase = starting.get(i);
        if (phrase != null && !isGoverned(phrase) && canSuffer(phrase, act, at)) {
          return isPart(phrase) ? List.of() : withParallels(phrase, act, at);
        }
        if ((phrase == null || !phrase.numbered()) && endsClause(i)) {
          return List.of();
        }
        i = phrase != null && phrase.numbered() ? phrase.to() : i + 1;
      }
      return List.of();
    }

    private List<CountedPhrase> withParallels(CountedPhrase first, Act act, int at) {
      CountedPhrase sufferer = first;
      CountedPhrase next = starting.get(first.to());
      boolean object = act.verb() && next != null && canSuffer(next, act, at);
      if (object && next.noun() == CountedNoun.PERSON) {
        sufferer = next;
      }
      return parallel(sufferer, p -> p.numbered() && canSuffer(p, act, at));
    }

    /** A phrase and those that و joins to it. */
    private List<CountedPhrase> parallel(
        CountedPhrase first, java.util.function.Predicate<CountedPhrase> wanted) {
      List<CountedPhrase> found = new ArrayList<>(List.of(first));
      CountedPhrase last = first;
      while (last.to() + 1 < sentence.size() && keys.get(last.to()).startsWith("و")) {
        boolean apart = keys.get(last.to()).equals("و");
        CountedPhrase next = starting.get(apart ? last.to() + 1 : last.to());
        if (next == null || next.noun() != CountedNoun.PERSON || !wanted.test(next)) {
          break;
        }
        found.add(next);
        last = next;
      }
      return found;
    }

    private boolean canSuffer(CountedPhrase phrase, Act act, int at) {
      if (used.contains(phrase.from()) || isMixed(phrase)) {
        return false;
      }
      if (phrase.kind().isPresent() && phrase.kind().get() != act.kind()) {
        SizeKind kind = phrase.kind().get();
        return kind != SizeKind.DEAD && kind != SizeKind.INJURED && act.kind() != kind;
      }
      boolean near = Math.abs(phrase.from() - at) <= REACH_BARE;
      if (phrase.isSingular()) {
        return !isOfSubject(act) && canBeOne(phrase, act, at);
      }
      return switch (phrase.noun()) {
        case PERSON -> true;
        case NONE -> near || phrase.quantity().precision() == Precision.MAGNITUDE;
        case UNKNOWN -> act.sure() && near;
      };
    }

    /** One person: right beside the act, or an accusative further behind a verb. */
    private boolean canBeOne(CountedPhrase phrase, Act act, int at) {
      Token noun = sentence.token(phrase.from());
      boolean beside = phrase.from() == at + 1 || phrase.to() == at || phrase.to() == at - 1;
      boolean accusative = noun.key().endsWith("ا") && !noun.tag().startsWith("DT");
      boolean definite = noun.tag().startsWith("DT") || noun.key().startsWith("ال");
      return beside ? !act.verb() || !definite : act.verb() && accusative && phrase.from() > at;
    }

    /** Nouns of a kind that no act governs. */
    private boolean tellsItself(CountedPhrase phrase) {
      if (phrase.kind().isEmpty() || isMixed(phrase) || isPart(phrase)) {
        return false;
      }
      if (phrase.numbered()) {
        return true;
      }
      SizeKind kind = phrase.kind().get();
      String before = phrase.from() > 0 ? keys.get(phrase.from() - 1) : "و";
      Token noun = sentence.token(phrase.from());
      boolean hurt = kind == SizeKind.DEAD || kind == SizeKind.INJURED;
      boolean bare = !noun.tag().startsWith("DT") && !noun.key().startsWith("ال");
      boolean fallen = FALLING.contains(before) || phrase.from() > 0 && isVerb(phrase.from() - 1);
      return hurt && bare && fallen && !isAct(phrase.from()) && !hasPronoun(phrase.to());
    }

    private boolean isAct(int token) {
      return acts.containsKey(token);
    }

    private boolean hasPronoun(int at) {
      return at < sentence.size() && sentence.token(at).isPronoun();
    }

    /** ارتفاع عدد القتلى إلى 45. */
    private List<SizeGroup> totals() {
      List<SizeGroup> groups = new ArrayList<>();
      for (int i = 1; i < sentence.size(); i++) {
        Optional<SizeKind> kind = words.person(keys.get(i)).flatMap(SizeWords.Person::kind);
        if (kind.isEmpty() || !TOTALS.contains(keys.get(i - 1))) {
          continue;
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + REACH_BEFORE); j++) {
          CountedPhrase phrase = starting.get(j);
          if (phrase != null && phrase.numbered() && REACHING.contains(keys.get(j - 1))) {
            if (used.add(j)) {
              groups.add(SizeGroup.of(i, List.of(phrase.as(kind.get()))));
            }
            break;
          }
        }
      }
      return groups;
    }

    /** "20 بين قتيل وجريح" tells how many of both together. */
    private boolean isMixed(CountedPhrase phrase) {
      boolean opens = phrase.to() < keys.size() && keys.get(phrase.to()).equals("بين");
      boolean inside =
          phrase.from() > 0
              && (keys.get(phrase.from() - 1).equals("بين")
                  || phrase.from() > 2 && keys.get(phrase.from() - 3).equals("بين"))
              && !phrase.numbered();
      return inside
          || opens
              && phrase.to() + 1 < keys.size()
              && words
                  .person(keys.get(phrase.to() + 1))
                  .flatMap(SizeWords.Person::kind)
                  .isPresent();
    }

    /** Behind بينهم, منهم, "بمن فيهم": counted with the phrase before. */
    private boolean isPart(CountedPhrase phrase) {
      for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - REACH_BARE); i--) {
        if (CountedPhraseReader.isPartOfThem(sentence, i)) {
          return true;
        }
        if (acts.containsKey(i) || STOPS.contains(keys.get(i))) {
          return false;
        }
      }
      return false;
    }

    private boolean isGoverned(CountedPhrase phrase) {
      if (phrase.from() == 0) {
        return false;
      }
      Token before = sentence.token(phrase.from() - 1);
      boolean seized = before.key().equals("علي") && phrase.from() > 1 && isAct(phrase.from() - 2);
      return before.tag().equals("IN") && !seized && !before.key().equals("ان");
    }

    private boolean endsClause(int i) {
      Token token = sentence.token(i);
      return STOPS.contains(token.key())
          || SUBORDINATORS.contains(token.key())
          || CountedPhraseReader.isPartOfThem(sentence, i)
          || token.tag().equals("WP")
          || acts.containsKey(i)
          || isVerb(i);
    }

    private boolean isVerb(int i) {
      return sentence.token(i).isVerb();
    }

    private boolean isPlural(String verb) {
      return verb.endsWith("وا") || verb.endsWith("ون") || verb.length() > 3 && verb.endsWith("ا");
    }
  }
}
