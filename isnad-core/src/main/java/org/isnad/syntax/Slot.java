package org.isnad.syntax;

/** What an {@link Argument} is to its predicate. */
public enum Slot {
  /** Who does it: the logical subject, also of a passive ("من قبل الشرطة") when it is named. */
  SUBJECT,
  /**
   * Who else the subject could be, told by the noun a relative clause describes or by an earlier
   * verb joined by و: read when what follows the verb turns out to be its object.
   */
  SHARED_SUBJECT,
  /** The doer named beside a passive or a verbal noun: من قبل X، على يد X، برصاص X. */
  AGENT,
  /** What or whom it is done to: the direct object, or the grammatical subject of a passive. */
  OBJECT,
  /** Second object of a verb with two ("منح الرئيسُ الوزيرَ وساما"). */
  SECOND_OBJECT,
  /** A clause with أن or إن. */
  CLAUSE,
  /** Second term of an idafa whose first term is the predicate ("توقيع الاتفاق"). */
  GENITIVE,
  /** Adjective on a nominal predicate, as a rule of nationality ("القصف الإسرائيلي"). */
  NISBA,
  /** Noun phrase or clause behind a preposition. */
  PREPOSITION
}
