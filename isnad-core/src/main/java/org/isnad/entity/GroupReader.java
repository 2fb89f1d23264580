package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun group: quantifiers, head, genitives, adjectives, name.
 *
 * <p>An Arabic noun phrase opens with its head; what follows narrows it down. So the head decides
 * the sector (or hands the decision on, as متحدث باسم does), and the first country word after it
 * the country. A name follows a definite title and is itself without ال (Fischer, Grammatik des
 * klassischen Arabisch, on apposition). One reader reads one group; not thread-safe.
 */
final class GroupReader {
  private static final String MEDIA = "JRN";

  private final Matcher matcher;
  private final Sentence sentence;
  private final Extent extent;
  private final int limit;

  private int head = -1;
  private @Nullable Lexeme headLexeme;
  private final CountryDecision countries = new CountryDecision();
  private final SectorDecision sector = new SectorDecision();
  private final QuantifierReader quantifiers;
  private final List<Lexeme.Role> genitives = new ArrayList<>();
  private final List<Lexeme.Organisation> organisations = new ArrayList<>();
  private boolean broad;
  private boolean afterPreposition;
  private boolean homeland;
  private boolean former;
  private boolean same;
  private boolean relative;
  private int tentativeEnd = -1;
  private int pronoun = -1;
  private @Nullable Lexeme person;
  private @Nullable String lastTitle;
  private @Nullable String nameSector;
  private int nameFrom = -1;
  private int nameTo = -1;

  /** How far a group may reach. */
  enum Extent {
    /** The caller has cut the phrase: everything up to the limit belongs to it. */
    CUT,
    /** The group ends where another phrase may begin. */
    OPEN
  }

  GroupReader(Matcher matcher, Sentence sentence, int limit, Extent extent) {
    this.matcher = matcher;
    this.sentence = sentence;
    this.limit = limit;
    this.extent = extent;
    this.quantifiers = new QuantifierReader(matcher, sentence, limit);
  }

  /** Reads the group that begins at a token; empty when no noun begins there. */
  Optional<Group> read(int from) {
    int at = quantifiers.skip(from);
    same = quantifiers.same();
    boolean counted = quantifiers.counted();
    if (at >= limit) {
      return counted ? Optional.of(group(from, limit, limit - 1)) : Optional.empty();
    }
    Optional<NameTrie.Match> match = matcher.at(sentence, at, limit);
    if (match.isPresent() && isNoHead(match.get())) {
      match = Optional.empty();
    }
    Token token = sentence.token(at);
    if (match.isEmpty() && (extent == Extent.OPEN || !isNominal(token))) {
      if (counted && at > from) {
        return Optional.of(group(from, at, at - 1));
      }
      return Optional.empty();
    }
    head = at;
    int next = match.map(m -> takeHead(m)).orElse(at + 1);
    int end = readModifiers(next);
    if (tentativeEnd >= 0 && !hasName()) {
      end = tentativeEnd;
    }
    return Optional.of(group(from, end, head));
  }

  private Group group(int from, int to, int headToken) {
    return new Group(
        sentence.index(),
        from,
        Math.max(to, from + 1),
        headToken,
        sentence.token(headToken).key(),
        Optional.ofNullable(headLexeme),
        countries.countries(),
        countries.weak(),
        genitives,
        organisations,
        broad,
        sector.sector(),
        !sector.isFixed(),
        former,
        quantifiers.counted(),
        same,
        homeland,
        pronoun < 0 ? OptionalInt.empty() : OptionalInt.of(pronoun),
        Optional.ofNullable(person),
        Optional.ofNullable(nameSector),
        Math.max(nameFrom, 0),
        Math.max(nameTo, Math.max(nameFrom, 0)));
  }

  private static boolean isNoHead(NameTrie.Match match) {
    Optional<Lexeme.Role> role = match.find(Lexeme.Role.class);
    return match.lexemes().size() == 1 && role.filter(r -> r.kind().isNoHead()).isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.isAdjective() || token.tag().equals("CD");
  }

  /** Takes the best reading of the head and returns the token after it. */
  private int takeHead(NameTrie.Match match) {
    Lexeme lexeme = HeadChoice.best(match);
    headLexeme = lexeme;
    if (lexeme instanceof Lexeme.Role role) {
      sector.head(role.sector());
      homeland = role.kind() == RoleKind.HOMELAND;
      if (match.length() > 1 && endsInAlignment(match)) {
        countries.skipNext(); // قوات موالية لروسيا
      }
    } else if (lexeme instanceof Lexeme.Organisation organisation) {
      countries.addWeak(organisation.code());
      sector.head(organisation);
    } else if (lexeme instanceof Lexeme.Country country) {
      countries.head(country.code(), match.to());
    } else if (lexeme instanceof Lexeme.Nisba nisba) {
      countries.head(nisba.code(), match.to());
    } else {
      person = lexeme;
    }
    return match.to();
  }

  private boolean endsInAlignment(NameTrie.Match match) {
    return matcher
        .at(sentence, match.to() - 1, match.to())
        .filter(GroupReader::isAlignment)
        .isPresent();
  }

  private static boolean isAlignment(NameTrie.Match match) {
    return match.lexemes().stream()
        .anyMatch(l -> l instanceof Lexeme.Role r && r.kind() == RoleKind.ALIGNMENT);
  }

  private int readModifiers(int start) {
    int at = start;
    while (at < limit) {
      int next = step(at);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Takes one modifier; returns the token after it, or −1 when the group ends before it. */
  private int step(int at) {
    Token token = sentence.token(at);
    if (token.isPunctuation()) {
      int next = Punctuation.passOver(sentence, at, limit);
      boolean unclosed = next == at + 1 && Punctuation.opens(token);
      return unclosed && extent == Extent.OPEN ? -1 : next;
    }
    Optional<NameTrie.Match> match = matcher.at(sentence, at, limit);
    if (token.key().equals("و") && match.isEmpty()) {
      return coordination(at);
    }
    if (match.isPresent() && !(token.isVerb() && match.get().length() == 1)) {
      return takeModifier(match.get());
    }
    if (token.isVerb() || token.tag().startsWith("W") || token.tag().equals("RP")) {
      relative = true;
      return extent == Extent.OPEN ? -1 : at + 1;
    }
    if (token.isPronoun()) {
      if (pronoun < 0 && !relative) {
        pronoun = at;
      }
      return at + 1;
    }
    if (token.tag().equals("IN")) {
      return preposition(at);
    }
    if (startsName(at)) {
      return takeName(at);
    }
    return extent == Extent.OPEN && !isNominal(token) ? -1 : at + 1;
  }

  /**
   * و goes on between two country words (القوات الأوكرانية والروسية) and inside the name of an
   * office (وزير الاقتصاد والمالية); elsewhere it ends the group.
   */
  private int coordination(int at) {
    if (at + 1 >= limit || relative) {
      return -1;
    }
    Optional<NameTrie.Match> next = matcher.at(sentence, at + 1, limit);
    boolean country =
        countries.endsAt(at)
            && !(headLexeme instanceof Lexeme.Country)
            && next.filter(Coordination::isFurtherCountry).isPresent();
    if (country) {
      countries.addCoordinated(next.get());
      return next.get().to();
    }
    boolean inside =
        headLexeme instanceof Lexeme.Role role
            && (role.kind() == RoleKind.PERSON || role.kind() == RoleKind.BODY)
            && !hasName()
            && next.map(m -> Coordination.narrows(m, role)).orElse(true)
            && (Coordination.isBelow(sentence, at, head)
                || extent == Extent.CUT && isPlainNoun(at + 1, next));
    return inside ? at + 1 : -1;
  }

  /** A definite noun that names nobody: والأمن in مسؤول السياسة الخارجية والأمن. */
  private boolean isPlainNoun(int at, Optional<NameTrie.Match> match) {
    return match.isEmpty()
        && NameWords.hasArticle(sentence.token(at))
        && !sentence.token(at).tag().contains("NNP");
  }

  /**
   * In running text a preposition ends a group that is complete, unless a name is still to come:
   * المنسق الأوروبي للمفاوضات النووية إنريكي مورا.
   */
  private int preposition(int at) {
    if (extent == Extent.OPEN && (sector.isFixed() || !countries.isEmpty() || hasName())) {
      boolean namePossible = tentativeEnd < 0 && !hasName() && isOffice();
      if (!namePossible) {
        return -1;
      }
      tentativeEnd = at;
    }
    afterPreposition = true;
    return at + 1;
  }

  private boolean isOffice() {
    return headLexeme instanceof Lexeme.Role role
        && role.kind() == RoleKind.PERSON
        && role.form().number() == GrammaticalNumber.SINGULAR;
  }

  private boolean hasName() {
    return nameTo > nameFrom || person != null;
  }

  private int takeModifier(NameTrie.Match match) {
    Optional<Lexeme> known =
        match
            .find(Lexeme.KnownHere.class)
            .<Lexeme>map(k -> k)
            .or(() -> match.find(Lexeme.Person.class));
    if (known.isPresent()) {
      if (tentativeEnd >= 0 && nameTo > nameFrom) {
        return -1;
      }
      if (person == null) {
        person = known.get();
      }
      return match.to();
    }
    if (CountryDecision.isCountryWord(match)) {
      takeCountry(match);
      return match.to();
    }
    Optional<Lexeme.Organisation> organisation = match.find(Lexeme.Organisation.class);
    if (organisation.isPresent()) {
      return takeOrganisation(match, organisation.get());
    }
    if (isAlignment(match)) {
      countries.skipNext();
      return match.to();
    }
    return match.find(Lexeme.Role.class).map(role -> takeRole(match, role)).orElse(match.to());
  }

  /** "مصدر دبلوماسي لوكالة رويترز": whom somebody speaks to is not whom he belongs to. */
  private boolean isAudience(NameTrie.Match match, Lexeme.Organisation organisation) {
    boolean reporter =
        headLexeme instanceof Lexeme.Role role
            && role.sector().own().filter(MEDIA::equals).isPresent();
    return organisation.sector().filter(MEDIA::equals).isPresent()
        && sentence.token(match.from() - 1).key().equals("ل")
        && !reporter;
  }

  private int takeOrganisation(NameTrie.Match match, Lexeme.Organisation organisation) {
    if (isAudience(match, organisation)) {
      return extent == Extent.OPEN ? -1 : match.to();
    }
    if (extent == Extent.OPEN && !countries.isEmpty()) {
      return tentativeEnd >= 0 ? match.to() : -1;
    }
    countries.addWeak(organisation.code());
    organisations.add(organisation);
    if (!relative) {
      boolean official = headLexeme instanceof Lexeme.Role role && role.kind() == RoleKind.PERSON;
      sector.inherit(organisation, official);
    }
    return match.to();
  }

  private void takeCountry(NameTrie.Match match) {
    if (tentativeEnd >= 0) {
      countries.pass(match);
    } else if (relative) {
      takeCountryOfClause(match);
    } else {
      countries.add(match, isTwoSided());
    }
  }

  /** In a relative clause a nisba belongs to its own noun: متظاهرون يرفضون البضائع الأميركية. */
  private void takeCountryOfClause(NameTrie.Match match) {
    if (match.find(Lexeme.Nisba.class).isEmpty()) {
      countries.addWeak(match);
    }
  }

  private int takeRole(NameTrie.Match match, Lexeme.Role role) {
    switch (role.kind()) {
      case STOP:
        relative = true;
        return extent == Extent.OPEN ? -1 : match.to();
      case FORMER:
        former |= !relative && !hasName();
        return match.to();
      case SAME:
        same = true;
        int pronounEnd = match.to();
        boolean its = pronounEnd < limit && sentence.token(pronounEnd).isPronoun();
        return its ? pronounEnd + 1 : pronounEnd;
      case HONORIFIC:
      case QUANTIFIER:
      case COUNTERPART:
      case THING:
        return match.to();
      case HOMELAND:
        homeland = true;
        return match.to();
      case BROAD:
        broad |= !relative && !afterPreposition;
        return match.to();
      default:
        return takePlainRole(match, role);
    }
  }

  private int takePlainRole(NameTrie.Match match, Lexeme.Role role) {
    boolean adjective =
        role.kind() == RoleKind.ADJECTIVE || sentence.token(match.from()).isAdjective();
    if (extent == Extent.OPEN && !countries.isEmpty() && !adjective) {
      return tentativeEnd >= 0 && !hasName() ? match.to() : -1;
    }
    if (!relative && tentativeEnd < 0) {
      sector.inherit(role);
    }
    if (role.kind() == RoleKind.PERSON && role.form().number() == GrammaticalNumber.SINGULAR) {
      lastTitle = role.sector().own().orElse(null);
    }
    if (!relative && role.form().definite()) {
      genitives.add(role);
    }
    return match.to();
  }

  /** Whether the head names two sides: الجانبان العراقي والإيراني، أطراف النزاع. */
  private boolean isTwoSided() {
    return headLexeme instanceof Lexeme.Role role
        && role.form().number() != GrammaticalNumber.SINGULAR
        && role.kind() != RoleKind.PERSON
        && role.kind() != RoleKind.PEOPLE;
  }

  /** A name begins after a definite title, without ال. */
  private boolean startsName(int at) {
    if (hasName() || relative || !(headLexeme instanceof Lexeme.Role role)) {
      return false;
    }
    boolean titled = role.kind() == RoleKind.PERSON || role.kind() == RoleKind.PEOPLE;
    Token token = sentence.token(at);
    return titled
        && NameWords.canBegin(token)
        && (NameWords.isDefinite(sentence.token(at - 1)) || endsWithCountryName(at));
  }

  /** سفير إيران حسن كريمي, but not: ضرب شرطي إيراني حسن كريمي. */
  private boolean endsWithCountryName(int at) {
    return countries.endsAt(at) && !sentence.token(at - 1).isAdjective();
  }

  private int takeName(int at) {
    int end = NameWords.endOfName(sentence, at, limit, matcher);
    nameSector = lastTitle;
    nameFrom = at;
    nameTo = end;
    return end;
  }
}
