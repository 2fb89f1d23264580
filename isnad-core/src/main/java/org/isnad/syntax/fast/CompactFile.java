package org.isnad.syntax.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The models as one file of plain arrays. Immutable and thread-safe.
 *
 * <p>Little-endian: eight bytes that name the format; eight of the identity of the models it was
 * made from; a CRC-32C of what follows; the number of parts; where each part begins and ends, in
 * bytes from the file's start; the parts, each at a multiple of 64 bytes.
 */
final class CompactFile {
  /** The last digits count versions of the format, and of what builds it. */
  private static final long MAGIC = 0x31303044414e5349L; // "ISNAD001"

  private static final int ALIGN = 64;
  private static final int CHECKED_FROM = 20;
  private static final int DIRECTORY = 24;

  private final Map<Part, ByteBuffer> parts;

  private CompactFile(Map<Part, ByteBuffer> parts) {
    this.parts = parts;
  }

  /** Parts that stay in memory. */
  static CompactFile of(Map<Part, ByteBuffer> parts) {
    return new CompactFile(new EnumMap<>(parts));
  }

  /**
   * Maps a file into memory.
   *
   * @param identity of the models that it must have been made from
   * @return empty if there is no such file, or it is damaged, or made from other models
   */
  static Optional<CompactFile> map(Path file, long identity) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      all.order(ByteOrder.LITTLE_ENDIAN);
      return isIntact(all, identity) ? Optional.of(new CompactFile(slices(all))) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static boolean isIntact(ByteBuffer all, long identity) {
    return all.limit() > DIRECTORY
        && all.getLong(0) == MAGIC
        && all.getLong(Long.BYTES) == identity
        && all.getInt(CHECKED_FROM) == Part.values().length
        && all.getInt(2 * Long.BYTES) == checksum(all);
  }

  private static int checksum(ByteBuffer all) {
    CRC32C crc = new CRC32C();
    crc.update(all.duplicate().position(CHECKED_FROM));
    return (int) crc.getValue();
  }

  private static Map<Part, ByteBuffer> slices(ByteBuffer all) {
    Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      int at = DIRECTORY + part.ordinal() * 2 * Integer.BYTES;
      int from = all.getInt(at);
      parts.put(part, all.slice(from, all.getInt(at + Integer.BYTES) - from));
    }
    return parts;
  }

  /**
   * Writes the parts beside the target and moves them there in one step, so that no reader ever
   * sees half a file.
   *
   * @throws IOException if the folder cannot be made or written
   */
  void write(Path file, long identity) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ByteBuffer head = head(identity);
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "models", ".draft");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        write(channel, head);
        for (ByteBuffer part : parts.values()) {
          write(channel, part.duplicate().rewind());
          write(channel, ByteBuffer.allocate(padding(part.limit())));
        }
        channel.force(false);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static int padding(int length) {
    return (ALIGN - length % ALIGN) % ALIGN;
  }

  private ByteBuffer head(long identity) {
    int size = DIRECTORY + parts.size() * 2 * Integer.BYTES;
    size += padding(size);
    ByteBuffer head = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(MAGIC).putLong(identity).putInt(0).putInt(parts.size());
    int from = size;
    for (ByteBuffer part : parts.values()) {
      head.putInt(from).putInt(from + part.limit());
      from = Math.addExact(from, part.limit() + padding(part.limit()));
    }
    CRC32C crc = new CRC32C();
    crc.update(head.duplicate().position(CHECKED_FROM).limit(size));
    for (ByteBuffer part : parts.values()) {
      crc.update(part.duplicate().rewind());
      crc.update(ByteBuffer.allocate(padding(part.limit())));
    }
    return head.putInt(2 * Long.BYTES, (int) crc.getValue()).rewind();
  }

  /** The bytes of one part, from position 0 to its limit. */
  ByteBuffer bytes(Part part) {
    return parts.get(part).duplicate().rewind();
  }

  /** A part that is text, by line. */
  List<String> lines(Part part) {
    return StandardCharsets.UTF_8.decode(bytes(part)).toString().lines().toList();
  }

  /** Text as a part. */
  static ByteBuffer text(List<String> lines) {
    return ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
