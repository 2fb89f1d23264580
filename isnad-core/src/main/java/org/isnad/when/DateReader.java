package org.isnad.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.when.DateExpression.Kind;

/**
 * Finds the time expressions of a sentence and resolves them against the publication date.
 *
 * <p>A bare weekday is the last such day up to and including the day of publication, as news uses
 * it; a month without a year is the latest such month that has begun. Immutable and thread-safe.
 */
public final class DateReader {
  private static final List<DateRule> RULES =
      List.of(
          new NameRule(),
          new NumericRule(),
          new DayRule(),
          new SpanRule(),
          new CalendarRule(),
          new PeriodRule(),
          new AgoRule(),
          new YearRule(),
          new OffsetRule(),
          new VagueRule());

  /** Kinds that no word before them changes. */
  private static final Set<Kind> KEPT = EnumSet.of(Kind.VAGUE, Kind.BACK, Kind.DURATION);

  private final DateLexicon lexicon;
  private final AtomReader atoms;

  /** A reader with the built-in words. */
  public DateReader() {
    lexicon = DateLexicon.builtIn();
    atoms = new AtomReader(lexicon);
  }

  /**
   * The time expressions of a sentence, in text order, none overlapping another.
   *
   * @param published publication date; without it relative dates are found but stay unresolved
   */
  public List<DateExpression> read(Sentence sentence, Optional<LocalDate> published) {
    List<Atom> line = atoms.read(sentence);
    DateLine words = new DateLine(line, lexicon);
    List<DateExpression> found = new ArrayList<>();
    Anchor anchor = Anchor.of(published, Optional.empty());
    Anchor unpublished = Anchor.of(Optional.empty(), Optional.empty());
    int at = 0;
    while (at < line.size()) {
      Optional<DateMatch> match =
          matchAt(words, at, anchor.reportedOn(reportedOn(found, line, at)));
      if (match.isEmpty()) {
        at++;
        continue;
      }
      DateMatch m = match.get();
      // One token may hold the end of one expression and the start of the next.
      int end = found.isEmpty() ? 0 : found.get(found.size() - 1).toToken();
      int from = Math.max(line.get(at).fromToken(), end);
      int to = line.get(m.to() - 1).toToken();
      if (m.kind().isPresent() && from < to) {
        Optional<ResolvedDate> stated = matchAt(words, at, unpublished).flatMap(DateMatch::date);
        boolean relative = m.date().isPresent() && stated.isEmpty();
        found.add(
            new DateExpression(
                sentence.span(from, to), from, to, m.date(), m.kind().get(), relative));
        if (m.date().isPresent()) {
          anchor = Anchor.of(published, m.date());
          unpublished = Anchor.of(Optional.empty(), stated);
        }
      }
      at = m.to();
    }
    return List.copyOf(found);
  }

  /**
   * The day on which what stands at an atom was said to have happened: the date before it, where أن
   * and a verb in the past stand between and no verb that may mean the future.
   */
  private static Optional<LocalDate> reportedOn(
      List<DateExpression> found, List<Atom> line, int at) {
    Optional<LocalDate> said =
        found.isEmpty()
            ? Optional.empty()
            : found
                .get(found.size() - 1)
                .resolved()
                .filter(d -> d.precision() == ResolvedDate.Precision.DAY)
                .map(ResolvedDate::firstDay);
    boolean past = false;
    for (int i = at - 1; i >= 0 && said.isPresent(); i--) {
      Atom atom = line.get(i);
      if (atom.tag().equals("VBP") || atom.fromToken() < lastToken(found)) {
        return Optional.empty();
      }
      past |= atom.isVerb();
      if (atom.key().equals("ان") && atom.tag().equals("IN")) {
        return past ? said : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int lastToken(List<DateExpression> found) {
    return found.get(found.size() - 1).toToken();
  }

  /** The longest match of all rules, with the words that lead up to it. */
  private static Optional<DateMatch> matchAt(DateLine line, int at, Anchor anchor) {
    Optional<DateMatch> plain = longest(line, at, anchor);
    Lead lead = Lead.read(line, at);
    if (lead.to() == at) {
      return plain;
    }
    Optional<DateMatch> led = longest(line, lead.to(), anchor).filter(m -> m.kind().isPresent());
    if (led.isEmpty() || plain.isPresent() && plain.get().to() >= led.get().to()) {
      return plain;
    }
    DateMatch match = led.get();
    boolean keepsKind = KEPT.contains(match.kind().get());
    return Optional.of(keepsKind ? match : lead.kind().map(match::withKind).orElse(match));
  }

  private static Optional<DateMatch> longest(DateLine line, int at, Anchor anchor) {
    DateMatch longest = null;
    for (DateRule rule : RULES) {
      Optional<DateMatch> match = rule.match(line, at, anchor);
      if (match.isPresent() && (longest == null || match.get().to() > longest.to())) {
        longest = match.get();
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * Words before a date that belong to it: منذ، حتى نهاية، خلال.
   *
   * @param kind what they make of the date; empty when nothing
   */
  private record Lead(int to, Optional<Kind> kind) {
    static Lead read(DateLine line, int at) {
      Optional<Kind> kind = Optional.empty();
      int to = at;
      if (line.is(at, WordKind.SINCE)) {
        to = line.skip(at, WordKind.SINCE);
        kind = Optional.of(Kind.SINCE);
      } else if (line.is(at, WordKind.UNTIL) || line.is(at, WordKind.AGO)) {
        to = at + 1;
        kind = Optional.of(Kind.UNTIL);
      } else if (line.is(at, WordKind.AFTER)) {
        to = at + 1;
        kind = Optional.of(Kind.SINCE);
      } else if (line.is(at, WordKind.OVER)) {
        to = line.skip(at, WordKind.OVER);
        kind = Optional.of(Kind.RANGE);
      }
      to = line.skip(to, WordKind.EDGE);
      return new Lead(line.is(to, WordKind.SEASON) ? line.skip(to, WordKind.SEASON) : to, kind);
    }
  }
}
