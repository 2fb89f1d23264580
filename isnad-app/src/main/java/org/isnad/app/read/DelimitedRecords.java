package org.isnad.app.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts delimited text into records (RFC 4180): a field in double quotes may hold delimiters, line
 * breaks and doubled quotes; a quote inside a bare field is a character like any other. Records end
 * with LF, CR or CR LF. Holds one record of bounded length.
 */
final class DelimitedRecords {
  private static final int END = -1;
  private static final int NOTHING = -2;

  private final Reader reader;
  private final char delimiter;
  private final int longest;
  private int next = NOTHING;
  private long line = 1;

  /**
   * @param longest UTF-16 units of a record that are kept; the rest of a longer one is dropped
   */
  DelimitedRecords(Reader reader, char delimiter, int longest) {
    this.reader = reader;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  /**
   * A record.
   *
   * @param line on which it begins, 1-based
   * @param length in UTF-16 units, without quotes and delimiters
   * @param open whether the text ends inside quotes
   * @param whole false if it was too long to be kept whole
   */
  record Row(List<String> fields, long line, long length, boolean open, boolean whole) {
    boolean isBlank() {
      return fields.size() == 1 && fields.get(0).isBlank();
    }
  }

  /** The next record; empty at the end. */
  Optional<Row> next() throws IOException {
    if (peek() == END) {
      return Optional.empty();
    }
    Builder row = new Builder(line);
    boolean more = true;
    while (more) {
      if (peek() == '"') {
        read();
        readQuoted(row);
      }
      while (peek() != END && peek() != delimiter && !isBreak(peek())) {
        row.add(read());
      }
      row.endField();
      more = peek() == delimiter;
      if (more) {
        read();
      }
    }
    readBreak();
    return Optional.of(row.build());
  }

  private void readQuoted(Builder row) throws IOException {
    while (peek() != END) {
      int c = read();
      if (c == '"' && peek() != '"') {
        return;
      }
      if (c == '"') {
        read();
      }
      row.add(c);
      line += c == '\n' ? 1 : 0;
    }
    row.open = true;
  }

  private void readBreak() throws IOException {
    if (peek() == '\r') {
      read();
      line += peek() == '\n' ? 0 : 1;
    }
    if (peek() == '\n') {
      read();
      line++;
    }
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  private int peek() throws IOException {
    if (next == NOTHING) {
      next = reader.read();
    }
    return next;
  }

  private int read() throws IOException {
    int c = peek();
    next = NOTHING;
    return c;
  }

  /** A record that grows. */
  private final class Builder {
    private final long begin;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private long length;
    private boolean open;

    Builder(long begin) {
      this.begin = begin;
    }

    void add(int c) {
      length++;
      if (length <= longest) {
        field.append((char) c);
      }
    }

    void endField() {
      // A delimiter costs as much as a character: a line of nothing else is bounded too.
      length++;
      if (length <= longest) {
        fields.add(field.toString());
      }
      field.setLength(0);
    }

    Row build() {
      return new Row(List.copyOf(fields), begin, length, open, length <= longest);
    }
  }
}
