package org.isnad.app.read;

import java.util.Optional;
import org.isnad.text.Damage;
import org.isnad.text.DecodedText;

/** Says where bytes were that no charset explains. */
final class BadByteReport {
  private BadByteReport() {}

  static Optional<ReadProblem> of(DecodedText decoded, TextCheck check) {
    for (Damage damage : decoded.damages()) {
      if (damage instanceof Damage.UndecodableBytes bad) {
        return Optional.of(
            check.problem(
                ReadProblem.Kind.BAD_BYTES,
                "byte "
                    + bad.original().start()
                    + " is not "
                    + decoded.charset()
                    + ", nor is the file any other charset",
                "coded with U+FFFD in place of such bytes; fetch the text again if you can"));
      }
    }
    return Optional.empty();
  }
}
