package org.isnad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.entity.Mention;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/**
 * What speaks for and against one event's being an event: its words and those beside them, its
 * clause, its parties, and the other events of the article. A sign is a name and a value, alone and
 * joined by {@code |} to the event's type or codebook entry.
 */
final class EventSigns {
  private static final int MANY = 4;
  private static final int LABELS = 4;
  private static final int RELATIVE_REACH = 6;
  private static final int YEAR_REACH = 8;

  /** Marks what is said of an entry whose guards do not all hold. */
  private static final String LOOSE = "~";

  /** Signs that name words: too many to be learned apart for loose events. */
  private static final List<String> WORD_SIGNS = List.of("before", "after", "word=", "governor=");

  private final CodedEvent event;
  private final Sentence sentence;
  private final ArticleParties parties;
  private final Set<String> signs = new LinkedHashSet<>();
  private final String type;
  private final String kind;
  private final String entry;

  private EventSigns(CodedEvent event, Sentence sentence, ArticleParties parties) {
    this.event = event;
    this.sentence = sentence;
    this.parties = parties;
    this.type = event.type().name();
    this.kind = event.clause().kind().name();
    this.entry = (event.isFirm() ? "" : LOOSE) + event.entry().id();
  }

  /** The signs of one of an article's events. */
  static Set<String> of(
      CodedEvent event, Sentence sentence, ArticleParties parties, List<CodedEvent> all) {
    EventSigns signs = new EventSigns(event, sentence, parties);
    signs.addTrigger();
    signs.addParties();
    signs.addClause();
    signs.addCompany(all);
    signs.addMissed();
    return signs.signs;
  }

  private void add(String sign) {
    signs.add(sign);
    signs.add(sign + "|" + type);
    signs.add(sign + "|" + entry);
  }

  private void addTrigger() {
    Token trigger = sentence.token(event.from());
    add("any");
    add("word=" + trigger.key());
    add("kind=" + kind);
    add("tag=" + trigger.tag());
    add((trigger.key().startsWith("ال") ? "definite" : "indefinite") + kind);
    add("type=" + (event.entry().type() == event.type() ? "own" : "turned"));
    add("status=" + event.status());
    add("words=" + Math.min(MANY, event.to() - event.from()));
    for (int i = 1; i <= 2; i++) {
      addNeighbour("before" + i, event.from() - i);
      addNeighbour("after" + i, event.to() - 1 + i);
    }
    add("relative=" + inRelativeClause());
    add("year=" + isYearNear());
    signs.add("quoted=" + Quotes.isInside(sentence, event.from()) + "|" + type);
    StringBuilder path = new StringBuilder();
    for (String label : labelsAbove(event.from())) {
      path.append('^').append(label);
      signs.add("above=" + path + "|" + kind);
    }
  }

  private void addMissed() {
    if (event.isFirm()) {
      return;
    }
    List<String> before = List.copyOf(signs);
    before.stream()
        .filter(s -> !s.contains(LOOSE) && WORD_SIGNS.stream().noneMatch(s::startsWith))
        .forEach(s -> signs.add(LOOSE + s));
    for (MissedGuard missed : event.missed()) {
      add("missed=" + missed.slot().kind());
      add("missed=" + missed.sign());
      signs.add("missed=" + missed.sign() + "|" + kind);
    }
  }

  private void addNeighbour(String name, int at) {
    if (at < 0 || at >= sentence.size()) {
      signs.add(name + "=edge|" + kind);
      return;
    }
    Token token = sentence.token(at);
    signs.add(name + "tag=" + token.tag() + "|" + kind);
    signs.add(name + "=" + token.key());
    signs.add(name + "=" + token.key() + "|" + kind);
    signs.add(name + "=" + token.key() + "|" + type);
  }

  private void addParties() {
    String actor = party(event.actors());
    String recipient = party(event.recipients());
    add("actor=" + actor);
    add("recipient=" + recipient);
    add("filled=" + !event.actors().isEmpty() + !event.recipients().isEmpty());
    signs.add("parties=" + actor + recipient + "|" + kind);
    for (EventRole role : EventRole.values()) {
      for (Mention mention : role.of(event)) {
        signs.add(role + "via=" + mention.via());
        signs.add(role + "sector=" + mention.code().sector().orElse("none") + "|" + type);
      }
    }
    Set<String> both = ArticleParties.countries(event.actors());
    both.retainAll(ArticleParties.countries(event.recipients()));
    signs.add("domestic=" + !both.isEmpty() + "|" + type);
  }

  private String party(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return "nobody";
    }
    Set<String> countries = ArticleParties.countries(mentions);
    if (countries.isEmpty()) {
      return "unknown";
    }
    if (countries.size() > 1) {
      return "several";
    }
    return parties.home().filter(countries::contains).isPresent() ? "home" : "foreign";
  }

  private void addClause() {
    Clause clause = event.clause();
    signs.add("governed=" + clause.governor().isPresent() + "|" + kind);
    clause
        .governor()
        .ifPresent(
            g -> {
              signs.add("governor=" + sentence.token(g).key());
              signs.add("governortag=" + sentence.token(g).tag() + "|" + kind);
            });
    for (Argument argument : clause.arguments()) {
      String slot =
          argument.slot() == Slot.PREPOSITION ? argument.preposition() : argument.slot().name();
      signs.add("has=" + slot + "|" + kind);
      signs.add("has=" + slot + "|" + type);
      signs.add("has=" + slot + "|" + entry);
    }
  }

  private void addCompany(List<CodedEvent> all) {
    int here = 0;
    int sameType = 0;
    int earlier = 0;
    int twins = 0;
    for (CodedEvent other : all) {
      if (other == event) {
        continue;
      }
      boolean sameSentence = other.sentence() == event.sentence();
      boolean before =
          other.sentence() < event.sentence() || (sameSentence && other.from() < event.from());
      boolean ofType = other.type() == event.type();
      here += sameSentence ? 1 : 0;
      sameType += sameSentence && ofType ? 1 : 0;
      earlier += before && ofType ? 1 : 0;
      twins += before && ofType && isTwin(other) ? 1 : 0;
    }
    signs.add("here=" + Math.min(MANY, here));
    signs.add("sametype=" + Math.min(2, sameType) + "|" + type);
    signs.add("earlier=" + Math.min(MANY, earlier) + "|" + type);
    signs.add("earlier=" + Math.min(MANY, earlier) + "|" + kind);
    add("twins=" + Math.min(2, twins));
    signs.add("sentence=" + Math.min(MANY, event.sentence()));
    signs.add("sentence=" + Math.min(MANY, event.sentence()) + "|" + kind);
    signs.add("size=" + Math.min(6, sentence.size() / 10));
  }

  private boolean isTwin(CodedEvent other) {
    return other.entry().id().equals(event.entry().id())
        && ArticleParties.countries(other.actors())
            .equals(ArticleParties.countries(event.actors()));
  }

  private boolean inRelativeClause() {
    for (int i = event.from() - 1; i >= Math.max(0, event.from() - RELATIVE_REACH); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("WP")) {
        return true;
      }
      if (token.isVerb() || token.isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  private boolean isYearNear() {
    int to = Math.min(sentence.size(), event.to() + YEAR_REACH);
    for (int i = Math.max(0, event.from() - YEAR_REACH); i < to; i++) {
      String key = sentence.token(i).key();
      if (key.equals("عام") || key.matches("(19|20)\\d\\d")) {
        return true;
      }
    }
    return false;
  }

  /** The labels of the nearest phrases over a token, the nearest first. */
  private List<String> labelsAbove(int token) {
    List<String> labels =
        new ArrayList<>(
            TreePath.line(sentence.tree(), token).stream().map(TreeNode::label).toList());
    Collections.reverse(labels);
    return labels.subList(0, Math.min(LABELS, labels.size()));
  }
}
