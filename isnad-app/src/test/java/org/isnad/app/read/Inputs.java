package org.isnad.app.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.isnad.record.Article;

/** Inputs of all formats made by hand, and what is read of them. */
final class Inputs {
  /** A paragraph as news has it. */
  static final String NEWS =
      "قال وزير الخارجية إن المحادثات التي جرت في بغداد مع الوفد الإيراني كانت مثمرة، وأضاف أن"
          + " الجانبين اتفقا على استئناف الاجتماعات في الأسبوع المقبل.";

  private Inputs() {}

  static Collected read(String fileName, byte[] content) {
    return read(fileName, content, ReadOptions.DEFAULT);
  }

  static Collected read(String fileName, byte[] content, ReadOptions options) {
    Collected collected = new Collected();
    new ArticleReaders(Defaults.NONE, options)
        .read(fileName, fileName, () -> new ByteArrayInputStream(content), collected);
    return collected;
  }

  static Collected read(String fileName, String content) {
    return read(fileName, utf8(content));
  }

  static Article one(String fileName, String content) {
    List<Article> articles = read(fileName, content).articles;
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles in " + fileName);
    }
    return articles.get(0);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Files in the order of the map. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * A record of a web archive, with a page that a server returned.
   *
   * @param type its content type, with a charset or not
   */
  static byte[] warcResponse(String url, int status, String type, byte[] page) {
    byte[] head =
        utf8(
            "HTTP/1.1 "
                + status
                + " OK\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + page.length
                + "\r\n\r\n");
    return warcRecord("response", url, "application/http; msgtype=response", joined(head, page));
  }

  static byte[] warcRecord(String type, String url, String contentType, byte[] body) {
    String id = "urn:uuid:" + java.util.UUID.nameUUIDFromBytes(joined(utf8(url + type), body));
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2022-03-01T10:00:00Z\r\nWARC-Record-ID: <"
            + id
            + ">\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return joined(utf8(head), body, utf8("\r\n\r\n"));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A page as outlets make them: menu, article, related links, footer. */
  static String page(String title, String... paragraphs) {
    return """
        <!DOCTYPE html><html lang="ar"><head><title>%s | الموقع</title>
        <meta property="og:title" content="%s"><meta property="og:site_name" content="الشرق اليوم">
        <meta property="article:published_time" content="2022-03-01T23:30:00+03:00">
        <link rel="canonical" href="https://www.example.org/news/1"></head>
        <body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">السياسة</a></li></ul></nav>
        <div class="page"><div class="story"><h1>%s</h1><p>%s</p></div>
        <div class="related-news"><p><a href="/2">وقع انفجار في مدينة أخرى وقتل فيه عشرون شخصا يوم أمس.</a></p></div>
        </div><footer><p>جميع الحقوق محفوظة للشرق اليوم، ولا يجوز النشر من دون إذن من الناشر.</p></footer>
        <script>var x = "<p>نص في برنامج لا يقرأ.</p>";</script></body></html>
        """
        .replace("%s | ", title + " | ")
        .replace("\"%s\"", "\"" + title + "\"")
        .replace("<h1>%s", "<h1>" + title)
        .replace("<p>%s", "<p>" + String.join("</p><p>", paragraphs));
  }

  static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }
}
