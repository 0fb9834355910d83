package longstop.concluded;

import longstop.calendar.Words;
import longstop.deal.Amendment;
import longstop.finding.Judged;

/**
 * A clause that a binding amendment has taken away (SPA 10.3).
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param amendment the amendment
 */
public record Lifted(String clause, String subject, Amendment amendment) {

  /** What the amendment does to the clause. */
  public Judged judge() {
    return Judged.waiver(
        "taken away by the amendment of "
            + Words.day(amendment.on())
            + " (SPA 10.3): "
            + amendment.what());
  }
}
