package org.isnad.record;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventType;

/** Which events are acts of speech and which happen somewhere at some time. */
final class Deeds {
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private static final Set<EventType> ON_THE_SPOT =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.CONSULT);

  private Deeds() {}

  /** Whether saying it is doing it. */
  static boolean isSpoken(CodedEvent event) {
    return SPOKEN.contains(event.type());
  }

  /** Whether it takes place on a spot, so that a story that stays there need not name it again. */
  static boolean isOnTheSpot(CodedEvent event) {
    return ON_THE_SPOT.contains(event.type());
  }
}
