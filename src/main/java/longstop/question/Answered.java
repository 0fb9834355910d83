package longstop.question;

import java.util.List;
import longstop.finding.Finding;

/**
 * A finding under the default readings, with the readings that it turns on.
 *
 * @param finding the finding
 * @param gating whether its clause decides the question
 * @param turnsOn other outcomes under other readings
 */
public record Answered(Finding finding, boolean gating, List<TurnsOn> turnsOn) {

  /** Whether its status, not only its words, differs between readings. */
  public boolean statusTurns() {
    return turnsOn.stream().anyMatch(other -> other.status() != finding.status());
  }
}
