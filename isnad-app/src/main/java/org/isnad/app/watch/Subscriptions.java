package org.isnad.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.app.read.WebAddress;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The feeds that a user names: by address, or in a list of subscriptions (OPML) as feed readers
 * export it. Lists are read with jsoup's XML parser, which knows neither entities of a document's
 * own nor files beside it.
 *
 * @param feeds web addresses, each once, in the order given
 * @param problems a line for the user each: place, cause, remedy
 */
public record Subscriptions(List<String> feeds, List<String> problems) {
  private static final int MOST_BYTES = 16 << 20;
  private static final Pattern END = Pattern.compile("</opml\\s*>", Pattern.CASE_INSENSITIVE);

  public Subscriptions {
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  /**
   * Reads what the user named.
   *
   * @param arguments web addresses and files
   */
  public static Subscriptions read(List<String> arguments) {
    Set<String> feeds = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (String argument : arguments) {
      Optional<String> address = findAddress(argument);
      if (address.isPresent()) {
        feeds.add(address.get());
      } else {
        readFile(argument, feeds, problems);
      }
    }
    return new Subscriptions(List.copyOf(feeds), problems);
  }

  /** Some lists write {@code feed://host/path} and {@code feed:https://host/path}. */
  private static Optional<String> findAddress(String written) {
    String address = written.strip();
    if (address.regionMatches(true, 0, "feed://", 0, 7)) {
      address = "http://" + address.substring(7);
    } else if (address.regionMatches(true, 0, "feed:", 0, 5)) {
      address = address.substring(5);
    }
    return Optional.of(address).filter(WebAddress::isOne);
  }

  private static void readFile(String file, Set<String> feeds, List<String> problems) {
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        problems.add(file + ": is longer than " + MOST_BYTES + " bytes; split it");
        return;
      }
      DecodedText decoded = CharsetGuess.decode(bytes, Optional.empty());
      if (decoded.looksBinary()) {
        problems.add(file + ": this is no text; give OPML, or the address of a feed");
        return;
      }
      readOpml(file, decoded.text(), feeds, problems);
    } catch (InvalidPathException | NoSuchFileException e) {
      problems.add(
          file + ": there is no such file; check the path, and begin addresses with https://");
    } catch (IOException e) {
      problems.add(file + ": cannot be read: " + e.getMessage() + "; check its permissions");
    }
  }

  private static void readOpml(String file, String text, Set<String> feeds, List<String> problems) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    int outlines = 0;
    int found = 0;
    for (Element element : document.getAllElements()) {
      if (!element.tagName().equalsIgnoreCase("outline")) {
        continue;
      }
      outlines++;
      Optional<String> written = attribute(element, "xmlUrl");
      Optional<String> address = written.flatMap(Subscriptions::findAddress);
      if (address.isPresent()) {
        found++;
        feeds.add(address.get());
      } else if (written.isPresent()) {
        problems.add(
            file
                + ": outline "
                + outlines
                + ": \""
                + shortened(written.get())
                + "\" is no web address; begin it with https://");
      }
    }
    if (found == 0) {
      problems.add(file + ": no feed is named in it; give OPML whose outlines have an xmlUrl");
    } else if (!END.matcher(text).find()) {
      problems.add(
          file
              + ": is broken or cut short: its end is missing; export it again; "
              + InWords.count(found, "feed")
              + (found == 1 ? " was" : " were")
              + " found in it");
    }
  }

  private static Optional<String> attribute(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name) && !attribute.getValue().isBlank()) {
        return Optional.of(attribute.getValue());
      }
    }
    return Optional.empty();
  }

  private static String shortened(String value) {
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
