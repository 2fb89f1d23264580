package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.Table;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The word classes of an argument: those of its head; of what a number or a word of quantity counts
 * (ثلاثين من الطلاب، عدد قواتها); and those of the sector of whom it names, also by a pronoun
 * (اعتقلهم). Immutable and thread-safe.
 */
final class ArgumentClasses {
  private static final String RESOURCE = "/event/sector-classes.tsv";
  private static final String ANYBODY = "*";

  /** Nouns of measure, behind which stands what is measured: 25 ألف طن من الأرز. */
  private static final Set<String> MEASURES =
      Table.read("measures.tsv", 2).stream()
          .map(row -> SpellingKey.of(row.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  private final NounClasses words;
  private final Map<String, Set<String>> ofSector = new HashMap<>();

  ArgumentClasses(NounClasses words) {
    this.words = words;
    for (String[] row : Table.rows(RESOURCE, 2)) {
      ofSector.put(row[0], Set.of(row[1].split("\\|")));
    }
  }

  /** The classes of the head and of what it counts. */
  Set<String> ofWords(Sentence sentence, List<String> keys, Argument argument) {
    Set<String> classes = new HashSet<>();
    for (int head : heads(sentence, argument)) {
      classes.addAll(words.at(sentence, keys, head));
    }
    return classes;
  }

  /** The classes that are known of whom an argument names, whatever the words. */
  Set<String> ofParty(Sentence sentence, Argument argument, ActorSlots actors) {
    Set<String> classes = new HashSet<>();
    List<Integer> heads = heads(sentence, argument);
    Token last = sentence.token(heads.get(heads.size() - 1));
    boolean somebody = last.isPronoun() || last.tag().equals("CD");
    for (Mention mention : actors.in(sentence, argument)) {
      boolean named = mention.via() != Via.NISBA && mention.via() != Via.COUNTRY;
      if (named && actors.isSomebody(sentence, argument)) {
        classes.addAll(mention.code().sector().map(this::ofSector).orElse(Set.of()));
        somebody |= mention.via() == Via.PERSON;
      }
    }
    if (somebody) {
      classes.addAll(ofSector(ANYBODY));
    }
    return classes;
  }

  private Set<String> ofSector(String sector) {
    return ofSector.getOrDefault(sector, Set.of());
  }

  /** The head and, behind numbers and words of quantity, what they count. */
  private static List<Integer> heads(Sentence sentence, Argument argument) {
    List<Integer> heads = new ArrayList<>();
    heads.add(argument.head());
    int at = argument.head();
    while (at + 1 < argument.to() && counts(sentence.token(at))) {
      at++;
      while (at + 1 < argument.to() && isPassedOver(sentence.token(at))) {
        at++;
      }
      heads.add(at);
    }
    return heads;
  }

  private static boolean counts(Token token) {
    return ActorSlots.isQuantity(token) || MEASURES.contains(token.key());
  }

  private static boolean isPassedOver(Token token) {
    return token.key().equals("من") || token.key().equals("و") || token.isPunctuation();
  }
}
