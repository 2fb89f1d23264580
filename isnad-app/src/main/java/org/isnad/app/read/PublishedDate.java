package org.isnad.app.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day of publication as pages, feeds and tables write it: {@code 2013-09-26}, with or
 * without a time behind it; {@code 2013/9/26}; {@code 20130926}; {@code Thu, 26 Sep 2013 10:00:00
 * +0300}. The day is the one written, whatever the time zone. Dates whose order of day and month is
 * open ({@code 6/9/2013}) are none.
 */
final class PublishedDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*|$)", Pattern.DOTALL);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*|$)");
  private static final Pattern MAIL =
      Pattern.compile("(?:[A-Za-z]{3,9},? )?(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})(?: .*|$)");
  private static final DateTimeFormatter MAIL_DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private PublishedDate() {}

  static Optional<LocalDate> find(String written) {
    String text = written.strip();
    try {
      for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
          return Optional.of(LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3)));
        }
      }
      Matcher mail = MAIL.matcher(text);
      return mail.matches()
          ? Optional.of(
              LocalDate.parse(mail.group(1) + " " + month(mail) + " " + mail.group(3), MAIL_DAY))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      // The question was whether it is one.
      return Optional.empty();
    }
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String month(Matcher mail) {
    String name = mail.group(2);
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
