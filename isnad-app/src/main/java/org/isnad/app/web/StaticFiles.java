package org.isnad.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of the page. They are listed here and read when the server starts; no path of a request
 * is ever looked up anywhere. Immutable.
 */
final class StaticFiles {
  private static final List<String> NAMES =
      List.of(
          "app.css",
          "icon.svg",
          "land.json",
          "fonts/noto-naskh-arabic.woff2",
          "fonts/noto-naskh-arabic-OFL.txt",
          "fonts/vazirmatn-arabic.woff2",
          "fonts/vazirmatn-latin.woff2",
          "fonts/vazirmatn-OFL.txt",
          "i18n/en.json",
          "i18n/ar.json",
          "js/agreements.js",
          "js/api.js",
          "js/app.js",
          "js/chain.js",
          "js/corrections.js",
          "js/dom.js",
          "js/docs.js",
          "js/events.js",
          "js/explore.js",
          "js/filters.js",
          "js/i18n.js",
          "js/map.js",
          "js/matrix.js",
          "js/mend.js",
          "js/network.js",
          "js/read.js",
          "js/story.js",
          "js/text.js",
          "js/theme.js",
          "js/timeline.js",
          "js/why.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json; charset=utf-8",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "html", "text/html; charset=utf-8");

  private final Map<String, File> files = new LinkedHashMap<>();
  private final File page = read("index.html");
  private final File entrance = read("enter.html");
  private final File problem = read("problem.html");

  /** A file in memory; the tag is a hash of its content. */
  private record File(byte[] content, String type, String tag) {}

  StaticFiles() {
    NAMES.forEach(name -> files.put("/" + name, read(name)));
    files.put("/api/openapi.json", read("openapi.json"));
  }

  /** Paths of the files; none holds anything of the store. */
  Set<String> paths() {
    return files.keySet();
  }

  private static File read(String name) {
    String resource = "/web/" + name;
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      byte[] content = in.readAllBytes();
      return new File(content, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), tag(content));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Serves the file of a path that is in {@link #paths}. */
  void file(Context ctx) {
    serve(ctx, files.get(ctx.matchedPath()));
  }

  /** The page itself; which view it shows, it reads from its address. */
  void page(Context ctx) {
    serve(ctx, page);
  }

  /** Where the token is asked for. */
  void entrance(Context ctx) {
    serve(ctx, entrance);
  }

  /** A page that says that there is nothing here. */
  void problem(Context ctx) {
    serve(ctx, problem);
  }

  private static void serve(Context ctx, File file) {
    ctx.header("ETag", file.tag());
    if (ctx.statusCode() == 200 && file.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(file.type()).result(file.content());
  }
}
