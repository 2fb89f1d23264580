package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Verb;

/** The words of {@code lexicon/agreement-words.tsv}. Immutable and thread-safe. */
final class AgreementWords {
  private static final class Holder {
    static final AgreementWords BUILT_IN = new AgreementWords();
  }

  /**
   * A word or expression that was found.
   *
   * @param label what it says: a kind or a subject
   * @param from first token
   * @param to one past the last token
   */
  record Labelled(String label, int from, int to) {}

  private final Labels kinds = new Labels();
  private final Labels narrower = new Labels();
  private final Labels none = new Labels();
  private final Labels subjects = new Labels();
  private final Labels former = new Labels();
  private final Labels signed = new Labels();
  private final Labels makers = new Labels();
  private final Labels bystanders = new Labels();
  private final Labels content = new Labels();
  private final Labels binders = new Labels();
  private final Set<String> refers = new HashSet<>();
  private final Set<String> grounds = new HashSet<>();
  private final Set<String> boundKinds = new HashSet<>();

  private AgreementWords() {
    for (List<String> row : Table.read("agreement-words.tsv", 3)) {
      for (String word : row.get(2).split("\\|")) {
        add(row.get(0), row.get(1), word);
      }
    }
    List.of(kinds, narrower, none, subjects, former, signed, makers, bystanders, content, binders)
        .forEach(Labels::close);
  }

  private void add(String role, String label, String word) {
    switch (role) {
      case "kind" -> kinds.noun(word, label);
      case "bound-kind" -> {
        kinds.noun(word, label);
        boundKinds.add(label);
      }
      case "binder" -> binders.verb(word, label);
      case "binder-noun" -> binders.noun(word, label);
      case "narrower" -> narrower.nounOrAdjective(word, label);
      case "none" -> none.nounOrAdjective(word, label);
      case "subject" -> subjects.nounOrAdjective(word, label);
      case "former" -> former.nounOrAdjective(word, label);
      case "signed" -> signed.nounOrAdjective(word, label);
      case "maker" -> makers.verb(word, label);
      case "maker-noun" -> makers.noun(word, label);
      case "bystander" -> bystanders.verb(word, label);
      case "bystander-noun" -> bystanders.noun(word, label);
      case "ground" -> {
        refers.add(SpellingKey.of(word));
        grounds.add(SpellingKey.of(word));
      }
      case "content" -> content.verb(word, label);
      case "refers" -> refers.add(SpellingKey.of(word));
      default -> throw new IllegalStateException("agreement-words.tsv has no role " + role);
    }
  }

  static AgreementWords builtIn() {
    return Holder.BUILT_IN;
  }

  /** The agreement that is named at a token; empty for مذكرة توقيف. */
  Optional<Labelled> kindAt(List<String> keys, int at) {
    return kinds.at(keys, at).filter(k -> k.to() >= keys.size() || !isNone(keys, k.to()));
  }

  private boolean isNone(List<String> keys, int at) {
    // عقد من الزمن
    int next = keys.get(at).equals("من") && at + 1 < keys.size() ? at + 1 : at;
    return none.at(keys, next).isPresent();
  }

  Optional<Labelled> narrowerAt(List<String> keys, int at) {
    return narrower.at(keys, at);
  }

  Optional<Labelled> subjectAt(List<String> keys, int at) {
    return subjects.at(keys, at);
  }

  boolean isFormer(List<String> keys, int at) {
    return former.at(keys, at).isPresent();
  }

  boolean isSigned(List<String> keys, int at) {
    return signed.at(keys, at).isPresent();
  }

  boolean isMaker(List<String> keys, int at) {
    return makers.at(keys, at).isPresent();
  }

  boolean isBystander(List<String> keys, int at) {
    return bystanders.at(keys, at).isPresent();
  }

  boolean tellsContent(List<String> keys, int at) {
    return content.at(keys, at).isPresent();
  }

  /** Whether a kind counts only behind a word of making or ending (عقد is also holding). */
  boolean isBoundKind(String kind) {
    return boundKinds.contains(kind);
  }

  boolean binds(List<String> keys, int at) {
    return binders.at(keys, at).isPresent();
  }

  boolean isGround(String key) {
    return grounds.contains(key);
  }

  boolean refersBack(String key) {
    return refers.contains(key);
  }

  /** Words with a label each. */
  private static final class Labels {
    private final SurfaceForms.Builder builder = SurfaceForms.builder();
    private final Map<String, String> labels = new HashMap<>();
    private SurfaceForms forms;

    void noun(String word, String label) {
      builder.noun(word);
      labels.put(Noun.parse(word).lemma(), label);
    }

    void nounOrAdjective(String word, String label) {
      builder.adjective(word);
      noun(word, label);
    }

    void verb(String word, String label) {
      builder.verb(word);
      labels.put(Verb.of(word).lemma(), label);
    }

    void close() {
      forms = builder.build();
    }

    Optional<Labelled> at(List<String> keys, int at) {
      Optional<SurfaceForms.Match> phrase = forms.longestNounAt(keys, at);
      if (phrase.isPresent() && phrase.get().length() > 1) {
        return label(phrase.get().readings(), at, phrase.get().to());
      }
      return label(forms.readings(keys.get(at)), at, at + 1);
    }

    private Optional<Labelled> label(List<Reading> readings, int from, int to) {
      return readings.stream()
          .filter(r -> labels.containsKey(r.lemma()))
          .filter(r -> r.category() != Category.ACTIVE_PARTICIPLE)
          .findFirst()
          .map(r -> new Labelled(labels.get(r.lemma()), from, to));
    }
  }
}
