package org.isnad.lexicon;

/** What kind of word a form is. */
public enum Category {
  VERB,
  ACTIVE_PARTICIPLE,
  PASSIVE_PARTICIPLE,
  VERBAL_NOUN,
  NOUN,
  ADJECTIVE
}
