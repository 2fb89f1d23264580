package org.isnad.lexicon;

/**
 * The derived forms (أوزان) of the Arabic verb, numbered as Western grammars do; Q are those of
 * four radicals.
 */
public enum VerbForm {
  /** فعل */
  I,
  /** فعّل */
  II,
  /** فاعل */
  III,
  /** أفعل */
  IV,
  /** تفعّل */
  V,
  /** تفاعل */
  VI,
  /** انفعل */
  VII,
  /** افتعل */
  VIII,
  /** افعلّ */
  IX,
  /** استفعل */
  X,
  /** فعلل */
  QI,
  /** تفعلل */
  QII,
  /** افعللّ */
  QIV
}
