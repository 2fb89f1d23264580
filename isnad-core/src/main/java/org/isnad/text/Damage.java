package org.isnad.text;

import java.nio.charset.Charset;

/** What was wrong with a stretch of text. A closed set of kinds, each with an example. */
public sealed interface Damage {
  /**
   * The damaged stretch: 0-based, half-open, UTF-16 units of the original text; for {@link
   * WrongCharset} and {@link UndecodableBytes}, which are found before there is a text, bytes.
   */
  Span original();

  /**
   * Bytes read in the wrong charset: {@code Ø§Ù„Ø¹Ø±Ø§Ù‚} for {@code العراق}.
   *
   * @param readAs the charset by which the bytes were misread
   */
  record Mojibake(Span original, String readAs) implements Damage {}

  /** A whole character reference left in the text: {@code &quot;اليوم&quot;}. */
  record EscapedEntity(Span original) implements Damage {}

  /** A character reference that lost its ampersand: {@code الدوليةquot;}. */
  record BeheadedEntity(Span original) implements Damage {}

  /** A leftover tag, comment or script: {@code بغداد<br/>}. */
  record LeftoverTag(Span original) implements Damage {}

  /** A control character, or one that stands for Windows punctuation: NUL, U+0093 for “. */
  record ControlCharacter(Span original) implements Damage {}

  /** A carriage return, before a line feed or alone. */
  record CarriageReturn(Span original) implements Damage {}

  /** An invisible character without meaning in Arabic text, such as U+200F. */
  record InvisibleMark(Span original) implements Damage {}

  /** A space or line separator that is not the plain one: U+00A0, U+2009. */
  record OddSpace(Span original) implements Damage {}

  /** A letter or ligature written as a glyph: {@code ﻻ} for {@code لا}. */
  record PresentationForm(Span original) implements Damage {}

  /** A Persian or Urdu code point for an Arabic letter: {@code ی} for {@code ي}. */
  record PersianLetter(Span original) implements Damage {}

  /** A number in Eastern digits: {@code ٢٠١٣} for {@code 2013}. */
  record EasternDigits(Span original) implements Damage {}

  /** A stretched word: {@code العـــراق}. */
  record Tatweel(Span original) implements Damage {}

  /** Dots in a row, which crawled text uses between sentences: {@code قال .. وأضاف}. */
  record DotRun(Span original) implements Damage {}

  /**
   * The bytes were not in the charset declared for them.
   *
   * @param original all bytes
   * @param declared as the header or page said
   * @param used as the bytes say
   */
  record WrongCharset(Span original, Charset declared, Charset used) implements Damage {}

  /**
   * Bytes that are no text in the charset used; each became U+FFFD.
   *
   * @param original from the first such byte to the last
   */
  record UndecodableBytes(Span original) implements Damage {}
}
