package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Takes out what a request, threat, promise or refusal is about: "طالب بالانسحاب" is one REQUEST.
 *
 * <p>What stays: an act presupposed deeper inside the content, told by the article or a relative
 * clause ("طالب بوقف العدوان الإسرائيلي"), if it is a hostile deed.
 */
final class ContentFilter {
  private static final List<SlotRef> DEFAULT_CONTENT =
      List.of(
          SlotRef.parse("object"),
          SlotRef.parse("object2"),
          SlotRef.parse("clause"),
          SlotRef.parse("genitive"),
          SlotRef.parse("to(إلى|ل)"),
          SlotRef.parse("of(ب)"),
          SlotRef.parse("on(على)"),
          SlotRef.parse("in(في)"),
          SlotRef.parse("about(عن)"));

  private static final Set<EventType> SPEECH =
      Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.REJECT);

  private ContentFilter() {}

  /**
   * The drafts that are events of their own.
   *
   * @param drafts all or some of {@code outer}, or others
   * @param outer what may have the drafts for its content
   */
  static List<Draft> keep(Sentence sentence, List<Draft> drafts, List<Draft> outer) {
    List<Draft> kept = new ArrayList<>();
    for (Draft inner : drafts) {
      if (outer.stream().noneMatch(o -> o != inner && isContent(sentence, o, inner))) {
        kept.add(inner);
      }
    }
    return kept;
  }

  private static boolean isContent(Sentence sentence, Draft outer, Draft inner) {
    List<SlotRef> slots =
        outer
            .entry()
            .roles()
            .content()
            .orElse(SPEECH.contains(outer.entry().type()) ? DEFAULT_CONTENT : List.of());
    return slots.stream()
        .flatMap(slot -> slot.in(outer.clause()))
        .filter(a -> a.covers(inner.trigger()) && !a.covers(outer.trigger()))
        .anyMatch(a -> belongsTo(sentence, a, inner));
  }

  private static boolean belongsTo(Sentence sentence, Argument content, Draft inner) {
    int trigger = inner.trigger();
    if (trigger == content.head() || trigger == content.from()) {
      return true;
    }
    if (inRelativeClause(sentence, content, trigger)) {
      return false;
    }
    Token token = sentence.token(trigger);
    boolean told = token.key().startsWith("ال") || token.tag().equals("VBD");
    boolean deed = inner.entry().type().compareTo(EventType.PROTEST) >= 0;
    return !(told && deed);
  }

  private static boolean inRelativeClause(Sentence sentence, Argument content, int trigger) {
    for (int i = content.from(); i < trigger; i++) {
      if (sentence.token(i).tag().equals("WP")) {
        return true;
      }
    }
    return false;
  }
}
