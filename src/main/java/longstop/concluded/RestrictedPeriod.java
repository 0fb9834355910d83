package longstop.concluded;

import java.time.LocalDate;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;

/**
 * The time after Closing in which SPA 7.1(a) restricts every disposal.
 *
 * @param free the first day that is free of it
 */
public record RestrictedPeriod(DerivedDate free) {

  /**
   * The time "prior to" so many calendar days after the Closing Date (trap T-08).
   *
   * @param closing the Closing Date
   * @param lastBarred whether the day of that number is still barred
   */
  public static RestrictedPeriod of(DerivedDate closing, int days, boolean lastBarred) {
    return new RestrictedPeriod(Counting.priorToDaysAfter(closing, lastBarred ? days + 1 : days));
  }

  /** Whether the day lies in it; a Closing that never comes restricts nothing that follows it. */
  public boolean covers(LocalDate day) {
    return free.possibleFrom().filter(day::isBefore).isPresent();
  }

  /** That it is over, in words. */
  public String over() {
    return "the restricted period is over; the first free day is " + free.words();
  }
}
