package org.isnad.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The sentences of an article, as an event's date and place are sought in them. Immutable. */
final class ArticleSentences {
  private static final int SHORTEST_WORD = 3;

  /** How many sentences after the headline open the article. */
  static final int OPENING = 2;

  private final List<Sentence> sentences;
  private final int titleEnd;
  private final Map<String, List<Echo>> byStem = new HashMap<>();

  private ArticleSentences(List<Sentence> sentences, int titleEnd) {
    this.sentences = List.copyOf(sentences);
    this.titleEnd = titleEnd;
    for (int s = 0; s < sentences.size(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        if (token.key().length() >= SHORTEST_WORD) {
          byStem
              .computeIfAbsent(ActStem.of(token.key()), k -> new ArrayList<>())
              .add(new Echo(s, token.index()));
        }
      }
    }
  }

  /**
   * Takes the sentences before the first line break as the headline, if others follow.
   *
   * @param text the repaired text that the sentences stand in
   */
  static ArticleSentences of(List<Sentence> sentences, String text) {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      String gap = text.substring(sentences.get(i).end(), sentences.get(i + 1).start());
      if (gap.indexOf('\n') >= 0) {
        return new ArticleSentences(sentences, i + 1);
      }
    }
    return new ArticleSentences(sentences, 0);
  }

  int size() {
    return sentences.size();
  }

  /** How many sentences the headline takes up; 0 where the text has none. */
  int titleEnd() {
    return titleEnd;
  }

  Sentence get(int index) {
    return sentences.get(index);
  }

  boolean isInTitle(CodedEvent event) {
    return event.sentence() < titleEnd;
  }

  /** Indexes of the first sentences behind the headline. */
  List<Integer> opening() {
    List<Integer> opening = new ArrayList<>();
    for (int i = titleEnd; i < Math.min(sentences.size(), titleEnd + OPENING); i++) {
      opening.add(i);
    }
    return opening;
  }

  /** A word in another sentence that seems to tell the same act. */
  record Echo(int sentence, int token) {}

  /** Where words of the trigger's stem stand in other sentences, the nearest sentence first. */
  List<Echo> echoes(CodedEvent event) {
    Set<String> stems = new HashSet<>();
    Sentence own = get(event.sentence());
    for (int i = event.from(); i < event.to(); i++) {
      if (own.token(i).key().length() >= SHORTEST_WORD) {
        stems.add(ActStem.of(own.token(i).key()));
      }
    }
    List<Echo> echoes = new ArrayList<>();
    for (String stem : stems) {
      byStem.getOrDefault(stem, List.of()).stream()
          .filter(e -> e.sentence() != event.sentence())
          .forEach(echoes::add);
    }
    echoes.sort(
        Comparator.<Echo>comparingInt(e -> Math.abs(e.sentence() - event.sentence()))
            .thenComparing(Echo::sentence)
            .thenComparing(Echo::token));
    return echoes;
  }
}
