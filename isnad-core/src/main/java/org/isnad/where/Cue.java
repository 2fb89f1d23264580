package org.isnad.where;

/** How the words before an expression of place bear on what it tells. */
public enum Cue {
  /** A preposition or noun of place: في بغداد، شمال حلب، أمام البرلمان. */
  IN,
  /** A preposition of place or of a party: هجوم على كابل، عقوبات على إيران، بين جنين ونابلس. */
  ABOUT,
  /** The subject of a verb of hosting: تستضيف الدوحة المحادثات، شهدت صنعاء. */
  HOST,
  /** One of several, after و or a comma: في نابلس والخليل. */
  LISTED,
  /** A goal: إلى طهران، صوب العاصمة. */
  TOWARD,
  /** A goal or a beneficiary: زيارته للأردن، دعم فرنسا لأوكرانيا. */
  FOR,
  /** A source: من غزة. */
  FROM,
  /** The second term of an idafa: حصار تعز، وزير خارجية العراق. */
  NOUN,
  /** Behind a verb: اقتحمت جنين، أعلنت طهران. */
  VERB,
  /** A word that means the article's own country or capital: البلاد، العاصمة. */
  REFERENCE,
  /** Anything else. */
  OTHER
}
