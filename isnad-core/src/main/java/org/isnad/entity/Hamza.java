package org.isnad.entity;

/**
 * The hamza a word begins with. Writers leave it out, but one that is written tells أطار (a town)
 * from إطار (a frame).
 */
enum Hamza {
  ABOVE,
  BELOW,
  UNWRITTEN;

  /** The hamza on the first letter, or on the one after ال. */
  static Hamza first(String word) {
    int at = word.startsWith("ال") && word.length() > 2 ? 2 : 0;
    if (word.isEmpty()) {
      return UNWRITTEN;
    }
    switch (word.charAt(at)) {
      case 'أ':
      case 'آ':
        return ABOVE;
      case 'إ':
        return BELOW;
      default:
        return UNWRITTEN;
    }
  }

  boolean agreesWith(Hamza other) {
    return this == UNWRITTEN || other == UNWRITTEN || this == other;
  }
}
