package org.isnad.when;

/**
 * A run of letters, a run of digits or one other character: what date patterns are written in.
 * Tokens are coarser here ({@code أيار/مايو}, {@code الجمعة-}) and finer there ({@code ب اماكو}).
 *
 * @param key {@link org.isnad.lexicon.SpellingKey} of the run
 * @param tag part of speech of its token
 * @param fromToken first token that it stands in
 * @param toToken one past the last token
 * @param start first UTF-16 unit
 * @param end one past the last unit
 */
record Atom(String key, String tag, int fromToken, int toToken, int start, int end) {

  boolean isNumber() {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  /** The number, or −1 for another run or one of more than four digits. */
  int number() {
    return isNumber() && key.length() <= 4 ? Integer.parseInt(key) : -1;
  }

  boolean isWord() {
    return !key.isEmpty() && Character.isLetter(key.charAt(0));
  }

  boolean isVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  boolean touches(Atom next) {
    return end == next.start;
  }
}
