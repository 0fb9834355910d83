package longstop.concluded;

import java.util.List;
import longstop.deal.Amendment;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * Whether an amendment or extension of the record binds, as settled before a session starts. There
 * is exactly one for every amendment.
 *
 * @param amendment id of the amendment
 * @param judged met if it binds
 */
public record SettledAmendment(String amendment, Judged judged) {

  /** Whether it binds. */
  public boolean binds() {
    return judged.effect() == Effect.MET;
  }

  /**
   * What is said of it under one reading. Where it binds only under a reading that the deal has not
   * settled, the terms do not follow it.
   *
   * @param read whether it binds under that reading
   */
  public Judged under(Judged read, Amendment change) {
    boolean waiting =
        read.effect() == Effect.MET
            && judged.effect() != Effect.MET
            && !(change.changes().isEmpty() && change.lifts().isEmpty());
    return waiting
        ? read.withBecause(List.of("the terms follow it once the deal settles on this reading"))
        : read;
  }
}
