package org.isnad.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Span;

/**
 * Codes a whole noun phrase: one group, coordinated groups, or a group with an apposition.
 *
 * <p>Groups joined by و are actors of their own when they are coded differently; a name and a title
 * side by side, or with a comma between, are one. Equal codes in one phrase are one mention.
 */
final class PhraseCoder {
  private final Matcher matcher;
  private final Scene scene;
  private final ReferenceResolver resolver = new ReferenceResolver();
  private final GroupCoder groupCoder;
  private final SentencePlaces places;

  PhraseCoder(Matcher matcher, Scene scene) {
    this.matcher = matcher;
    this.scene = scene;
    this.places = new SentencePlaces(scene.sentences(), matcher);
    this.groupCoder = new GroupCoder(scene, places, resolver);
  }

  /** The people of the country where a sentence is set. */
  Mention crowd(Sentence sentence, int token) {
    int start = sentence.token(token).start();
    Optional<String> country = places.nearest(sentence.index(), token).or(scene::home);
    return new Mention(
        new ActorCode(country, Optional.of("CVL")),
        new Span(start, start),
        sentence.index(),
        token,
        token + 1,
        Optional.empty(),
        Via.HOME);
  }

  /** Codes a group found in the article and adds it to what later words may refer to. */
  List<Mention> register(Group group) {
    if (group.isRole(RoleKind.ADJECTIVE)) {
      return List.of();
    }
    List<Mention> mentions = new ArrayList<>();
    Sentence sentence = scene.sentences().get(group.sentence());
    boolean subject =
        isSubject(sentence, group.from()) || resolver.isJoinedToSubject(sentence, group.from());
    List<Coded> codes = groupCoder.codes(group);
    for (Coded coded : codes) {
      Mention mention = mention(sentence, group.from(), group.to(), coded);
      mentions.add(mention);
      boolean explicit =
          coded.via() != Via.HOME && coded.via() != Via.COREFERENCE && !isOnAThing(sentence, group);
      resolver.add(
          new Antecedent(mention, kind(group), group.headWord(), group.form(), subject, explicit));
    }
    registerInner(sentence, group);
    return mentions;
  }

  /** "الأزمة السورية" is no mention of the state that البلدان may take up. */
  private static boolean isOnAThing(Sentence sentence, Group group) {
    boolean nisba = group.head().filter(Lexeme.Nisba.class::isInstance).isPresent();
    return nisba
        && group.form().number() == GrammaticalNumber.SINGULAR
        && group.from() > 0
        && sentence.token(group.from() - 1).isNoun();
  }

  /** An organisation inside a group may be taken up alone: مدير الوكالة الدولية … الوكالة. */
  private void registerInner(Sentence sentence, Group group) {
    for (Lexeme.Organisation organisation : group.organisations()) {
      ActorCode code =
          new ActorCode(
              Optional.of(organisation.code()).filter(c -> !c.isEmpty()), organisation.sector());
      Coded coded = new Coded(code, Via.ORGANISATION, Optional.of(organisation.name()));
      Mention mention = mention(sentence, group.from(), group.to(), coded);
      resolver.add(
          new Antecedent(
              mention,
              Antecedent.Kind.BODY,
              organisation.headWord(),
              WordForm.UNKNOWN,
              false,
              true));
    }
  }

  List<Mention> code(Sentence sentence, int fromToken, int toToken) {
    int from = trimStart(sentence, fromToken, toToken);
    int to = trimEnd(sentence, from, toToken);
    if (from >= to) {
      return List.of();
    }
    if (to - from == 1 && sentence.token(from).isPronoun()) {
      return pronoun(sentence, from);
    }
    List<Group> groups = groups(sentence, from, to);
    return mentions(sentence, from, to, groups);
  }

  List<Mention> pronoun(Sentence sentence, int token) {
    String key = sentence.token(token).key();
    GrammaticalNumber number = Pronouns.number(key);
    List<Antecedent> meant =
        resolver.byAgreement(sentence.index(), token, number, Pronouns.gender(key));
    return repeat(meant, sentence.token(token).span(), sentence.index(), token);
  }

  List<Mention> droppedSubject(
      Sentence sentence, int verb, GrammaticalNumber number, GrammaticalGender gender) {
    int start = sentence.token(verb).start();
    List<Antecedent> meant = resolver.byAgreement(sentence.index(), verb, number, gender);
    return repeat(meant, new Span(start, start), sentence.index(), verb);
  }

  private static List<Mention> repeat(List<Antecedent> meant, Span span, int sentence, int token) {
    Map<ActorCode, Mention> result = new LinkedHashMap<>();
    for (Antecedent a : meant) {
      ActorCode code = a.mention().code();
      result.putIfAbsent(
          code,
          new Mention(code, span, sentence, token, token + 1, a.mention().name(), Via.COREFERENCE));
    }
    return List.copyOf(result.values());
  }

  /** Reads the groups of a cut phrase; titles and names beside each other become one. */
  private List<Group> groups(Sentence sentence, int from, int to) {
    List<Group> groups = new ArrayList<>();
    int at = from;
    boolean coordinated = true;
    while (at < to) {
      GroupReader reader = new GroupReader(matcher, sentence, to, GroupReader.Extent.CUT);
      Optional<Group> group = reader.read(at);
      if (group.isEmpty()) {
        coordinated |= sentence.token(at).key().equals("و");
        at++;
        continue;
      }
      addGroup(groups, group.get(), coordinated);
      at = group.get().to();
      coordinated = false;
    }
    return groups;
  }

  private static void addGroup(List<Group> groups, Group group, boolean coordinated) {
    if (groups.isEmpty()) {
      groups.add(group);
      return;
    }
    int last = groups.size() - 1;
    Group before = groups.get(last);
    boolean apposition =
        !coordinated && (isNameOnly(before) || isNameOnly(group) || isSecondTitle(before, group));
    if (apposition) {
      groups.set(last, Appositions.join(before, group));
    } else if (group.head().isPresent()) {
      groups.add(group);
    }
  }

  /** المتحدث باسم الوزارة، السفير أحمد حافظ: two titles of one person. */
  private static boolean isSecondTitle(Group before, Group group) {
    return isOneOffice(before) && isOneOffice(group) && !before.hasName();
  }

  private static boolean isOneOffice(Group group) {
    return group.isRole(RoleKind.PERSON) && group.form().number() == GrammaticalNumber.SINGULAR;
  }

  private static boolean isNameOnly(Group group) {
    return group.isPersonName() || group.head().isEmpty();
  }

  private List<Mention> mentions(Sentence sentence, int from, int to, List<Group> groups) {
    Map<ActorCode, Mention> byCode = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int start = i == 0 ? from : group.from();
      int end = i + 1 < groups.size() ? beforeConjunction(sentence, groups.get(i + 1)) : to;
      for (Coded coded : groupCoder.codes(group)) {
        Coded settled = withCountryOf(byCode.values(), coded);
        byCode.putIfAbsent(settled.code(), mention(sentence, start, end, settled));
      }
    }
    if (byCode.size() == 1) {
      Mention only = byCode.values().iterator().next();
      return List.of(mention(sentence, from, to, new Coded(only.code(), only.via(), only.name())));
    }
    return List.copyOf(byCode.values());
  }

  /**
   * A coordinated group without a country has that of the one before: الحكومة المغربية والنقابات.
   */
  private static Coded withCountryOf(Collection<Mention> before, Coded coded) {
    if (before.isEmpty() || coded.via() != Via.HOME) {
      return coded;
    }
    ActorCode first = before.iterator().next().code();
    ActorCode code = new ActorCode(first.country(), coded.code().sector());
    return new Coded(code, coded.via(), coded.name());
  }

  private static int beforeConjunction(Sentence sentence, Group next) {
    int end = next.from();
    while (end > 1 && isSeparator(sentence.token(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSeparator(Token token) {
    return token.isPunctuation() || token.key().equals("و");
  }

  private static Mention mention(Sentence sentence, int from, int to, Coded coded) {
    return new Mention(
        coded.code(),
        span(sentence, from, to),
        sentence.index(),
        from,
        to,
        coded.name(),
        coded.via());
  }

  /** The words as written; a noun that shares its ال with the preposition ل keeps that letter. */
  private static Span span(Sentence sentence, int from, int to) {
    Span span = sentence.span(from, to);
    Token first = sentence.token(from);
    boolean shared =
        from > 0
            && first.key().startsWith("ال")
            && first.text().startsWith("ل")
            && sentence.token(from - 1).end() == first.start();
    return shared ? new Span(sentence.token(from - 1).start(), span.end()) : span;
  }

  private int trimStart(Sentence sentence, int from, int to) {
    int at = from;
    while (at < to) {
      Token token = sentence.token(at);
      boolean clitic =
          (token.tag().equals("IN") || token.tag().equals("CC"))
              && matcher.at(sentence, at, to).isEmpty();
      if (!clitic && !token.isPunctuation()) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int trimEnd(Sentence sentence, int from, int to) {
    int end = to;
    while (end > from && sentence.token(end - 1).isPunctuation()) {
      end--;
    }
    return end;
  }

  private static boolean isSubject(Sentence sentence, int from) {
    if (from == 0) {
      return true;
    }
    Token before = sentence.token(from - 1);
    return before.isVerb() || before.key().equals("ان");
  }

  private static Antecedent.Kind kind(Group group) {
    if (group.head().isEmpty()) {
      return Antecedent.Kind.PEOPLE;
    }
    Lexeme head = group.head().get();
    if (head instanceof Lexeme.Country) {
      return Antecedent.Kind.STATE;
    }
    boolean plural = group.form().number() == GrammaticalNumber.PLURAL;
    if (head instanceof Lexeme.Nisba) {
      return plural ? Antecedent.Kind.PEOPLE : Antecedent.Kind.STATE;
    }
    if (head instanceof Lexeme.Organisation) {
      return Antecedent.Kind.BODY;
    }
    if (head instanceof Lexeme.Role role) {
      switch (role.kind()) {
        case STATE:
        case HOMELAND:
          return Antecedent.Kind.STATE;
        case BODY:
        case GROUP:
          return Antecedent.Kind.BODY;
        case PEOPLE:
          return Antecedent.Kind.PEOPLE;
        case DOCUMENT:
          return Antecedent.Kind.DOCUMENT;
        default:
          return plural ? Antecedent.Kind.PEOPLE : Antecedent.Kind.PERSON;
      }
    }
    return Antecedent.Kind.PERSON;
  }
}
