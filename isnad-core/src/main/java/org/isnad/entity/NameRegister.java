package org.isnad.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;

/**
 * The people whom an article introduces itself: by their full name with a title.
 *
 * <p>Rules: the full name, its last word and its last two words are known from then on; a last word
 * goes with عبد، بن، أبو، آل before it. When two introduced people share a last word the one
 * introduced first keeps it.
 */
final class NameRegister {
  private static final int SHORTEST_NAME = 3;

  private final NameTrie names = new NameTrie();
  private final Map<String, ActorCode> known = new HashMap<>();

  NameTrie names() {
    return names;
  }

  /** Registers the name in tokens {@code from} to {@code to}, exclusive. */
  void add(Sentence sentence, int from, int to, Coded who) {
    add(words(sentence, from, to), new Lexeme.KnownHere(who.code(), who.name()));
  }

  /** Registers the short forms of the people in the tables whom the article names in full. */
  void addKnownPeople(List<Sentence> sentences, Matcher matcher, Optional<LocalDate> day) {
    for (Sentence sentence : sentences) {
      int at = 0;
      while (at < sentence.size()) {
        Optional<NameTrie.Match> match = matcher.at(sentence, at, sentence.size());
        Optional<Lexeme.Person> person = match.flatMap(m -> m.find(Lexeme.Person.class));
        if (person.isPresent()) {
          List<String> name = words(sentence, at, match.get().to());
          add(
              name,
              new Lexeme.KnownHere(person.get().codeOn(day), Optional.of(person.get().name())));
        }
        at = match.map(NameTrie.Match::to).orElse(at + 1);
      }
    }
  }

  private void add(List<String> words, Lexeme.KnownHere lexeme) {
    put(String.join(" ", words), lexeme);
    int last = words.size() - 1;
    if (last < 1) {
      return;
    }
    put(words.get(last - 1) + " " + words.get(last), lexeme);
    if (!isNamePrefix(words.get(last - 1))) {
      put(words.get(last), lexeme);
    }
  }

  private void put(String key, Lexeme.KnownHere lexeme) {
    if (key.length() >= SHORTEST_NAME && known.putIfAbsent(key, lexeme.code()) == null) {
      names.addKey(key, lexeme);
    }
  }

  private static boolean isNamePrefix(String word) {
    return word.equals("عبد") || word.equals("ابو") || word.equals("بن") || word.equals("ال");
  }

  /** The written words of a stretch of tokens: those that touch are joined. */
  private static List<String> words(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && sentence.token(i).start() != sentence.token(i - 1).end()) {
        words.add(SpellingKey.of(word));
        word.setLength(0);
      }
      word.append(sentence.token(i).text());
    }
    words.add(SpellingKey.of(word));
    return words;
  }
}
