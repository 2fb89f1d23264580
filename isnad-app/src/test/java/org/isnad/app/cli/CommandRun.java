package org.isnad.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;

/** What one command line did, over a coder whose parser finds no sentence. */
record CommandRun(int code, String out, String err) {
  private static final Isnad BLIND = Isnad.open(IsnadOptions.DEFAULT, text -> List.of());

  static CommandRun of(String in, String... args) {
    return of(BLIND, in, args);
  }

  /** The same over another coder. */
  static CommandRun of(Isnad coder, String in, String... args) {
    return of(
        options ->
            options.equals(IsnadOptions.DEFAULT) ? coder : Isnad.open(options, text -> List.of()),
        in,
        args);
  }

  /** The same with what opens the coder, should the command ask for one. */
  static CommandRun of(Function<IsnadOptions, Isnad> opener, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of(),
            opener);
    int code = Main.run(console, args);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
