package org.isnad.app.export;

import org.isnad.record.Participant;
import org.isnad.record.SaidBy;

/** Writes country and sector as {@code IRQ/GOV}; a dash for what is unknown. */
final class Codes {
  private Codes() {}

  static String of(Participant participant) {
    return participant.code().orElse("-") + "/" + participant.sector().orElse("-");
  }

  static String of(SaidBy link) {
    return link.code().orElse("-") + "/" + link.sector().orElse("-");
  }
}
