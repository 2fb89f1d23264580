package org.isnad.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Removes leftover HTML: tags, comments, scripts and style sheets.
 *
 * <p>Only known names of HTML count, followed by nothing or by attributes with a value; so {@code س
 * < ص}, {@code <tag>} in prose and {@code a <b و c> d} stay. A tag that breaks the line or block
 * becomes a line feed, a table cell a space, any other goes without trace, as it may stand inside a
 * word. A tag cut before its {@code >} stays.
 */
final class TagRemoval implements RepairStep {
  private static final Function<Span, Damage> TAG = Damage.LeftoverTag::new;

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "title",
          "tr",
          "ul");

  private static final Set<String> CELLS = Set.of("td", "th", "option");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "button",
          "cite",
          "code",
          "em",
          "embed",
          "font",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "label",
          "link",
          "meta",
          "noscript",
          "o:p",
          "object",
          "param",
          "q",
          "s",
          "script",
          "select",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "time",
          "u",
          "video",
          "audio",
          "del",
          "wbr");

  /** Elements whose content is no text of the article. */
  private static final Set<String> SILENT = Set.of("script", "style");

  private static final int LONGEST_NAME = 10;

  @Override
  public void propose(String text, Edits edits) {
    int at = text.indexOf('<');
    if (at >= 0) {
      new Pass(text, edits).run(at);
    }
  }

  /** One walk through a text. */
  private static final class Pass {
    private final String text;
    private final Edits edits;

    /** Set once no end tag or comment end follows, lest each opening search to the end again. */
    private boolean noCommentEnd;

    private boolean noSilentEnd;

    Pass(String text, Edits edits) {
      this.text = text;
      this.edits = edits;
    }

    void run(int first) {
      int at = first;
      while (at >= 0) {
        int end = text.startsWith("<!--", at) ? removeComment(at) : removeTag(at);
        at = text.indexOf('<', end);
      }
    }

    private int removeComment(int at) {
      int end = noCommentEnd ? -1 : text.indexOf("-->", at + 4);
      if (end < 0) {
        noCommentEnd = true;
        return at + 1;
      }
      edits.remove(at, end + 3, TAG);
      return end + 3;
    }

    private int removeTag(int at) {
      boolean closing = text.startsWith("/", at + 1);
      int nameStart = closing ? at + 2 : at + 1;
      int nameEnd = nameStart;
      while (nameEnd < text.length()
          && nameEnd - nameStart <= LONGEST_NAME
          && isNamePart(text.charAt(nameEnd))) {
        nameEnd++;
      }
      String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
      Optional<String> replacement = replacementFor(name);
      int end = replacement.isPresent() ? tagEnd(nameEnd) : -1;
      if (end < 0) {
        return at + 1;
      }
      if (!closing && SILENT.contains(name)) {
        end = silentEnd(name, end);
      }
      edits.replace(at, end, replacement.orElseThrow(), TAG);
      return end;
    }

    /** One past the closing bracket, -1 if what follows the name is no end of a tag. */
    private int tagEnd(int nameEnd) {
      int close = nameEnd;
      while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
        close++;
      }
      if (close == text.length() || text.charAt(close) == '<') {
        return -1;
      }
      close = pastQuotedBrackets(nameEnd, close);
      String attributes = text.substring(nameEnd, close).strip();
      boolean plain = attributes.isEmpty() || attributes.equals("/");
      boolean separated = isSpace(text.charAt(nameEnd)) || text.charAt(nameEnd) == '/';
      return plain || separated && startsLikeAttribute(attributes) ? close + 1 : -1;
    }

    /** Moves on from a bracket inside an attribute's value: {@code title="a > b">}. */
    private int pastQuotedBrackets(int nameEnd, int firstClose) {
      char quote = '\0';
      for (int i = nameEnd; i < text.length() && text.charAt(i) != '<'; i++) {
        char c = text.charAt(i);
        if (quote == '\0' && c == '>') {
          return i;
        }
        if (c == '"' || c == '\'') {
          quote = quote == '\0' ? c : quote == c ? '\0' : quote;
        }
      }
      return firstClose;
    }

    /** True for {@code href="x"}: ASCII words, of which one has a value. */
    private static boolean startsLikeAttribute(String attributes) {
      int equals = attributes.indexOf('=');
      for (int i = 0; i < equals; i++) {
        char c = attributes.charAt(i);
        if (!isNamePart(c) && c != '-' && c != '_' && !isSpace(c)) {
          return false;
        }
      }
      return equals > 0;
    }

    private int silentEnd(String name, int contentStart) {
      int at = noSilentEnd ? -1 : text.indexOf("</", contentStart);
      while (at >= 0 && !text.regionMatches(true, at + 2, name, 0, name.length())) {
        at = text.indexOf("</", at + 2);
      }
      int end = at < 0 ? -1 : text.indexOf('>', at);
      noSilentEnd |= end < 0;
      return end < 0 ? contentStart : end + 1;
    }

    private static Optional<String> replacementFor(String name) {
      if (BLOCKS.contains(name)) {
        return Optional.of("\n");
      }
      if (CELLS.contains(name)) {
        return Optional.of(" ");
      }
      return INLINE.contains(name) ? Optional.of("") : Optional.empty();
    }

    private static boolean isNamePart(char c) {
      return EntityReader.isLatinOrDigit(c) || c == ':';
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
  }
}
