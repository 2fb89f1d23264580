package org.isnad.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves the character references of HTML that a crawler left in the text.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>whole references, named, decimal and hexadecimal: {@code &quot;} {@code &#8220;} {@code
 *       &#x200f;}, with {@code &amp;} before them any number of times; {@code & quot;}, which a
 *       tokeniser split; {@code &nbsp} and {@code &quot} without semicolon
 *   <li>beheaded ones, as content systems leave them that strip ampersands: {@code quot;اليوم},
 *       {@code الدوليةquot;}, {@code rlm;}, {@code amp;quot;}, {@code #8220;}. Only names that are
 *       no words (the list says which), and only if no Latin letter stands before: {@code Malt;}
 *       stays
 *   <li>a closing quotation mark at the end of a Latin word, if one was opened in the same line:
 *       {@code quot;CNNquot;}
 * </ol>
 *
 * <p>Left alone: a bare {@code &}, references cut before their semicolon, unknown names.
 */
final class EntityRepair implements RepairStep {
  private static final Function<Span, Damage> WHOLE = Damage.EscapedEntity::new;
  private static final Function<Span, Damage> BEHEADED = Damage.BeheadedEntity::new;

  /** Opening quotation marks and the name of the mark that closes them. */
  private static final Map<String, String> CLOSING =
      Map.of("\"", "quot", "«", "raquo", "“", "rdquo", "‘", "rsquo");

  @Override
  public void propose(String text, Edits edits) {
    if (text.indexOf(';') >= 0 || text.indexOf('&') >= 0) {
      new Pass(text, edits).run();
    }
  }

  /** One walk through a text. */
  private static final class Pass {
    private final String text;
    private final Edits edits;
    private final EntityReader reader;

    /** The name that closes the quotation a reference opened in this line; empty outside one. */
    private String closing = "";

    Pass(String text, Edits edits) {
      this.text = text;
      this.edits = edits;
      reader = new EntityReader(text);
    }

    void run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        if (c == '&') {
          i = take(i, reader.findWhole(i), WHOLE);
        } else if (c == '#') {
          i = take(i, reader.findBeheaded(i), BEHEADED);
        } else if (EntityReader.isLatin(c)) {
          i = takeLatin(i);
        } else {
          closing = c == '\n' ? "" : closing;
          i++;
        }
      }
    }

    private int takeLatin(int start) {
      int end = start + 1;
      while (end < text.length() && EntityReader.isLatin(text.charAt(end))) {
        end++;
      }
      if (end == text.length() || text.charAt(end) != ';') {
        return end;
      }
      boolean closes =
          !closing.isEmpty()
              && end - start > closing.length()
              && text.startsWith(closing, end - closing.length());
      int from = closes ? end - closing.length() : start;
      int next = take(from, reader.findBeheaded(from), BEHEADED);
      return Math.max(next, end);
    }

    private int take(
        int start, Optional<EntityReader.Reference> found, Function<Span, Damage> kind) {
      if (found.isEmpty()) {
        return start + 1;
      }
      EntityReader.Reference reference = found.get();
      edits.replace(start, reference.end(), reference.characters(), kind);
      closing = closingAfter(reference.characters());
      return reference.end();
    }

    private String closingAfter(String mark) {
      String name = CLOSING.getOrDefault(mark, closing);
      boolean closesStraightQuotes = mark.equals("\"") && name.equals(closing);
      return closesStraightQuotes ? "" : name;
    }
  }
}
