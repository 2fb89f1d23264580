package org.isnad.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/**
 * The events of one article in brat's standoff format.
 *
 * <p>Offsets count code points of the text as given, as brat counts. A stretch that runs over the
 * end of a line or a tab is cut there: brat allows neither in an annotation, and its reader ends a
 * line at every character that Unicode counts as the end of one. Equal stretches of one kind are
 * one annotation. Who is left unsaid (a dropped subject) has no stretch and stands in the note of
 * the event.
 */
final class BratAnnotations {
  /** What may stand in a line of an annotation file; Python's splitlines knows these ends. */
  private static final Pattern LINE =
      Pattern.compile("[^\\t\\n\\x0b\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\x1c-\\x1e\\x85\\u2028\\u2029]+");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> stretches = new LinkedHashMap<>();

  /** What is known of an annotation, for its note. */
  private final Map<String, Set<String>> notes = new LinkedHashMap<>();

  private int attributes;

  private BratAnnotations(String text) {
    this.text = text;
  }

  static String of(CodedArticle coded) {
    BratAnnotations annotations = new BratAnnotations(coded.article().text());
    int number = 0;
    for (EventRecord event : coded.events()) {
      number++;
      annotations.event("E" + number, event);
    }
    annotations.notes();
    return annotations.out.toString();
  }

  private void event(String id, EventRecord event) {
    Optional<String> trigger = stretch(event.event(), event.trigger());
    if (trigger.isEmpty()) {
      return;
    }
    List<String> roles = new ArrayList<>();
    roles.add(event.event() + ":" + trigger.get());
    participants(id, "Actor", event.actor(), roles);
    participants(id, "Recipient", event.recipient(), roles);
    event
        .place()
        .ifPresent(
            place ->
                stretch("Place", place.words())
                    .ifPresent(
                        t -> {
                          roles.add("Where:" + t);
                          String name = place.name().orElse("?");
                          note(t, name + place.countryCode().map(c -> " " + c).orElse(""));
                        }));
    event
        .dateWords()
        .flatMap(words -> stretch("Date", words))
        .ifPresent(
            t -> {
              roles.add("When:" + t);
              event.date().ifPresent(date -> note(t, date));
            });
    List<String> forces = chain(id, event.saidBy(), roles);
    line(id + "\t" + String.join(" ", roles));
    attribute("Status", id, event.status());
    for (int i = 0; i < Math.min(2, event.mode().size()); i++) {
      attribute(i == 0 ? "Mode" : "Mode2", id, event.mode().get(i));
    }
    forces.forEach(this::line);
  }

  private void participants(
      String event, String role, List<Participant> participants, List<String> roles) {
    Set<String> seen = new LinkedHashSet<>();
    for (Participant participant : participants) {
      String who = Codes.of(participant) + participant.name().map(name -> " " + name).orElse("");
      Optional<String> stretch = stretch("Participant", participant.words());
      if (stretch.isEmpty()) {
        note(event, role + " unsaid: " + who);
      } else {
        note(stretch.get(), who);
        if (seen.add(stretch.get())) {
          roles.add(role + (seen.size() == 1 ? "" : seen.size()) + ":" + stretch.get());
        }
      }
    }
  }

  /** Links, the one nearest to the reader first; returns the lines of their forces. */
  private List<String> chain(String event, List<SaidBy> links, List<String> roles) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> forces = new ArrayList<>();
    for (SaidBy link : links) {
      String who = Codes.of(link) + " " + link.verb();
      Optional<String> stretch = stretch("Source", link.words());
      if (stretch.isEmpty()) {
        note(event, "Source unsaid: " + who);
      } else if (seen.add(stretch.get())) {
        roles.add("Source" + (seen.size() == 1 ? "" : seen.size()) + ":" + stretch.get());
        if (note(stretch.get(), who)) {
          attributes++;
          forces.add("A" + attributes + "\tForce " + stretch.get() + " " + link.force());
        }
      }
    }
    return forces;
  }

  private void attribute(String name, String target, String value) {
    attributes++;
    line("A" + attributes + "\t" + name + " " + target + " " + value);
  }

  /** Remembers what is known of an annotation; whether it was the first thing known. */
  private boolean note(String target, String text) {
    Set<String> known = notes.computeIfAbsent(target, t -> new LinkedHashSet<>());
    boolean first = known.isEmpty();
    known.add(text);
    return first;
  }

  private void notes() {
    int number = 0;
    for (Map.Entry<String, Set<String>> note : notes.entrySet()) {
      number++;
      String text =
          note.getValue().stream()
              .map(t -> BLANKS.matcher(t).replaceAll(" "))
              .collect(Collectors.joining("; "));
      line("#" + number + "\tAnnotatorNotes " + note.getKey() + "\t" + text);
    }
  }

  /** The annotation of a stretch, made if there is none; empty where there are no words. */
  private Optional<String> stretch(String type, Words words) {
    String key = type + " " + words.start() + " " + words.end();
    String known = stretches.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    int from = text.offsetByCodePoints(0, words.start());
    int to = text.offsetByCodePoints(from, words.end() - words.start());
    List<String> spans = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    Matcher lines = LINE.matcher(text).region(from, to);
    while (lines.find()) {
      int start = words.start() + text.codePointCount(from, lines.start());
      int end = start + text.codePointCount(lines.start(), lines.end());
      spans.add(start + " " + end);
      pieces.add(lines.group());
    }
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    String id = "T" + (stretches.size() + 1);
    stretches.put(key, id);
    line(id + "\t" + type + " " + String.join(";", spans) + "\t" + String.join(" ", pieces));
    return Optional.of(id);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
