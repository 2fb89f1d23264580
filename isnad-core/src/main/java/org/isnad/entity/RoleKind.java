package org.isnad.entity;

/** Kinds of words in the role tables. */
enum RoleKind {
  /** One human being by office or calling: وزير. */
  PERSON,
  /** An institution: وزارة. */
  BODY,
  /** Several acting as one, or what they act with: قوات، سفن. */
  GROUP,
  /** A state without its name: دولة، بلد. Several of them are no one's. */
  STATE,
  /** Human beings without office: مدني، متظاهر. */
  PEOPLE,
  /** Words put out by somebody; they stand for their author: بيان. */
  DOCUMENT,
  /** An adjective that tells the sector of the noun before it: عسكري. */
  ADJECTIVE,
  /** An adjective that says no one state is meant: عربي، دولي. */
  BROAD,
  /** A word that counts or picks out what follows it: عدد من، بعض. */
  QUANTIFIER,
  /** Marks one who has left office: سابق. */
  FORMER,
  /** A form of address before a name: السيد. */
  HONORIFIC,
  /** Tells whose side somebody is on; the country after it is not his own: موال لروسيا. */
  ALIGNMENT,
  /** Points back to what was named before: المصدر ذاته. */
  SAME,
  /** The equal of somebody named before: نظيره. */
  COUNTERPART,
  /** More of those named before: قتل ثلاثة جنود وأصيب خمسة آخرون. */
  OTHERS,
  /** With a pronoun, the state of the one meant: بلاده. */
  HOMELAND,
  /** A thing called after a nation; the nisba behind it names nobody: اللغة العربية، الدولار. */
  THING,
  /** A word that ends a noun phrase although it may be tagged as a noun: خلال. */
  STOP;

  /** Whether its words alone name nobody. */
  boolean isNoHead() {
    return this == STOP || this == FORMER || this == THING;
  }

  /** Whether its words inflect at all. */
  boolean isInflected() {
    return this != STOP && this != QUANTIFIER && this != SAME && this != HONORIFIC;
  }

  /** Whether its words are said of men and women alike, or agree with a noun. */
  boolean hasBothGenders() {
    switch (this) {
      case PERSON:
      case PEOPLE:
      case ADJECTIVE:
      case BROAD:
      case FORMER:
      case ALIGNMENT:
      case COUNTERPART:
      case OTHERS:
        return true;
      default:
        return false;
    }
  }
}
