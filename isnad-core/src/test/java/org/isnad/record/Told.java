package org.isnad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Codebook;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventStatus;
import org.isnad.event.EventType;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.testing.Sentences;
import org.isnad.where.Gazetteer;

/**
 * An article written by hand with one event in it. Sentences in the flat notation of {@link
 * Sentences}, parted by |; * marks the trigger, ^ the head of its object, and a sentence that ends
 * in ⏎ is the headline.
 *
 * @param text the text that the sentences stand in
 */
record Told(List<Sentence> sentences, String text, CodedEvent event) {
  private static final SettingReader READER = new SettingReader(Gazetteer.builtIn());

  static Told of(EventType type, String notation) {
    String[] marked = notation.split("\\s*\\|\\s*");
    int title = -1;
    for (int i = 0; i < marked.length; i++) {
      if (marked[i].endsWith("⏎")) {
        marked[i] = marked[i].replace("⏎", "").strip();
        title = i;
      }
    }
    List<String> plain = new ArrayList<>();
    for (String sentence : marked) {
      plain.add(sentence.replaceAll("(^|\\s)[*^]", "$1"));
    }
    List<Sentence> sentences = Sentences.article(plain.toArray(String[]::new));
    StringBuilder text = new StringBuilder(Sentences.text(sentences));
    if (title >= 0) {
      text.setCharAt(sentences.get(title).end(), '\n');
    }
    return new Told(sentences, text.toString(), event(type, marked));
  }

  private static CodedEvent event(EventType type, String[] marked) {
    for (int s = 0; s < marked.length; s++) {
      List<String> words = List.of(marked[s].split("\\s+"));
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).startsWith("*")) {
          return event(type, s, i, words);
        }
      }
    }
    throw new IllegalArgumentException("no trigger is marked in " + String.join(" | ", marked));
  }

  private static CodedEvent event(EventType type, int sentence, int at, List<String> words) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("^")) {
        arguments.add(new Argument(Slot.OBJECT, "", i, i, i + 1));
      }
    }
    return new CodedEvent(
        Codebook.builtIn().entries().get(0),
        type,
        List.of(),
        List.of(),
        EventStatus.ASSERTED,
        List.of(),
        List.of(),
        sentence,
        at,
        at + 1,
        new Clause(at, Clause.Kind.VERB, arguments, Optional.empty()),
        List.of(),
        List.of(),
        1);
  }

  EventSettings settings(Optional<LocalDate> published, boolean dateline, Optional<String> home) {
    return READER.read(sentences, text, new SettingReader.Known(published, dateline, home));
  }
}
