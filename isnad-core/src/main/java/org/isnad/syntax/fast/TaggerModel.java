package org.isnad.syntax.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.isnad.syntax.corenlp.RawTagger;

/**
 * A maximum entropy tagger's dictionary and weights. Immutable and thread-safe.
 *
 * <p>One buffer holds what words and features refer to. A word: 1 if it is rare, else 0; how many
 * tags it can have; their numbers, one byte each. A feature: how many weights it has; for each the
 * tag's number in a byte and the weight in eight.
 */
final class TaggerModel {
  /** What stands before the first and after the last word. */
  static final String OUTSIDE = "NA";

  /** The word that ends every sentence. */
  static final String END = ".$.";

  /** The question that asks for the tag before. */
  static final int TAG_BEFORE = 5;

  /** The question for the first letter; up to five more letters follow. */
  static final int PREFIX = 6;

  /** The question for the last letter; up to five more letters follow. */
  static final int SUFFIX = 12;

  /** Longest prefix and suffix, in letters. */
  static final int AFFIXES = 6;

  private static final long TOO_SHORT = FeatureHash.of("######");

  private final List<String> tags;
  private final byte[] open;
  private final FeatureTable words;
  private final FeatureTable features;
  private final ByteBuffer entries;

  /** By the tag before, the last row for none: what it gives each tag. */
  private final double[][] afterTag;

  private final long[] names = new long[SUFFIX + AFFIXES];

  TaggerModel(List<String> text, FeatureTable words, FeatureTable features, ByteBuffer entries) {
    this.tags = List.of(text.get(0).split(" "));
    String[] numbers = text.get(1).split(" ");
    this.open = new byte[numbers.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = Byte.parseByte(numbers[i]);
    }
    this.words = words;
    this.features = features;
    this.entries = entries.slice().order(ByteOrder.LITTLE_ENDIAN);
    for (int question = 0; question < names.length; question++) {
      names[question] = name(question);
    }
    this.afterTag = new double[tags.size() + 1][tags.size()];
    for (int tag = 0; tag <= tags.size(); tag++) {
      String before = tag < tags.size() ? tags.get(tag) : OUTSIDE;
      add(afterTag[tag], FeatureHash.append(names[TAG_BEFORE], before));
    }
  }

  private static long name(int question) {
    return FeatureHash.append(0, (char) ('A' + question));
  }

  static TaggerModel open(CompactFile file) {
    return new TaggerModel(
        file.lines(Part.TAGGER_TAGS),
        new FeatureTable(file.bytes(Part.TAGGER_WORDS)),
        new FeatureTable(file.bytes(Part.TAGGER_FEATURES)),
        file.bytes(Part.TAGGER_ENTRIES));
  }

  int tags() {
    return tags.size();
  }

  String tag(int number) {
    return tags.get(number);
  }

  /** What the dictionary knows of a word; {@link FeatureTable#ABSENT} if nothing. */
  int word(long hash) {
    return words.find(hash);
  }

  boolean isRare(int word) {
    return word == FeatureTable.ABSENT || entries.get(word - 1) == 1;
  }

  /**
   * The numbers of the tags that a word can have, in the order in which they are tried.
   *
   * @return how many there are
   */
  int options(int word, byte[] options) {
    if (word == FeatureTable.ABSENT) {
      System.arraycopy(open, 0, options, 0, open.length);
      return open.length;
    }
    int count = entries.get(word);
    entries.get(word + 1, options, 0, count);
    return count;
  }

  /** What the tag before gives each tag; {@link #tags()} stands for none. */
  double[] afterTag(int tag) {
    return afterTag[tag];
  }

  /** Adds what a word gives to the tags of another, {@code question} - 2 places before it. */
  void addWord(double[] scores, int question, long hash, long power) {
    add(scores, FeatureHash.join(names[question], hash, power));
  }

  /** Adds what first and last letters give. */
  void addAffixes(double[] scores, String word) {
    addAffixes(scores, word, PREFIX);
    addAffixes(scores, word, SUFFIX);
  }

  private void addAffixes(double[] scores, String word, int first) {
    int length = word.length();
    for (int letters = 1; letters <= AFFIXES; letters++) {
      long name = names[first + letters - 1];
      if (letters > length) {
        name = FeatureHash.join(name, TOO_SHORT, FeatureHash.power(AFFIXES));
      } else {
        int from = first == PREFIX ? 0 : length - letters;
        for (int i = from; i < from + letters; i++) {
          name = FeatureHash.append(name, word.charAt(i));
        }
      }
      add(scores, name);
    }
  }

  private void add(double[] scores, long feature) {
    int reference = features.find(feature);
    if (reference == FeatureTable.ABSENT) {
      return;
    }
    int at = reference;
    for (int left = entries.get(reference - 1); left > 0; left--) {
      scores[entries.get(at)] += entries.getDouble(at + 1);
      at += 1 + Double.BYTES;
    }
  }

  /** Makes the parts out of CoreNLP's model. Not thread-safe. */
  static final class Builder {
    private ByteBuffer entries = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final RawTagger raw;

    Builder(RawTagger raw) {
      if (raw.tags().size() > Byte.MAX_VALUE || raw.open().contains(-1)) {
        throw new UnexpectedModelException("a tagger with the tags " + raw.tags());
      }
      this.raw = raw;
    }

    ByteBuffer tags() {
      List<String> numbers = raw.open().stream().map(String::valueOf).toList();
      return CompactFile.text(List.of(String.join(" ", raw.tags()), String.join(" ", numbers)));
    }

    ByteBuffer words() {
      FeatureTable.Builder table = new FeatureTable.Builder(raw.words());
      raw.forEachWord(
          (word, tags, rare) -> {
            reserve(2 + tags.size());
            table.add(FeatureHash.of(word), entries.position() + 1);
            entries.put((byte) (rare ? 1 : 0)).put((byte) tags.size());
            tags.forEach(tag -> entries.put(tag.byteValue()));
            if (tags.contains(-1) || tags.isEmpty()) {
              throw new UnexpectedModelException("a word without a tag");
            }
          });
      return table.finish();
    }

    ByteBuffer features() {
      FeatureTable.Builder table = new FeatureTable.Builder(raw.features());
      raw.forEachFeature(
          (question, answer, weights) -> {
            long count = Arrays.stream(weights).filter(w -> w != 0).count();
            if (count > 0) {
              reserve(1 + weights.length * (1 + Double.BYTES));
              long hash = FeatureHash.append(name(question), answer);
              table.add(hash, entries.position() + 1);
              entries.put((byte) count);
              put(weights);
            }
          });
      return table.finish();
    }

    private void put(double[] weights) {
      for (int tag = 0; tag < weights.length; tag++) {
        if (weights[tag] != 0) {
          entries.put((byte) tag).putDouble(weights[tag]);
        }
      }
    }

    private void reserve(int bytes) {
      if (entries.remaining() < bytes) {
        ByteBuffer larger = ByteBuffer.allocate(entries.capacity() * 2);
        entries = larger.order(ByteOrder.LITTLE_ENDIAN).put(entries.flip());
      }
    }

    /** To be asked for last. */
    ByteBuffer entries() {
      ByteBuffer direct = ByteBuffer.allocateDirect(entries.position());
      return direct.put(entries.duplicate().flip()).rewind();
    }
  }
}
