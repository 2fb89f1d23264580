package org.isnad.app.explore;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.compress.LZ4;

/**
 * Rows of a table as JSON in a file beside the store, each found by its number at once.
 *
 * <p>A page shows a few rows from anywhere in a large table; a column store has to unpack two
 * thousand rows of every column for each of them. The file is derived from the store and made anew
 * whenever the store has changed; it may be deleted. Layout: stamp, dictionary, packed rows,
 * numbers, places and lengths of the rows, place of that index. A row is its length and its bytes
 * packed by LZ4 with the first row as dictionary: one row is too short to be packed well by itself,
 * and LZ4 begins anew with every row at a tenth of what deflating costs. Thread-safe.
 */
final class RowFile implements AutoCloseable {
  private static final int LONGEST_DICTIONARY = 4096;
  private static final int BUFFER = 1 << 16;
  private static final int COLUMNS = 3;

  private final FileChannel channel;
  private final byte[] dictionary;
  private final Numbers numbers;
  private final long[] places;
  private final long[] lengths;

  private RowFile(FileChannel channel, byte[] dictionary, long[][] index) {
    this.channel = channel;
    this.dictionary = dictionary;
    this.numbers = new Numbers(index[0]);
    this.places = index[1];
    this.lengths = index[2];
  }

  /**
   * What is kept.
   *
   * @param stamp tells the state of the store
   * @param sql gives a number, each once, and JSON
   */
  record Plan(String stamp, String sql) {}

  /** Opens a file of this state; empty if there is none. */
  static Optional<RowFile> find(Path file, Plan plan) throws IOException {
    return Files.exists(file) ? read(file, plan.stamp()) : Optional.empty();
  }

  /**
   * Makes a file from the store and opens it.
   *
   * @param progress hears how many rows are written, after each
   */
  static RowFile make(Path file, Plan plan, Connection connection, LongConsumer progress)
      throws IOException, SQLException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(plan.sql())) {
      write(fresh, plan.stamp(), rows, progress);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return read(file, plan.stamp())
        .orElseThrow(() -> new IOException(file + " is not what was written"));
  }

  private static Optional<RowFile> read(Path file, String stamp) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      DataInputStream head = new DataInputStream(Channels.newInputStream(channel.position(0)));
      if (head.readUTF().equals(stamp)) {
        byte[] dictionary = new byte[head.readInt()];
        head.readFully(dictionary);
        ByteBuffer tail = ByteBuffer.allocate(Long.BYTES);
        channel.read(tail, channel.size() - Long.BYTES);
        long index = tail.flip().getLong();
        long size = (channel.size() - Long.BYTES - index) / COLUMNS;
        long[][] columns = new long[COLUMNS][];
        for (int i = 0; i < COLUMNS; i++) {
          columns[i] = longs(channel, index + i * size, (int) (size / Long.BYTES));
        }
        return Optional.of(new RowFile(channel, dictionary, columns));
      }
    } catch (IOException | RuntimeException e) {
      // Broken off or something else: it is made anew.
    }
    channel.close();
    return Optional.empty();
  }

  private static long[] longs(FileChannel channel, long place, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, place + bytes.position());
    }
    long[] values = new long[count];
    bytes.flip().asLongBuffer().get(values);
    return values;
  }

  private static void write(Path file, String stamp, ResultSet rows, LongConsumer progress)
      throws IOException, SQLException {
    LongList numbers = new LongList();
    LongList places = new LongList();
    LongList lengths = new LongList();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      out.writeUTF(stamp);
      Packer packer = null;
      long place = 0;
      while (rows.next()) {
        byte[] json = rows.getString(2).getBytes(StandardCharsets.UTF_8);
        if (packer == null) {
          byte[] dictionary = Arrays.copyOf(json, Math.min(json.length, LONGEST_DICTIONARY));
          packer = new Packer(dictionary);
          place = head(out, stamp, dictionary);
        }
        byte[] packed = packer.packed(json);
        numbers.add(rows.getLong(1));
        places.add(place);
        lengths.add(packed.length);
        out.write(packed);
        place += packed.length;
        progress.accept(numbers.size);
      }
      if (packer == null) {
        place = head(out, stamp, new byte[0]);
      }
      numbers.write(out);
      places.write(out);
      lengths.write(out);
      out.writeLong(place);
    }
  }

  /** Writes the dictionary behind the stamp; returns where the first row begins. */
  private static long head(DataOutputStream out, String stamp, byte[] dictionary)
      throws IOException {
    out.writeInt(dictionary.length);
    out.write(dictionary);
    int written = stamp.getBytes(StandardCharsets.UTF_8).length;
    return Short.BYTES + written + Integer.BYTES + (long) dictionary.length;
  }

  /** Packs row after row; for one thread. */
  private static final class Packer {
    private final LZ4.FastCompressionHashTable table = new LZ4.FastCompressionHashTable();
    private final ByteBuffersDataOutput out = ByteBuffersDataOutput.newResettableInstance();
    private final int known;
    private byte[] buffer;

    Packer(byte[] dictionary) {
      this.known = dictionary.length;
      this.buffer = Arrays.copyOf(dictionary, dictionary.length * 4);
    }

    byte[] packed(byte[] json) throws IOException {
      if (buffer.length < known + json.length) {
        buffer = Arrays.copyOf(buffer, (known + json.length) * 2);
      }
      System.arraycopy(json, 0, buffer, known, json.length);
      out.reset();
      out.writeVInt(json.length);
      LZ4.compressWithDictionary(buffer, 0, known, json.length, out, table);
      return out.toArrayCopy();
    }
  }

  /** The JSON of a row; empty if there is none of this number. */
  Optional<byte[]> row(long number) {
    int found = numbers.indexOf(number);
    if (found < 0) {
      return Optional.empty();
    }
    ByteBuffer packed = ByteBuffer.allocate((int) lengths[found]);
    try {
      int read = 0;
      while (packed.hasRemaining() && read >= 0) {
        read = channel.read(packed, places[found] + packed.position());
      }
      return Optional.of(unpacked(packed.array()));
    } catch (IOException | RuntimeException e) {
      throw new UncheckedIOException(
          new IOException("the file of rows beside the store is broken; delete it", e));
    }
  }

  private byte[] unpacked(byte[] packed) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed);
    int length = in.readVInt();
    byte[] bytes = Arrays.copyOf(dictionary, dictionary.length + length);
    LZ4.decompress(in, length, bytes, dictionary.length);
    return Arrays.copyOfRange(bytes, dictionary.length, dictionary.length + length);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Grows. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    void write(DataOutputStream out) throws IOException {
      for (int i = 0; i < size; i++) {
        out.writeLong(values[i]);
      }
    }
  }
}
