package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.record.Explanation;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/**
 * Draws a chain as a small tree, from the outlet down to the event:
 *
 * <pre>
 * Elaph
 * └ USA/JRN reports  صحيفة وول ستريت جورنال [6–28]  نقلت [1–5]
 *   └ USA/GOV reports  مسؤولين أميركيين [33–49]  نقلت [1–5]
 *     └ ASSAULT  قصفت [72–76]
 * </pre>
 *
 * <p>Brackets hold the first and one past the last code point in the article as given.
 */
final class ChainTree {
  private static final String BRANCH = "└ ";
  private static final String INDENT = "  ";

  private ChainTree() {}

  /**
   * The lines of the tree.
   *
   * @param arabic puts Arabic words in the order in which the terminal shows them
   */
  static List<String> lines(Explanation.Chain chain, UnaryOperator<String> arabic) {
    List<String> lines = new ArrayList<>();
    lines.add(chain.outlet().orElse("the article"));
    for (Explanation.Link link : chain.links()) {
      SaidBy source = link.source();
      String code = source.code().orElse("-") + "/" + source.sector().orElse("-");
      lines.add(
          branch(lines.size())
              + code
              + " "
              + source.force()
              + "  "
              + place(source.words(), arabic)
              + "  "
              + place(link.verb(), arabic));
    }
    lines.add(branch(lines.size()) + chain.type() + "  " + place(chain.trigger(), arabic));
    return lines;
  }

  private static String branch(int depth) {
    return INDENT.repeat(depth - 1) + BRANCH;
  }

  /** Words with where they stand. */
  static String place(Words words, UnaryOperator<String> arabic) {
    String text = words.text().isEmpty() ? "(unsaid)" : arabic.apply(words.text());
    return text + " " + offsets(words);
  }

  static String offsets(Words words) {
    return "[" + words.start() + "–" + words.end() + "]";
  }
}
