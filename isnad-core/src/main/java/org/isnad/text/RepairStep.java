package org.isnad.text;

/**
 * One step of the repair. A step returns no text: it can only propose edits of the text it is
 * given, from which text and offsets are then made together. So a step that cannot keep offsets
 * cannot be written.
 *
 * <p>Contract, tested for every step: it throws on no text, however broken; it proposes nothing for
 * undamaged text; it takes time linear in the text's length. Steps are stateless and thread-safe.
 *
 * <p>To add a step: implement this, give it a kind of {@link Damage}, put it in its place in {@link
 * TextRepair} and in the tests' list of damages.
 */
public interface RepairStep {
  /**
   * Proposes edits in text order.
   *
   * @param text any UTF-16 text, lone surrogates included
   * @param edits the edits of {@code text}, none so far
   */
  void propose(String text, Edits edits);
}
