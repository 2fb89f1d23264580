package org.isnad.syntax;

/** What an {@link Argument} is to its predicate. */
public enum Slot {
  /** Who does it: the logical subject, also of a passive ("من قبل الشرطة") when it is named. */
  SUBJECT,
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
