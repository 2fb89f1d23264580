package org.isnad.event;

/**
 * A guard of a codebook entry that does not hold for a clause, and how far it is from holding.
 *
 * @param slot the slot it is about
 * @param fault what is wrong with the slot
 * @param reach where else what it demands is found
 */
public record MissedGuard(SlotRef slot, Fault fault, Reach reach) {
  /** What is wrong with a slot. */
  public enum Fault {
    /** It is empty: the text leaves it out, or the parse hides it. */
    EMPTY,
    /** It holds another word than it should. */
    OTHER,
    /** It holds what it should not. */
    FORBIDDEN
  }

  /** Where a word that the guard demands is found. */
  public enum Reach {
    /** In another slot of the clause. */
    OTHER_SLOT,
    /** Among the words behind the trigger. */
    NEAR,
    NOWHERE
  }

  /** Whether what the guard demands is found, though not in its slot. */
  boolean isWithinReach() {
    return fault != Fault.FORBIDDEN && reach != Reach.NOWHERE;
  }

  /** In a few letters, as a sign for the learned part. */
  String sign() {
    return slot.kind() + "," + fault + "," + reach;
  }
}
