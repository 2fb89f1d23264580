package org.isnad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Tense;
import org.isnad.lexicon.Verb;
import org.isnad.syntax.Sentence;

/**
 * Verbs that lend a verbal noun their subject: أجرى محادثات، قام بزيارة، تعرض لهجوم.
 *
 * <p>Read from {@code lexicon/light-verbs.tsv}. Immutable and thread-safe.
 */
final class LightVerbs {
  /** What the light verb's subject is to the act. */
  enum Gives {
    /** أجرى الوزير محادثات: the subject acts. */
    ACTOR,
    /** تعرضت المدينة لقصف: the subject suffers. */
    RECIPIENT,
    /** جرت محادثات: the subject is the act itself. */
    NONE
  }

  /**
   * What a light verb says of its noun.
   *
   * @param future the act is still to come (يعتزم زيارة)
   */
  record Use(String preposition, Gives gives, boolean future) {}

  private final SurfaceForms forms;
  private final Map<String, List<Use>> uses;

  private LightVerbs(SurfaceForms forms, Map<String, List<Use>> uses) {
    this.forms = forms;
    this.uses = uses;
  }

  /** Reads rows {@code verb, preposition, actor|recipient|none, future or empty}. */
  static LightVerbs read(String name, Reader reader) {
    SurfaceForms.Builder forms = SurfaceForms.builder();
    Map<String, List<Use>> uses = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length < 3) {
          throw new CodebookException(name, number, "expected verb, preposition, role");
        }
        try {
          Gives gives = Gives.valueOf(columns[2].strip().toUpperCase(Locale.ROOT));
          boolean future = columns.length > 3 && columns[3].strip().equals("future");
          forms.verb(columns[0].strip());
          uses.computeIfAbsent(Verb.of(columns[0].strip()).lemma(), v -> new ArrayList<>())
              .add(new Use(SpellingKey.of(columns[1].strip()), gives, future));
        } catch (IllegalArgumentException e) {
          throw new CodebookException(name, number, e.getMessage());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LightVerbs(forms.build(), Map.copyOf(uses));
  }

  boolean isPastVerb(String key) {
    List<Reading> readings = forms.readings(key);
    return readings.stream().anyMatch(r -> r.category() == Category.VERB && r.tense() == Tense.PAST)
        && readings.stream().allMatch(r -> r.category() == Category.VERB);
  }

  /**
   * How a verb is used as a light verb with a noun behind a preposition.
   *
   * @param preposition spelling key; empty when the noun is the object or subject
   */
  Optional<Use> at(Sentence sentence, int verb, String preposition) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : forms.readings(sentence.token(verb).key())) {
      if (reading.category() == Category.VERB) {
        lemmas.add(reading.lemma());
      }
    }
    return lemmas.stream()
        .flatMap(l -> uses.getOrDefault(l, List.of()).stream())
        .filter(u -> u.preposition().equals(preposition))
        .findFirst();
  }
}
