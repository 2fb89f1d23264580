package org.isnad.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.record.Article;

/** Tells whether an article is the one that was coded before. */
public final class ContentHash {
  /** Digits enough for billions of articles. */
  private static final int SHORT = 20;

  private ContentHash() {}

  /** SHA-256 of all that coding looks at: text, date, outlet, title; in hexadecimal digits. */
  static String of(Article article) {
    MessageDigest digest = sha256();
    field(digest, article.text());
    field(digest, article.date().map(Object::toString).orElse(""));
    field(digest, article.source().orElse(""));
    field(digest, article.title().orElse(""));
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The same article under an id made from its content, for articles that came without a name: two
   * streams read from standard input must not replace each other's articles.
   */
  public static Article named(Article article) {
    return named("stdin", article);
  }

  /** The same with another beginning: {@code pasted-3f…}. */
  public static Article named(String prefix, Article article) {
    return new Article(
        prefix + "-" + of(article).substring(0, SHORT),
        article.text(),
        article.date(),
        article.source(),
        article.url(),
        article.title(),
        article.authors());
  }

  /** The length in front keeps neighbouring fields apart. */
  private static void field(MessageDigest digest, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
