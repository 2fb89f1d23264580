package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorTables;
import org.isnad.entity.EntityReader;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class ArgumentClassesTest {
  private static final EntityReader READER = new EntityReader(ActorTables.builtIn());
  private static final NounClasses WORDS =
      new NounClasses.Builder().add("place", List.of("مغارة", "شارع/شوارع")).build();
  private final ArgumentClasses classes = new ArgumentClasses(WORDS);

  private static Sentence sentence(String words) {
    return Sentences.article(words).get(0);
  }

  private static Argument object(int head, int from, int to) {
    return new Argument(Slot.OBJECT, "", head, from, to);
  }

  private Set<String> words(String words, Argument argument) {
    Sentence sentence = sentence(words);
    return classes.ofWords(sentence, SentenceKeys.of(sentence), argument);
  }

  private Set<String> party(String words, Argument argument) {
    List<Sentence> article = Sentences.article(words);
    ActorSlots slots = new ActorSlots(READER.open(article, Optional.empty(), Optional.empty()));
    return classes.ofParty(article.get(0), argument, slots);
  }

  @Test
  void whatIsCountedGivesItsClasses() {
    assertTrue(words("دمرت/VBD إحدى/CD عشرة/CD مغارة/NN", object(1, 1, 4)).contains("place"));
    assertTrue(words("أغلقت/VBD عددا/NN من/IN الشوارع/DTNNS", object(1, 1, 4)).contains("place"));
    assertFalse(words("أغلقت/VBD مداخل/NN الشوارع/DTNNS", object(1, 1, 3)).contains("place"));
  }

  @Test
  void aPronounAndABareNumberAreSomebody() {
    assertTrue(party("أوقفت/VBD+ هم/PRP الشرطة/DTNN", object(1, 1, 2)).contains("person"));
    assertTrue(party("أوقفت/VBD ثلاثين/CD من/IN+ هم/PRP", object(1, 1, 4)).contains("person"));
    assertFalse(party("أوقفت/VBD الشرطة/DTNN السير/DTNN", object(2, 2, 3)).contains("person"));
  }

  @Test
  void aCallingOfTheActorTablesGivesItsClasses() {
    Set<String> found = party("دخلت/VBD قوات/NNS روسية/JJ المدينة/DTNN", object(1, 1, 3));
    assertTrue(found.containsAll(Set.of("force", "armed-force")), found.toString());
    assertFalse(found.contains("journalist"));
  }
}
