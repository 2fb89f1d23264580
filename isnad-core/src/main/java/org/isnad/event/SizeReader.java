package org.isnad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Quantity.Precision;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Tells how many people the events of a sentence killed, hurt, arrested, drove out or brought
 * together, as the text counts them.
 *
 * <p>Rules, in order: {@link SizeFigures} joins counted phrases with acts; a figure belongs to the
 * nearest event of the first type that its kind allows ({@code lexicon/size-words.tsv}), verbs in
 * between counting as distance; a number is better than عدد من. A denied event has no size.
 *
 * <p>Immutable and thread-safe.
 */
public final class SizeReader {
  private static final int VERB_WEIGHT = 4;
  private static final int LIMIT = 40;

  private final SizeWords words = SizeWords.builtIn();
  private final SizeFigures figures = new SizeFigures(words);

  /** The figures of each event of an article, in the order of {@code events}. */
  public List<List<SizeFigure>> readAll(List<Sentence> sentences, List<CodedEvent> events) {
    Map<Integer, List<Integer>> bySentence = new LinkedHashMap<>();
    List<List<SizeFigure>> found = new ArrayList<>(Collections.nCopies(events.size(), List.of()));
    for (int i = 0; i < events.size(); i++) {
      bySentence.computeIfAbsent(events.get(i).sentence(), s -> new ArrayList<>()).add(i);
    }
    bySentence.forEach(
        (index, numbers) -> {
          List<List<SizeFigure>> figures =
              read(sentences.get(index), numbers.stream().map(events::get).toList());
          for (int i = 0; i < numbers.size(); i++) {
            found.set(numbers.get(i), figures.get(i));
          }
        });
    return found;
  }

  /**
   * The figures of each event, in the order of {@code events}; parallel numbers of one kind (خمسة
   * مدنيين وثلاثة جنود) are figures of their own.
   *
   * @param events of this sentence
   */
  public List<List<SizeFigure>> read(Sentence sentence, List<CodedEvent> events) {
    List<Map<SizeKind, SizeGroup>> found = new ArrayList<>();
    events.forEach(e -> found.add(new EnumMap<>(SizeKind.class)));
    boolean counted = events.stream().anyMatch(this::canHaveSize);
    for (SizeGroup group : counted ? figures.read(sentence) : List.<SizeGroup>of()) {
      event(sentence, group, events)
          .ifPresent(i -> found.get(i).merge(group.kind(), group, SizeReader::better));
    }
    return found.stream().map(SizeReader::inOrder).toList();
  }

  private boolean canHaveSize(CodedEvent event) {
    for (SizeKind kind : SizeKind.values()) {
      if (words.events(kind).contains(event.type())) {
        return event.status() != EventStatus.NEGATED;
      }
    }
    return false;
  }

  private Optional<Integer> event(Sentence sentence, SizeGroup group, List<CodedEvent> events) {
    Map<Integer, Integer> distances = new LinkedHashMap<>();
    for (EventType type : words.events(group.kind())) {
      for (int i = 0; i < events.size(); i++) {
        CodedEvent event = events.get(i);
        int distance = distance(sentence, group, event);
        if (event.type() == type && event.status() != EventStatus.NEGATED && distance <= LIMIT) {
          distances.put(i, distance);
        }
      }
      if (!distances.isEmpty()) {
        return distances.entrySet().stream()
            .min(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
      }
    }
    return Optional.empty();
  }

  private static int distance(Sentence sentence, SizeGroup group, CodedEvent event) {
    int from = Math.min(group.to(), event.to());
    int to = Math.max(group.from(), event.from());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      distance += token.isVerb() && i != event.from() ? VERB_WEIGHT : 0;
    }
    return distance;
  }

  /** The first group, unless it has no number and the second has one. */
  private static SizeGroup better(SizeGroup first, SizeGroup second) {
    return isUncounted(first) && !isUncounted(second) ? second : first;
  }

  private static boolean isUncounted(SizeGroup group) {
    return group.figures().stream().allMatch(f -> f.quantity().precision() == Precision.SEVERAL);
  }

  private static List<SizeFigure> inOrder(Map<SizeKind, SizeGroup> groups) {
    return groups.values().stream()
        .flatMap(g -> g.figures().stream())
        .sorted(Comparator.comparing(SizeFigure::kind).thenComparingInt(SizeFigure::from))
        .toList();
  }
}
