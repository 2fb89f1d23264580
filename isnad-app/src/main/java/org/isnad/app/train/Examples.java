package org.isnad.app.train;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Choices to learn from, with signs as numbers. Not thread-safe while it grows.
 *
 * <p>Its file is gzipped text: a line {@code sign <tab> words} for each sign, numbered from 0, then
 * a line {@code choice <tab> right options <tab> option <tab> …} for each choice, an option being
 * the numbers of its signs.
 */
final class Examples {
  /** One choice; {@code right} holds the indices of the options that count as right. */
  record Choice(int[] right, List<int[]> options) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> signs = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  void add(int[] right, List<? extends Collection<String>> options) {
    choices.add(new Choice(right, options.stream().map(this::numbered).toList()));
  }

  private int[] numbered(Collection<String> option) {
    return new LinkedHashSet<>(option)
        .stream()
            .mapToInt(
                s ->
                    numbers.computeIfAbsent(
                        s,
                        n -> {
                          signs.add(n);
                          return signs.size() - 1;
                        }))
            .sorted()
            .toArray();
  }

  List<Choice> choices() {
    return choices;
  }

  String sign(int number) {
    return signs.get(number);
  }

  int signCount() {
    return signs.size();
  }

  /** These examples without the signs seen less often than {@code least}. */
  Examples without(int least) {
    int[] seen = new int[signs.size()];
    choices.forEach(
        c -> c.options().forEach(o -> Arrays.stream(o).forEach(number -> seen[number]++)));
    Examples kept = new Examples();
    for (Choice choice : choices) {
      List<List<String>> options = new ArrayList<>();
      for (int[] option : choice.options()) {
        options.add(
            Arrays.stream(option).filter(n -> seen[n] >= least).mapToObj(signs::get).toList());
      }
      kept.add(choice.right(), options);
    }
    return kept;
  }

  void write(Path file) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (String sign : signs) {
        out.write("sign\t" + sign + "\n");
      }
      for (Choice choice : choices) {
        String options =
            choice.options().stream().map(Examples::joined).collect(Collectors.joining("\t"));
        out.write("choice\t" + joined(choice.right()) + "\t" + options + "\n");
      }
    }
  }

  /**
   * Reads a file of examples.
   *
   * @throws IOException if it cannot be read or is no such file
   */
  static Examples read(Path file) throws IOException {
    Examples examples = new Examples();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!examples.readLine(line)) {
          throw new IOException(file + ":" + number + ": neither a sign nor a choice");
        }
      }
    }
    return examples;
  }

  private boolean readLine(String line) {
    String[] parts = line.split("\t", -1);
    if (parts[0].equals("sign") && parts.length == 2) {
      numbers.put(parts[1], signs.size());
      signs.add(parts[1]);
      return true;
    }
    if (!parts[0].equals("choice") || parts.length < 3) {
      return false;
    }
    List<int[]> options = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      options.add(numbersIn(parts[i]));
    }
    choices.add(new Choice(numbersIn(parts[1]), options));
    return true;
  }

  private static String joined(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  private static int[] numbersIn(String text) {
    return text.isEmpty()
        ? new int[0]
        : Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
