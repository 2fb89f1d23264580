package org.isnad.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.isnad.Isnad;
import org.isnad.app.store.StoreException;
import org.isnad.entity.ActorTableException;
import org.isnad.event.CodebookException;
import org.isnad.where.PlaceTableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code isnad}. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    version = Main.VERSION,
    description = "Reads Arabic news and returns who did what to whom, and on whose word.",
    subcommands = {
      CodeCommand.class,
      ExplainCommand.class,
      IngestCommand.class,
      WatchCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      SqlCommand.class,
      AgreementsCommand.class,
      DyadsCommand.class,
      ServeCommand.class,
      CorrectionsCommand.class,
      ReindexCommand.class,
      ScoreCommand.class,
      CheckCodebookCommand.class,
      PlacesCommand.class,
      TrainCommand.class,
      BenchCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  isnad code article.txt --date 2013-09-26 --source Elaph",
      "  isnad code news/ --format jsonl > events.jsonl",
      "  isnad explain article.txt",
      "",
      "Exit codes: 0 done, 1 some inputs failed (each named), 2 usage," + " 130 stopped by Ctrl-C."
    })
public final class Main {
  static final String VERSION = "isnad 0.1.0";

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(standardConsole(), args));
  }

  private static Console standardConsole() {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Console(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        err,
        isTerminal(),
        System.getenv(),
        options -> Isnad.open(options.withNotices(line -> err.println("isnad: " + line))));
  }

  /** The launcher knows; Java itself sees a terminal only if standard input is one as well. */
  private static boolean isTerminal() {
    String told = System.getProperty("isnad.terminal");
    return told == null ? System.console() != null : told.equals("true");
  }

  /** Runs one command line; returns the exit code. */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Main(), new ConsoleFactory(console))
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExecutionExceptionHandler((e, l, r) -> failed(console, e));
    if (args.length == 0) {
      line.usage(console.err());
      return 2;
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println("isnad: out of memory; give more: ISNAD_JAVA_OPTS=-Xmx2g isnad …");
      return 1;
    } finally {
      console.out().flush();
    }
  }

  private static int failed(Console console, Exception e) throws Exception {
    if (e instanceof CommandFailure
        || e instanceof CodebookException
        || e instanceof ActorTableException
        || e instanceof PlaceTableException
        || e instanceof StoreException
        || e instanceof UncheckedIOException) {
      console.err().println("isnad: " + e.getMessage());
      return 2;
    }
    throw e;
  }

  /** Makes commands with the console they talk to. */
  private record ConsoleFactory(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Console.class) {
          return type.cast(constructor.newInstance(console));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
