package org.isnad.app.cli;

import java.util.Map;
import java.util.Set;
import org.isnad.app.export.ArabicDisplay;
import org.isnad.app.export.TableWriter;
import picocli.CommandLine.Option;

/** How text for people is shown. */
final class DisplayOptions {
  /** When to colour. */
  enum Colour {
    auto,
    always,
    never
  }

  /** How Arabic is ordered. */
  enum Order {
    auto,
    logical,
    visual
  }

  /** Terminals that order bidirectional text by themselves, as they come from their makers. */
  private static final Set<String> ORDERING_TERMINALS =
      Set.of("Apple_Terminal", "mintty", "mlterm", "konsole");

  /** GNOME's terminal library does so from 0.58 on. */
  private static final int ORDERING_VTE = 5800;

  @Option(
      names = "--color",
      defaultValue = "auto",
      description = "auto (on a terminal), always or never (default: ${DEFAULT-VALUE})")
  private Colour colour;

  @Option(
      names = "--bidi",
      defaultValue = "auto",
      description =
          "order of Arabic: logical (the terminal turns it round), visual (Isnad does), or auto"
              + " (default: ${DEFAULT-VALUE})")
  private Order order;

  TableWriter.Style style(boolean screen, Console console) {
    boolean wanted =
        colour == Colour.always
            || (colour == Colour.auto && screen && !console.environment().containsKey("NO_COLOR"));
    return wanted ? TableWriter.Style.COLOUR : TableWriter.Style.NONE;
  }

  ArabicDisplay arabic(boolean screen, Map<String, String> environment) {
    String vte = environment.getOrDefault("VTE_VERSION", "");
    boolean orders =
        (vte.matches("[0-9]{1,9}") && Integer.parseInt(vte) >= ORDERING_VTE)
            || environment.containsKey("KONSOLE_VERSION")
            || ORDERING_TERMINALS.contains(environment.getOrDefault("TERM_PROGRAM", ""));
    boolean visual = order == Order.visual || (order == Order.auto && screen && !orders);
    return visual ? ArabicDisplay.VISUAL : ArabicDisplay.ISOLATED;
  }
}
