package org.isnad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.event.CodebookEntry;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;

/**
 * Runs the examples that codebook entries carry: what stands behind the arrow must be found, and
 * nothing else. Roles, mode and status are compared where they are written. Thread-safe.
 */
public final class ExampleChecker {
  private final Isnad isnad;

  public ExampleChecker(Isnad isnad) {
    this.isnad = isnad;
  }

  /**
   * What became of one example.
   *
   * @param entry its entry
   * @param got what the coder found, in the notation of examples
   */
  public record Outcome(
      CodebookEntry entry, CodebookEntry.Example example, boolean holds, String got) {
    @Override
    public String toString() {
      return entry.origin().file()
          + ":"
          + example.line()
          + ": "
          + entry.id()
          + ": "
          + example.text()
          + " → expected "
          + example.expectation()
          + ", got "
          + got;
    }
  }

  /** All examples of the codebook in use, on all cores. */
  public List<Outcome> check() {
    return isnad.codebook().entries().stream()
        .flatMap(entry -> entry.examples().stream().map(example -> new Task(entry, example)))
        .toList()
        .parallelStream()
        .map(this::check)
        .toList();
  }

  private record Task(CodebookEntry entry, CodebookEntry.Example example) {}

  private Outcome check(Task task) {
    List<EventRecord> events = isnad.code(Article.of("example", task.example().text())).events();
    boolean holds = matches(expectations(task.example().expectation()), new ArrayList<>(events));
    return new Outcome(task.entry(), task.example(), holds, notation(events));
  }

  private static List<String> expectations(String written) {
    return Arrays.stream(written.split(";"))
        .map(String::strip)
        .filter(e -> !e.isEmpty() && !e.equals("NONE"))
        .toList();
  }

  /** Every expectation takes one event; none may be left. */
  private static boolean matches(List<String> expected, List<EventRecord> events) {
    if (expected.size() != events.size()) {
      return false;
    }
    if (expected.isEmpty()) {
      return true;
    }
    for (EventRecord event : events) {
      if (fits(expected.get(0), event)) {
        List<EventRecord> rest = new ArrayList<>(events);
        rest.remove(event);
        if (matches(expected.subList(1, expected.size()), rest)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(String expectation, EventRecord event) {
    String[] parts = expectation.split("\\s+");
    String[] type = parts[0].split("/");
    boolean fits =
        type[0].equals(event.event()) && (type.length == 1 || event.mode().contains(type[1]));
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].split("=", 2);
      String value = pair.length == 2 ? pair[1] : "";
      fits &=
          switch (pair[0]) {
            case "actor" -> codes(event.actor()).equals(Set.of(value.split(",")));
            case "recipient" -> codes(event.recipient()).equals(Set.of(value.split(",")));
            case "status" -> event.status().equals(value);
            default -> false;
          };
    }
    return fits;
  }

  private static Set<String> codes(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.code().orElse("-") + "/" + p.sector().orElse("-"))
        .collect(Collectors.toSet());
  }

  private static String notation(List<EventRecord> events) {
    return events.isEmpty()
        ? "NONE"
        : events.stream()
            .map(
                e ->
                    e.event()
                        + e.mode().stream().map(m -> "/" + m).collect(Collectors.joining())
                        + " actor="
                        + String.join(",", codes(e.actor()))
                        + " recipient="
                        + String.join(",", codes(e.recipient()))
                        + " ("
                        + e.rule()
                        + ")")
            .collect(Collectors.joining(" ; "));
  }
}
