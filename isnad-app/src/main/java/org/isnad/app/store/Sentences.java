package org.isnad.app.store;

import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;

/** The words of an event's sentence. */
final class Sentences {
  private Sentences() {}

  /** As given in the article; the offsets of a record count code points. */
  static String of(CodedArticle coded, EventRecord event) {
    String text = coded.article().text();
    int length = text.codePointCount(0, text.length());
    int start = Math.min(event.sentence().start(), length);
    int end = Math.min(event.sentence().end(), length);
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
