package org.isnad.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Argument;
import org.isnad.syntax.ClauseReader;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;

/**
 * Who an argument names, as an actor of an event. One for each article; not thread-safe.
 *
 * <p>Rules, in order: a pronoun is who it stands for; a thing that only the article's home country
 * places (الفساد، القرار) is nobody, unless it is a proper name; a nationality on a thing (القصف
 * الإسرائيلي) is the state, which acts as GOV.
 */
final class ActorSlots {
  /** States whose Arabic names are masculine; all others take feminine verbs. */
  private static final Set<String> MASCULINE_STATES =
      Set.of("IRQ", "MAR", "LBN", "JOR", "SDN", "YEM", "SOM", "VAT", "PRY", "UNO", "EUR", "IGO");

  /** Ways of coding that rest on a name or an earlier mention, not on a word beside the head. */
  private static final Set<Via> NAMED =
      EnumSet.of(Via.COUNTRY, Via.ORGANISATION, Via.PERSON, Via.COREFERENCE);

  private static final Set<String> CLAIMS = Set.of("تبنت", "تبني", "تبنا", "يتبني", "تتبني");

  private static final Set<String> QUANTITIES =
      Set.of(
          "عدد", "عددا", "مئات", "عشرات", "الاف", "ملايين", "جميع", "كل", "بعض", "احد", "احدي",
          "معظم", "غالبيه", "نحو", "حوالي", "زهاء", "اكثر", "قرابه", "عده", "كافه", "سائر",
          "العديد", "الكثير", "المئات", "العشرات", "الالاف", "واحد", "اثنين", "اثنان", "كلا",
          "مزيدا", "مزيد", "بقيه", "كبري", "كبار", "كبير", "اقل", "كلتا", "ابرز", "اهم");

  private final ArticleEntities entities;

  /** Guards and roles ask for the same phrases again and again. */
  private final Map<Phrase, List<Mention>> coded = new HashMap<>();

  private record Phrase(int sentence, int from, int to) {}

  ActorSlots(ArticleEntities entities) {
    this.entities = entities;
  }

  private List<Mention> code(Sentence sentence, int from, int to) {
    return coded.computeIfAbsent(
        new Phrase(sentence.index(), from, to), p -> entities.code(p.sentence(), p.from(), p.to()));
  }

  /** One mention for each country and sector, in text order; empty if nobody is named. */
  List<Mention> in(Sentence sentence, Argument argument) {
    boolean pronoun =
        argument.to() - argument.from() == 1 && sentence.token(argument.from()).isPronoun();
    List<Mention> found =
        pronoun
            ? entities.resolvePronoun(sentence.index(), argument.from())
            : code(sentence, argument.from(), argument.to());
    Map<ActorCode, Mention> byCode = new LinkedHashMap<>();
    for (Mention mention : found) {
      actor(sentence, mention).ifPresent(m -> byCode.putIfAbsent(m.code(), m));
    }
    return List.copyOf(byCode.values());
  }

  /**
   * Who the matter of an argument concerns: whoever it names itself, else the first whom the
   * phrases inside it name ("تنحية الرئيس", "عقد اجتماع لمجلس الأمن"), up to a verb or relative
   * pronoun.
   */
  List<Mention> concernedBy(Sentence sentence, Argument argument) {
    List<Mention> named = in(sentence, argument);
    for (int i = argument.from() + 1; named.isEmpty() && i < argument.to(); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().equals("WP")) {
        break;
      }
      if (token.isNoun() || token.isPronoun()) {
        named =
            in(sentence, new Argument(Slot.GENITIVE, "", i, i, argument.to())).stream()
                .filter(m -> m.via() != Via.HOME)
                .toList();
      }
    }
    return named;
  }

  /** Whether the head word of an argument is somebody, not a thing that belongs to somebody. */
  boolean isSomebody(Sentence sentence, Argument argument) {
    Token head = sentence.token(argument.head());
    if (head.isPronoun() || head.tag().contains("NNP") || isQuantity(head)) {
      return true;
    }
    boolean role =
        code(sentence, argument.head(), argument.head() + 1).stream()
            .anyMatch(m -> m.code().sector().isPresent());
    return role
        || code(sentence, argument.from(), argument.to()).stream()
            .anyMatch(m -> NAMED.contains(m.via()));
  }

  /** "عدد من المتظاهرين", "13 عراقيا": who is counted stands behind. */
  static boolean isQuantity(Token head) {
    return head.tag().contains("CD")
        || head.tag().equals("NOUN_QUANT")
        || QUANTITIES.contains(head.key());
  }

  /** "قادة فلسطينيون: سنقاطع…": who speaks in the first person before a colon. */
  List<Mention> speakerBeforeColon(Sentence sentence, int verb) {
    String key = sentence.token(verb).key();
    boolean firstPerson = sentence.token(verb).tag().equals("VBP") && key.startsWith("ن");
    for (int i = 1; firstPerson && i < verb; i++) {
      if (sentence.token(i).text().equals(":")) {
        return in(sentence, new Argument(Slot.SUBJECT, "", 0, 0, i));
      }
    }
    return List.of();
  }

  /**
   * Where a noun phrase that the parser joined falls apart: a state named right behind a name or a
   * closed phrase is another party ("توعد الرئيس بوش | روسيا"), and so is a noun right behind a
   * state ("تدعم إيران | الحوثيين").
   *
   * @return the first token of the second party
   */
  Optional<Integer> seam(Sentence sentence, Argument argument) {
    for (int i = argument.from() + 1; i < argument.to(); i++) {
      Token before = sentence.token(i - 1);
      Token token = sentence.token(i);
      if (!token.isNoun() && !token.tag().contains("CD") && !token.tag().equals("DTJJ")) {
        continue;
      }
      boolean afterPhrase =
          before.tag().endsWith("NNP")
              || before.tag().equals("DTJJ")
              || before.tag().equals("DTNN");
      boolean stateAfterName = afterPhrase && isState(sentence, i) && !isState(sentence, i - 1);
      boolean nounAfterState =
          isState(sentence, i - 1) && (!token.tag().endsWith("NNP") || isState(sentence, i));
      boolean adjective = token.tag().equals("DTJJ") && !isGroup(sentence, i);
      if ((stateAfterName || nounAfterState) && !adjective) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isGroup(Sentence sentence, int token) {
    return code(sentence, token, token + 1).stream().anyMatch(m -> m.via() == Via.ORGANISATION);
  }

  private boolean isState(Sentence sentence, int token) {
    return code(sentence, token, token + 1).stream()
        .anyMatch(m -> m.via() == Via.COUNTRY && m.code().sector().isPresent());
  }

  /** Whether an argument is a bare state or capital whose name is feminine, as most are. */
  boolean isFeminineState(Sentence sentence, Argument argument) {
    return code(sentence, argument.from(), argument.to()).stream()
        .limit(1)
        .anyMatch(
            m ->
                m.via() == Via.COUNTRY
                    && m.fromToken() == argument.head()
                    && m.code().country().filter(c -> !MASCULINE_STATES.contains(c)).isPresent());
  }

  /** Who claims a deed told in the sentence: "هجوم تبنته حركة طالبان". */
  List<Mention> claimant(Sentence sentence, ClauseReader clauses) {
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && CLAIMS.contains(token.key())) {
        return clauses
            .verb(sentence, token.index())
            .first(Slot.SUBJECT)
            .map(s -> in(sentence, s))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  /** The people of the place, for a crowd that nobody names. */
  List<Mention> crowd(Sentence sentence, int token) {
    return List.of(entities.crowd(sentence.index(), token));
  }

  /** Who a verb's dropped subject is. */
  List<Mention> dropped(Sentence sentence, int verb) {
    return entities.subjectBefore(sentence.index(), verb);
  }

  private static Optional<Mention> actor(Sentence sentence, Mention mention) {
    ActorCode code = mention.code();
    if (mention.via() == Via.NISBA && code.sector().isEmpty()) {
      ActorCode state = new ActorCode(code.country(), Optional.of("GOV"));
      return Optional.of(
          new Mention(
              state,
              mention.span(),
              mention.sentence(),
              mention.fromToken(),
              mention.toToken(),
              mention.name(),
              mention.via()));
    }
    if (code.sector().isPresent()) {
      return Optional.of(mention);
    }
    boolean named =
        mention.via() != Via.HOME
            || (mention.sentence() == sentence.index()
                && sentence.token(mention.fromToken()).tag().contains("NNP"));
    return code.country().isPresent() && named ? Optional.of(mention) : Optional.empty();
  }
}
