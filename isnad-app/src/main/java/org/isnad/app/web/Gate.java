package org.isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets requests in. Every answer gets the headers of a page that loads nothing from elsewhere and
 * runs nothing but its own files.
 */
final class Gate {
  private static final String COOKIE = "isnad_token";
  private static final String BEARER = "Bearer ";
  private static final int DAYS_30 = 30 * 24 * 3600;
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "Cache-Control",
          "no-cache");

  private final ServerOptions options;
  private final Set<String> open;

  /**
   * @param open paths of files that hold no article: they need no token
   */
  Gate(ServerOptions options, Set<String> open) {
    this.options = options;
    this.open = Set.copyOf(open);
  }

  /**
   * Looks at a request before anything else does.
   *
   * @throws Problem if it may not come in
   */
  void check(Context ctx) {
    HEADERS.forEach(ctx::header);
    checkHost(ctx);
    checkOrigin(ctx);
    if (!open.contains(ctx.path())) {
      checkToken(ctx);
    }
  }

  /**
   * A site that has its own name point to this machine (DNS rebinding) sends that name as host.
   * Where a token is asked for, such a site does not have it.
   */
  private void checkHost(Context ctx) {
    if (options.token().isEmpty() && !ServerOptions.isLoopback(hostName(ctx.header("Host")))) {
      throw new Problem(421, "this page answers to 127.0.0.1 and localhost only");
    }
  }

  private static String hostName(String header) {
    if (header == null) {
      return "";
    }
    String host = header.strip().toLowerCase(Locale.ROOT);
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') && port >= 0 ? host.substring(0, port) : host;
  }

  /** What changes something must come from this very page, or from no page at all. */
  private static void checkOrigin(Context ctx) {
    if (ctx.method().name().equals("GET") || ctx.method().name().equals("HEAD")) {
      return;
    }
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    boolean same =
        origin == null || origin.replaceFirst("^https?://", "").equals(ctx.header("Host"));
    boolean told = site == null || site.equals("same-origin") || site.equals("none");
    if (!same || !told) {
      throw new Problem(403, "sent by another site");
    }
  }

  private void checkToken(Context ctx) {
    if (options.token().isEmpty() || isToken(shown(ctx))) {
      return;
    }
    throw new Problem(401, "show the token: Authorization: Bearer TOKEN");
  }

  private static String shown(Context ctx) {
    String header = ctx.header("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return header.substring(BEARER.length());
    }
    return Optional.ofNullable(ctx.cookie(COOKIE)).orElse("");
  }

  /** Takes as long for a wrong token as for the right one. */
  private boolean isToken(String shown) {
    return options.token().isPresent()
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8),
            options.token().get().getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the token from the form of the entrance and keeps it in a cookie. */
  void enter(Context ctx) {
    String form = new String(Json.bytes(ctx), StandardCharsets.UTF_8);
    String token = form.startsWith("token=") ? form.substring("token=".length()) : "";
    if (!isToken(decoded(token).strip())) {
      throw new Problem(401, "this is not the token");
    }
    ctx.cookie(
        new Cookie(
            COOKIE,
            decoded(token).strip(),
            "/",
            DAYS_30,
            "https".equals(ctx.header("X-Forwarded-Proto")),
            0,
            true,
            null,
            null,
            SameSite.STRICT));
    ctx.status(303).header("Location", "/");
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
