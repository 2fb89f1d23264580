package org.isnad.record;

import java.util.List;
import java.util.Optional;

/**
 * One coded event, as published. All offsets are code points of the article as given.
 *
 * @param id article id, colon, 1-based number within the article
 * @param document the article's id
 * @param date ISO date at the precision known ({@code 2012}, {@code 2013-09}, {@code 2013-09-26})
 * @param dateBasis how the date was got: a {@link DateBasis} in lower case; empty when undated
 * @param dateWords the time expression
 * @param event PLOVER type
 * @param mode PLOVER modes of the type, may be empty
 * @param context PLOVER contexts, may be empty
 * @param status {@code asserted}, {@code negated}, {@code future}, {@code hypothetical} or {@code
 *     historical}
 * @param quadCode 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
 *     conflict
 * @param eventScale −10 (conflict) to 10 (cooperation)
 * @param trigger the words that carry the act
 * @param sentence where it stands: 0-based index and span of the sentence
 * @param rule id of the codebook entry
 * @param confidence 0 to 1
 */
public record EventRecord(
    String id,
    String document,
    Optional<String> date,
    Optional<String> dateBasis,
    Optional<Words> dateWords,
    Optional<String> publicationDate,
    Optional<String> source,
    String event,
    List<String> mode,
    List<String> context,
    String status,
    int quadCode,
    double eventScale,
    List<Participant> actor,
    List<Participant> recipient,
    Words trigger,
    Optional<Place> place,
    List<SaidBy> saidBy,
    Optional<Agreement> agreement,
    Size size,
    SentenceRef sentence,
    String rule,
    double confidence) {
  public EventRecord {
    mode = List.copyOf(mode);
    context = List.copyOf(context);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    saidBy = List.copyOf(saidBy);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  /**
   * How many people an event struck or brought together, as the text counts them. Each number is
   * the sum of its kind's figures that have one; empty when unsaid.
   *
   * @param dead killed
   * @param injured hurt
   * @param arrested arrested or held
   * @param displaced driven from their homes
   * @param demonstrators taking part in a protest
   * @param figures the numbers one by one, with their words and how exact they are
   */
  public record Size(
      Optional<Integer> dead,
      Optional<Integer> injured,
      Optional<Integer> arrested,
      Optional<Integer> displaced,
      Optional<Integer> demonstrators,
      List<Figure> figures) {
    public static final Size UNKNOWN =
        new Size(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Size {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One number of people.
   *
   * @param kind {@code dead}, {@code injured}, {@code arrested}, {@code displaced} or {@code
   *     demonstrators}
   * @param count the number; the lower one of a range, the order of magnitude (10 for عشرات), 3 for
   *     a few; empty for several
   * @param upTo the higher number of a range or of a few
   * @param precision {@code exact}, {@code about}, {@code at_least}, {@code at_most}, {@code
   *     range}, {@code magnitude}, {@code few} or {@code several}
   * @param words as counted
   */
  public record Figure(
      String kind,
      Optional<Integer> count,
      Optional<Integer> upTo,
      String precision,
      Words words) {}

  /** Where an event's sentence stands: 0-based index, code point span. */
  public record SentenceRef(int index, int start, int end) {}
}
