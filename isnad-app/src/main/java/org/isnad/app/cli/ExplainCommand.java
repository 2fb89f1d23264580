package org.isnad.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.app.export.ArabicDisplay;
import org.isnad.app.export.TableWriter;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how each event was found. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how each event was found: repair, clause, rule, actors, status, date, place, chain.",
    footer = {"", "Example:", "  isnad explain article.txt --date 2013-09-26"})
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "what to explain")
  private List<String> inputs;

  @Mixin private ThreadsOption threads;
  @Mixin private CoderOptions coder;
  @Mixin private ReadingOptions reading;
  @Mixin private DisplayOptions display;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new CodingRun(console, coder, threads.threads(), false)
        .over(inputs, reading.readers(coder.defaults()), this::print);
  }

  private void print(CodedArticle coded) {
    ArabicDisplay arabic = display.arabic(console.terminal(), console.environment());
    TableWriter.Style style = display.style(console.terminal(), console);
    for (int i = 0; i < coded.events().size(); i++) {
      EventRecord event = coded.events().get(i);
      Explanation why = coded.explanation().get(i);
      console
          .out()
          .println(
              style.strong()
                  + event.id()
                  + "  "
                  + event.event()
                  + style.plain()
                  + "  "
                  + String.format(Locale.ROOT, "%.2f", event.confidence()));
      console.out().println("  " + arabic.show(why.sentence()));
      why.steps().forEach(step -> print(step, style, arabic));
      printChain(why.chain(), arabic);
      console.out().println();
    }
  }

  private void print(Explanation.Step step, TableWriter.Style style, ArabicDisplay arabic) {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "  %-10s %s%s%s  %s%s",
                step.stage(),
                style.strong(),
                step.decision(),
                style.plain(),
                arabic.show(step.because()),
                step.words().map(w -> " " + ChainTree.offsets(w)).orElse("")));
  }

  private void printChain(Explanation.Chain chain, ArabicDisplay arabic) {
    String stage = "chain";
    for (String line : ChainTree.lines(chain, arabic::show)) {
      console.out().println(String.format(Locale.ROOT, "  %-10s %s", stage, line));
      stage = "";
    }
  }
}
