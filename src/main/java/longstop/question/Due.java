package longstop.question;

import java.util.List;
import longstop.finding.DueDate;

/**
 * A due date under the default readings, with its date under other ones.
 *
 * @param dueDate the due date
 * @param turnsOn other dates under other readings
 */
public record Due(DueDate dueDate, List<Other> turnsOn) {

  /**
   * Another date of the same duty.
   *
   * @param reading id of the reading
   * @param option id of the option
   * @param dueDate the due date under it
   */
  public record Other(String reading, String option, DueDate dueDate) {}
}
