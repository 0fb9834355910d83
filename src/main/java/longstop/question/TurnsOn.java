package longstop.question;

import java.util.Comparator;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.finding.Status;

/**
 * One other outcome that a finding would have under another option of a reading.
 *
 * @param reading id of the reading; several, joined by a plus sign, where only together they matter
 * @param option id of the option; likewise
 * @param status the status under it
 * @param sentence the sentence under it
 * @param due by when the act is due under it, inclusive, where there is one
 */
public record TurnsOn(
    String reading, String option, Status status, String sentence, Optional<DerivedDate> due) {

  /** By reading and option. */
  static final Comparator<TurnsOn> ORDER =
      Comparator.comparing(TurnsOn::reading).thenComparing(TurnsOn::option);
}
