package org.isnad.app.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads web archives as they come: pages that a server returned with status 200, and text that
 * somebody extracted (WET). Other records are passed over. The id of an article is that of its
 * record.
 */
final class WarcRecords implements SourceReader {
  private static final int OK = 200;

  private final HtmlReader pages;
  private final TextReader texts;

  WarcRecords(Intake intake) {
    this.pages = new HtmlReader(intake);
    this.texts = new TextReader(intake);
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    WarcReader reader = DamagedArchive.reading(() -> new WarcReader(source.stream()));
    reader.setLenient(true);
    long number = 0;
    Optional<WarcRecord> record = DamagedArchive.reading(reader::next);
    while (record.isPresent() && sink.wantsMore()) {
      number++;
      TextCheck check = new TextCheck(source.name(), OptionalLong.of(number));
      try {
        read(record.get(), source, check, sink);
      } catch (Budget.Exceeded | DamagedArchive e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        // jwarc meets broken headers with unchecked exceptions of many kinds.
        sink.problem(
            check.problem(
                ReadProblem.Kind.BROKEN_LINE,
                "this record is damaged ("
                    + ReadErrors.oneLine(String.valueOf(e.getMessage()))
                    + ")",
                "passed over"));
      }
      record = DamagedArchive.reading(reader::next);
    }
  }

  private void read(WarcRecord record, Source source, TextCheck check, ArticleSink sink)
      throws IOException {
    if (record instanceof WarcResponse response) {
      if (response.contentType().base().equals(MediaType.HTTP) && response.http().status() == OK) {
        MediaType type = response.http().contentType();
        deliver(response, type, response.http().bodyDecoded(), source, check, sink);
      }
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      deliver((WarcTargetRecord) record, record.contentType(), record.body(), source, check, sink);
    }
  }

  private void deliver(
      WarcTargetRecord record,
      MediaType type,
      MessageBody body,
      Source source,
      TextCheck check,
      ArticleSink sink)
      throws IOException {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    Source.Told told = told(record, type);
    String id = told.id().orElseThrow();
    switch (name) {
      case "text/html", "application/xhtml+xml" ->
          pages.read(body.stream().readNBytes(HtmlReader.MOST_BYTES + 1), told, id, check, sink);
      case "text/plain" ->
          texts.read(
              new Source(source.name(), id, body.stream(), source.depth(), source.budget(), told),
              check,
              sink);
      default -> {
        // Pictures, scripts and the rest of the web.
      }
    }
  }

  private static Source.Told told(WarcTargetRecord record, MediaType type) {
    Optional<Charset> charset =
        Optional.ofNullable(type.parameters().get("charset")).flatMap(HtmlReader::findCharset);
    return new Source.Told(
        Optional.of(record.id().toString()), Optional.of(record.target()), charset);
  }
}
