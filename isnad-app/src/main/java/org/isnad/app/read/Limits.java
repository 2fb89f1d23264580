package org.isnad.app.read;

/**
 * How much an input may unpack to, so that a small file cannot fill memory, disk or a day.
 *
 * @param free bytes that any input may unpack to
 * @param ratio unpacked bytes for each packed one, beyond {@code free}; news text has 3 to 20
 * @param total bytes that one input may unpack to in all
 * @param entries files that one input may hold, with those of archives in archives
 * @param depth archives and compressions in each other
 */
public record Limits(long free, int ratio, long total, long entries, int depth) {
  /** For files that anybody may have made. */
  public static final Limits DEFAULT = new Limits(64L << 20, 200, 256L << 30, 2_000_000, 6);
}
