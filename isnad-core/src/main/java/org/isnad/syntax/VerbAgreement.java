package org.isnad.syntax;

/**
 * What a verb's endings tell about its subject.
 *
 * <p>An Arabic verb before its subject is singular (وقع الوزيران); a plural or dual verb, or one of
 * the first or second person, has its subject before it or leaves it unsaid (وقعوا، يوقعان، نوقع).
 * Read off the unvocalised ending, so a few singulars in ـأ of four letters (أنشأ) pass as duals.
 */
final class VerbAgreement {
  private VerbAgreement() {}

  /** Whether the verb's form shows that no subject follows it. */
  static boolean excludesFollowingSubject(Token verb) {
    String key = verb.key();
    if (verb.tag().equals("VBP")) {
      return key.endsWith("ون")
          || (key.endsWith("ان") && key.length() > 4)
          || startsFirstPerson(key);
    }
    return key.endsWith("وا")
        || key.endsWith("نا")
        || (key.length() > 3 && key.endsWith("ا") && !key.endsWith("شا") && !key.endsWith("جا"));
  }

  /** Whether the verb's form is that of the third person feminine (or the second masculine). */
  static boolean isFeminine(Token verb) {
    return verb.tag().equals("VBP") ? verb.key().startsWith("ت") : verb.key().endsWith("ت");
  }

  private static boolean startsFirstPerson(String key) {
    return key.length() > 3 && (key.startsWith("ن") && !key.startsWith("نا"));
  }
}
