package org.isnad.entity;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final Matcher matcher;
  private final Sentence sentence;
  private final Extent extent;
  private final int limit;

  private int head = -1;
  private @Nullable Lexeme headLexeme;
  private final List<String> countries = new ArrayList<>();
  private final List<Lexeme.Role> genitives = new ArrayList<>();
  private final List<Lexeme.Organisation> organisations = new ArrayList<>();
  private boolean broad;
  private boolean afterPreposition;
  private boolean homeland;
  private @Nullable String weakCountry;
  private int lastCountryEnd = -1;
  private @Nullable String sector;
  private boolean sectorFixed;
  private boolean former;
  private boolean counted;
  private boolean same;
  private boolean relative;
  private boolean aligned;
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
  }

  /** Reads the group that begins at a token; empty when no noun begins there. */
  Optional<Group> read(int from) {
    int at = skipQuantifiers(from);
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
        countries,
        Optional.ofNullable(weakCountry),
        genitives,
        organisations,
        broad,
        Optional.ofNullable(sector),
        !sectorFixed,
        former,
        counted,
        same,
        homeland,
        pronoun < 0 ? OptionalInt.empty() : OptionalInt.of(pronoun),
        Optional.ofNullable(person),
        Optional.ofNullable(nameSector),
        Math.max(nameFrom, 0),
        Math.max(nameTo, Math.max(nameFrom, 0)));
  }

  private int skipQuantifiers(int from) {
    int at = from;
    while (at < limit) {
      Token token = sentence.token(at);
      boolean quantity = token.tag().equals("CD");
      Optional<NameTrie.Match> match = matcher.at(sentence, at, limit);
      Optional<Lexeme.Role> role = match.flatMap(m -> m.find(Lexeme.Role.class));
      if (role.filter(r -> r.kind() == RoleKind.QUANTIFIER).isPresent()) {
        counted = true;
        at = afterPartitive(match.get().to());
      } else if (role.filter(r -> r.kind() == RoleKind.HONORIFIC).isPresent() && at + 1 < limit) {
        at = match.get().to();
      } else if (role.filter(r -> r.kind() == RoleKind.SAME).isPresent() && at + 1 < limit) {
        same = true;
        at = match.get().to();
      } else if (quantity) {
        counted = true;
        at++;
      } else if (token.tag().startsWith("DT") && !token.isNoun() && !token.isAdjective()) {
        at++; // هذه، تلك
      } else if (counted && at > from && token.key().equals("من")) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** عدد قليل جدا من الجنود: what stands between the quantifier and من goes with it. */
  private int afterPartitive(int at) {
    for (int i = at; i < Math.min(limit - 1, at + 3); i++) {
      if (sentence.token(i).key().equals("من")) {
        return i + 1;
      }
      if (!sentence.token(i).isAdjective() && !sentence.token(i).key().equals("جدا")) {
        break;
      }
    }
    return at;
  }

  private static boolean isNoHead(NameTrie.Match match) {
    Optional<Lexeme.Role> role = match.find(Lexeme.Role.class);
    return match.lexemes().size() == 1
        && role.filter(r -> r.kind() == RoleKind.STOP || r.kind() == RoleKind.FORMER).isPresent();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.isAdjective() || token.tag().equals("CD");
  }

  /** Takes the best reading of the head and returns the token after it. */
  private int takeHead(NameTrie.Match match) {
    Lexeme lexeme = bestHead(match);
    headLexeme = lexeme;
    if (lexeme instanceof Lexeme.Role role) {
      sector = role.sector().own().orElse(null);
      sectorFixed = !role.sector().inherits();
      homeland = role.kind() == RoleKind.HOMELAND;
    } else if (lexeme instanceof Lexeme.Organisation organisation) {
      addWeak(organisation.code());
      sector = organisation.sector().orElse(null);
      sectorFixed = true;
    } else if (lexeme instanceof Lexeme.Country country) {
      countries.add(country.code());
      lastCountryEnd = match.to();
    } else if (lexeme instanceof Lexeme.Nisba nisba) {
      countries.add(nisba.code());
      lastCountryEnd = match.to();
    } else {
      person = lexeme;
    }
    return match.to();
  }

  /** Of several meanings of a head: a name before a role, a role before a mere adjective. */
  private static Lexeme bestHead(NameTrie.Match match) {
    return match.lexemes().stream().min(Comparator.comparingInt(GroupReader::rank)).orElseThrow();
  }

  private static int rank(Lexeme lexeme) {
    if (lexeme instanceof Lexeme.KnownHere) {
      return 0;
    }
    if (lexeme instanceof Lexeme.Person) {
      return 1;
    }
    if (lexeme instanceof Lexeme.Organisation) {
      return 2;
    }
    if (lexeme instanceof Lexeme.Role role) {
      return role.kind() == RoleKind.ADJECTIVE || role.kind() == RoleKind.HONORIFIC ? 6 : 3;
    }
    return lexeme instanceof Lexeme.Country ? 4 : 5;
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
      return punctuation(at);
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

  private int punctuation(int at) {
    String text = sentence.token(at).text();
    if (text.equals("(") || text.equals("[")) {
      return closing(at);
    }
    boolean quote = "\"“”«»'".contains(text);
    return quote ? at + 1 : -1;
  }

  /** What brackets hold explains the name and is no part of the group's grammar. */
  private int closing(int at) {
    for (int i = at + 1; i < limit; i++) {
      String text = sentence.token(i).text();
      if (text.equals(")") || text.equals("]")) {
        return i + 1;
      }
    }
    return extent == Extent.OPEN ? -1 : at + 1;
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
    boolean countries =
        at == lastCountryEnd
            && !(headLexeme instanceof Lexeme.Country)
            && next.filter(m -> isCountryWord(m) && !isPluralNoun(m)).isPresent();
    if (countries) {
      addCountry(next.get(), true);
      return next.get().to();
    }
    boolean inside =
        headLexeme instanceof Lexeme.Role role
            && (role.kind() == RoleKind.PERSON || role.kind() == RoleKind.BODY)
            && !hasName()
            && next.map(m -> narrows(m, role)).orElse(true)
            && (Coordination.isBelow(sentence, at, head) || isNounInCutPhrase(at + 1, next));
    return inside ? at + 1 : -1;
  }

  /** A definite noun that names nobody, in a phrase cut by the caller: السياسة الخارجية والأمن. */
  private boolean isNounInCutPhrase(int at, Optional<NameTrie.Match> match) {
    return extent == Extent.CUT
        && match.isEmpty()
        && NameWords.hasArticle(sentence.token(at))
        && !sentence.token(at).tag().contains("NNP");
  }

  /** Whether a word after و can be part of an office's name: it names nobody who acts alone. */
  private static boolean narrows(NameTrie.Match match, Lexeme.Role head) {
    return match.lexemes().stream()
        .allMatch(l -> l instanceof Lexeme.Nisba || l instanceof Lexeme.Role r && fits(r, head));
  }

  /** Offices act for themselves; callings in the plural may be what an institution is for. */
  private static boolean fits(Lexeme.Role role, Lexeme.Role head) {
    return role.kind() != RoleKind.PERSON
        || head.kind() == RoleKind.BODY && role.form().number() == GrammaticalNumber.PLURAL;
  }

  private static boolean isCountryWord(NameTrie.Match match) {
    return match.find(Lexeme.Nisba.class).isPresent()
        || match.find(Lexeme.Country.class).isPresent();
  }

  private static boolean isPluralNoun(NameTrie.Match match) {
    return match
        .find(Lexeme.Nisba.class)
        .filter(n -> n.form().number() == GrammaticalNumber.PLURAL && n.form().definite())
        .isPresent();
  }

  /**
   * In running text a preposition ends a group that is complete, unless a name is still to come:
   * المنسق الأوروبي للمفاوضات النووية إنريكي مورا.
   */
  private int preposition(int at) {
    if (extent == Extent.OPEN && (sectorFixed || !countries.isEmpty() || hasName())) {
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
    if (isCountryWord(match)) {
      addCountry(match, false);
      return match.to();
    }
    Optional<Lexeme.Organisation> organisation = match.find(Lexeme.Organisation.class);
    if (organisation.isPresent()) {
      return takeOrganisation(match, organisation.get());
    }
    return match.find(Lexeme.Role.class).map(role -> takeRole(match, role)).orElse(match.to());
  }

  private int takeOrganisation(NameTrie.Match match, Lexeme.Organisation organisation) {
    if (extent == Extent.OPEN && !countries.isEmpty()) {
      return tentativeEnd >= 0 ? match.to() : -1;
    }
    addWeak(organisation.code());
    organisations.add(organisation);
    if (!relative && isParliamentOverParty(organisation)) {
      sector = "LEG";
    } else if (!sectorFixed && !relative && !isPartyOfDeputy(organisation)) {
      boolean official = headLexeme instanceof Lexeme.Role role && role.kind() == RoleKind.PERSON;
      sector = organisation.sector().orElse(official ? "GOV" : null);
      sectorFixed = true;
    }
    return match.to();
  }

  /** فريق الحزب بمجلس النواب: a party's members of parliament act as such. */
  private boolean isParliamentOverParty(Lexeme.Organisation organisation) {
    return "PTY".equals(sector) && organisation.sector().filter("LEG"::equals).isPresent();
  }

  /** النائب عن حزب العدالة: the party does not make the deputy less of one. */
  private boolean isPartyOfDeputy(Lexeme.Organisation organisation) {
    return "LEG".equals(sector) && organisation.sector().filter("PTY"::equals).isPresent();
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
      case ALIGNMENT:
        aligned = true;
        return match.to();
      case HONORIFIC:
      case QUANTIFIER:
      case COUNTERPART:
        return match.to();
      case HOMELAND:
        homeland = true;
        return match.to();
      case BROAD:
        broad |= !relative && !afterPreposition;
        return match.to();
      default:
        boolean adjective =
            role.kind() == RoleKind.ADJECTIVE || sentence.token(match.from()).isAdjective();
        if (extent == Extent.OPEN && !countries.isEmpty() && !adjective) {
          return tentativeEnd >= 0 && !hasName() ? match.to() : -1;
        }
        inherit(role);
        if (role.kind() == RoleKind.PERSON && role.form().number() == GrammaticalNumber.SINGULAR) {
          lastTitle = role.sector().own().orElse(null);
        }
        if (!relative && role.form().definite()) {
          genitives.add(role);
        }
        return match.to();
    }
  }

  private void inherit(Lexeme.Role role) {
    boolean mere =
        role.kind() == RoleKind.PEOPLE && role.sector().own().filter("CVL"::equals).isPresent();
    if ("LEG".equals(role.sector().own().orElse("")) && "PTY".equals(sector) && !relative) {
      sector = "LEG"; // a party's members of parliament act as such
    }
    if (sectorFixed || relative || mere || tentativeEnd >= 0 || role.sector().own().isEmpty()) {
      return;
    }
    String own = role.sector().own().get();
    if ("LEG".equals(sector) && own.equals("PTY")) {
      return;
    }
    if (!role.sector().inherits()) {
      sector = role.sector().own().get();
      sectorFixed = true;
    } else if (sector == null) {
      sector = role.sector().own().get();
    }
  }

  private void addCountry(NameTrie.Match match, boolean coordinated) {
    Optional<Lexeme.Nisba> nisba = match.find(Lexeme.Nisba.class);
    Optional<Lexeme.Country> country = match.find(Lexeme.Country.class);
    String code = nisba.map(Lexeme.Nisba::code).or(() -> country.map(Lexeme.Country::code)).get();
    boolean juxtaposed = lastCountryEnd == match.from() && isTwoSided();
    if (aligned) {
      aligned = false;
    } else if (tentativeEnd >= 0) {
      lastCountryEnd = match.to();
    } else if (relative) {
      addWeak(code);
    } else if (coordinated || countries.isEmpty() && weakCountry == null || juxtaposed) {
      if (!countries.contains(code)) {
        countries.add(code);
      }
      lastCountryEnd = match.to();
    }
  }

  /** Whether the head names two sides: الجانبان العراقي والإيراني، أطراف النزاع. */
  private boolean isTwoSided() {
    return headLexeme instanceof Lexeme.Role role
        && role.form().number() != GrammaticalNumber.SINGULAR
        && role.kind() != RoleKind.PERSON
        && role.kind() != RoleKind.PEOPLE;
  }

  private void addWeak(String code) {
    if (weakCountry == null && !code.isEmpty()) {
      weakCountry = code;
    }
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
    return lastCountryEnd == at && !sentence.token(at - 1).isAdjective();
  }

  private int takeName(int at) {
    int end = NameWords.endOfName(sentence, at, limit, matcher);
    nameSector = lastTitle;
    nameFrom = at;
    nameTo = end;
    return end;
  }
}
