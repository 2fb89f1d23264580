package org.isnad.app.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a page: its paragraphs, one a line, without menus, lists of links and the like.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>elements that never hold an article are passed over, and those whose class or id says so
 *       ({@code read/page-noise.txt})
 *   <li>the text between two borders of blocks is a line; it counts if it is long or ends as
 *       sentences do, and if little of it is links
 *   <li>each line that counts gives its length to the block around it, half of it to the next and a
 *       quarter to the one after; elements marked as the article get double. The block with most is
 *       the article
 *   <li>of that block, all lines are kept of which less than half is links
 * </ol>
 *
 * A page without a line that counts has no main text, and all its lines are returned.
 */
final class MainText {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "form",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "textarea",
          "object",
          "canvas",
          "head",
          "menu",
          "dialog");

  private static final Set<String> ROOTS = Set.of("html", "body", "article", "main");

  private static final Pattern NOISE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + ResourceLines.of("page-noise.txt").collect(Collectors.joining("|"))
              + ")s?(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** A line without a full stop that is as long as this is a paragraph all the same. */
  private static final int LONG = 80;

  private static final String STOPS = ".!?؟…\"»”:";

  private MainText() {}

  /** So little is left where a whole page bears a name that means noise elsewhere. */
  private static final int LITTLE = 200;

  /** Of a whole page. */
  static String of(Document page) {
    String main = lines(page, MainText::isNoise).main();
    if (main.length() >= LITTLE) {
      return main;
    }
    String bold = lines(page, MainText::isNever).main();
    return bold.length() > 2 * main.length() ? bold : main;
  }

  private static Lines lines(Node root, Predicate<Element> noise) {
    Lines lines = new Lines(noise);
    NodeTraversor.traverse(lines, root);
    lines.cut();
    return lines;
  }

  private static boolean isNever(Element element) {
    return NEVER.contains(element.normalName());
  }

  private static boolean isNoise(Element element) {
    if (isNever(element)) {
      return true;
    }
    boolean hidden = element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    String names = element.className() + " " + element.id();
    boolean root = ROOTS.contains(element.normalName());
    return hidden || !root && names.length() > 1 && NOISE.matcher(names).find();
  }

  /** Of a piece of HTML, or of plain text: all its lines. */
  static String ofFragment(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    return lines(Jsoup.parseBodyFragment(html).body(), MainText::isNever).all();
  }

  /** What stands between two borders of blocks. */
  private record Line(String text, int linked, Element block) {
    boolean isMostlyLinks() {
      return linked * 2 > text.length();
    }

    boolean counts() {
      boolean sentence = STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() > 25;
      return (sentence || text.length() >= LONG) && linked * 3 < text.length();
    }
  }

  /** Collects lines in one pass without recursion: pages may be nested as deep as they like. */
  private static final class Lines implements NodeVisitor {
    private final Predicate<Element> noise;
    private final List<Line> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private Element passedOver;
    private Element block;

    Lines(Predicate<Element> noise) {
      this.noise = noise;
    }

    @Override
    public void head(Node node, int depth) {
      if (passedOver != null) {
        return;
      }
      if (node instanceof TextNode piece) {
        add(piece);
      } else if (node instanceof Element element) {
        if (noise.test(element)) {
          passedOver = element;
        } else if (isBorder(element)) {
          cut();
        }
        links += element.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node == passedOver) {
        passedOver = null;
        links -= node.nodeName().equals("a") ? 1 : 0;
      } else if (passedOver == null && node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (isBorder(element)) {
          cut();
        }
      }
    }

    private static boolean isBorder(Element element) {
      return element.isBlock() || element.normalName().equals("br");
    }

    private void add(TextNode piece) {
      String words = piece.getWholeText();
      if (block == null && !words.isBlank()) {
        block = blockOf(piece);
      }
      text.append(words);
      linked += links > 0 ? words.strip().length() : 0;
    }

    private static Element blockOf(Node node) {
      Node at = node.parent();
      while (at instanceof Element element && !element.isBlock() && at.parent() != null) {
        at = at.parent();
      }
      return at instanceof Element element ? element : new Element("div");
    }

    void cut() {
      String line = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
      if (!line.isEmpty() && block != null) {
        found.add(new Line(line, linked, block));
      }
      text.setLength(0);
      linked = 0;
      block = null;
    }

    String all() {
      return found.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    String main() {
      Element best = best();
      if (best == null) {
        return all();
      }
      Set<Element> inside = Collections.newSetFromMap(new IdentityHashMap<>());
      NodeTraversor.traverse(
          (NodeVisitor)
              (node, depth) -> {
                if (node instanceof Element element) {
                  inside.add(element);
                }
              },
          best);
      return found.stream()
          .filter(line -> inside.contains(line.block) && !line.isMostlyLinks())
          .map(Line::text)
          .collect(Collectors.joining("\n"));
    }

    private Element best() {
      Map<Element, Double> scores = new IdentityHashMap<>();
      Element best = null;
      for (Line line : found) {
        Element element = line.block;
        double share = line.counts() ? line.text.length() : 0;
        // A paragraph hands all to the block around it; a block with bare text keeps it.
        if (element.normalName().equals("p") && element.parent() != null) {
          element = element.parent();
        }
        for (int up = 0; up < 3 && element != null && share > 0; up++) {
          double weight = isMarked(element) ? 2 * share : share;
          double score = scores.merge(element, weight, Double::sum);
          if (best == null || score > scores.get(best)) {
            best = element;
          }
          share /= 2;
          element = element.parent();
        }
      }
      return best;
    }

    private static boolean isMarked(Element element) {
      return element.normalName().equals("article")
          || element.attr("itemprop").equals("articleBody")
          || element.attr("role").equals("article");
    }
  }
}
