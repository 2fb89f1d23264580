package org.isnad.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads bytes as text in the charset they are in, whatever was declared.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>a byte order mark decides
 *   <li>UTF-16 without one: every second byte names the block Arabic or ASCII
 *   <li>what is valid UTF-8 is UTF-8: no Arabic text in another charset is
 *   <li>UTF-8 with few bad bytes: cut or patched together; they become U+FFFD
 *   <li>a single-byte charset: the declared one, if what it gives is as good Arabic as any other or
 *       no charset gives Arabic; else the best of Windows-1256 and ISO-8859-6, where ICU's detector
 *       decides between equals; else Windows-1252
 * </ol>
 *
 * <p>Never throws for any bytes. Stateless and thread-safe.
 */
public final class CharsetGuess {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  /** The charsets that ICU may choose from. */
  private static final Set<String> CANDIDATES = Set.of("windows-1256", "ISO-8859-6");

  /** Bytes looked at where a sample will do. */
  private static final int SAMPLE = 1 << 16;

  /** One bad byte in so many non-ASCII ones is taken for an accident in UTF-8. */
  private static final int BAD_BYTES = 20;

  /** So many characters of UTF-8 in a text of another charset are no chance. */
  private static final int FEWEST_GOOD = 4;

  private CharsetGuess() {}

  /**
   * Decodes.
   *
   * @param bytes of one document, may be empty
   * @param declared what the transport or the document says, if it says anything
   */
  public static DecodedText decode(byte[] bytes, Optional<Charset> declared) {
    boolean binary = BinarySigns.seenIn(bytes);
    Optional<Charset> unicode = findMarked(bytes).or(() -> findUtf16(bytes));
    if (unicode.isPresent()) {
      return decodeAs(unicode.get(), bytes, declared, binary);
    }
    Optional<String> strict = findStrictUtf8(bytes);
    if (strict.isPresent()) {
      boolean ascii = strict.get().length() == bytes.length;
      return new DecodedText(
          strict.get(),
          StandardCharsets.UTF_8,
          binary,
          ascii ? List.of() : wrongCharset(bytes, declared, StandardCharsets.UTF_8));
    }
    Charset charset = isAlmostUtf8(bytes) ? StandardCharsets.UTF_8 : singleByte(bytes, declared);
    return decodeAs(charset, bytes, declared, binary);
  }

  private static DecodedText decodeAs(
      Charset charset, byte[] bytes, Optional<Charset> declared, boolean binary) {
    int mark = markLength(bytes, charset);
    String text = new String(bytes, mark, bytes.length - mark, charset);
    List<Damage> damages = new ArrayList<>(wrongCharset(bytes, declared, charset));
    BadBytes.find(bytes, mark, charset).map(Damage.UndecodableBytes::new).ifPresent(damages::add);
    return new DecodedText(text, charset, binary, damages);
  }

  private static List<Damage> wrongCharset(byte[] bytes, Optional<Charset> declared, Charset used) {
    return declared
        .filter(charset -> !isSame(charset, used))
        .<List<Damage>>map(
            charset -> List.of(new Damage.WrongCharset(new Span(0, bytes.length), charset, used)))
        .orElse(List.of());
  }

  /** "UTF-16" says no byte order, so it agrees with either. */
  private static boolean isSame(Charset declared, Charset used) {
    return declared.equals(used)
        || declared.equals(StandardCharsets.UTF_16) && used.name().startsWith("UTF-16");
  }

  private static Optional<Charset> findMarked(byte[] bytes) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (markLength(bytes, charset) > 0) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  private static int markLength(byte[] bytes, Charset charset) {
    byte[] mark = String.valueOf(FormatCharacters.BYTE_ORDER_MARK).getBytes(charset);
    boolean unicode = charset.name().startsWith("UTF-");
    boolean marked =
        unicode
            && bytes.length >= mark.length
            && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    return marked ? mark.length : 0;
  }

  /** In UTF-16 Arabic and ASCII, the high byte is 0x06 or 0x00 almost always. */
  private static Optional<Charset> findUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] high = new int[2];
    for (int i = 0; i < length; i++) {
      high[i & 1] += bytes[i] == 0x06 || bytes[i] == 0x00 ? 1 : 0;
    }
    int pairs = length / 2;
    if (pairs < 2 || Math.max(high[0], high[1]) * 10 < pairs * 8) {
      return Optional.empty();
    }
    if (Math.min(high[0], high[1]) * 10 > pairs * 2) {
      return Optional.empty();
    }
    return Optional.of(high[1] > high[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<String> findStrictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException notUtf8) {
      // The question was whether it is.
      return Optional.empty();
    }
  }

  private static boolean isAlmostUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = 0;
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bad += c == FormatCharacters.REPLACEMENT ? 1 : 0;
      good += c >= FormatCharacters.FIRST_C1 && c != FormatCharacters.REPLACEMENT ? 1 : 0;
    }
    return good >= FEWEST_GOOD && bad <= Math.max(1, good / BAD_BYTES);
  }

  private static Charset singleByte(byte[] bytes, Optional<Charset> declared) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Charset best = bestArabic(sample);
    int bestScore = arabicScore(sample, best);
    Optional<Charset> trusted =
        declared.filter(charset -> !charset.name().startsWith("UTF-") && charset.canEncode());
    if (trusted.isPresent() && arabicScore(sample, trusted.get()) >= Math.max(bestScore, 0)) {
      return trusted.get();
    }
    if (bestScore > 0) {
      return best;
    }
    return trusted.orElse(WINDOWS_1252);
  }

  private static Charset bestArabic(byte[] sample) {
    int windows = arabicScore(sample, WINDOWS_1256);
    int iso = arabicScore(sample, ISO_8859_6);
    if (windows != iso) {
      return windows > iso ? WINDOWS_1256 : ISO_8859_6;
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (CANDIDATES.contains(match.getName())) {
        return Charset.forName(match.getName());
      }
    }
    return WINDOWS_1256;
  }

  /**
   * How much the sample looks like Arabic in a charset: basic letters count for it, the article al-
   * more, and lost characters, Latin letters with accents and letters beyond the alphabet against.
   */
  private static int arabicScore(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FormatCharacters.FIRST_C1) {
        continue;
      }
      if (ArabicLetters.isBasicLetter(c)) {
        score += startsArticle(text, i) ? 3 : 1;
      } else if (c == FormatCharacters.REPLACEMENT || Character.isLetter(c) || isC1(c)) {
        score -= 3;
      }
    }
    return score;
  }

  private static boolean isC1(char c) {
    return c >= FormatCharacters.FIRST_C1 && c <= FormatCharacters.LAST_C1;
  }

  private static boolean startsArticle(String text, int at) {
    return text.startsWith("ال", at) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }
}
