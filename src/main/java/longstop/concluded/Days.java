package longstop.concluded;

import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;

/** How the options of a reading count days back from an event. */
public final class Days {

  private Days() {}

  /**
   * The last good day for an act that is due so many days before an event.
   *
   * @param option {@code clear-days}: that many whole days lie between; any other: that many days
   *     before is still good
   * @param days calendar days
   */
  public static DerivedDate before(String option, DerivedDate event, int days) {
    return option.equals("clear-days")
        ? Counting.clearDaysBefore(event, days)
        : Counting.atLeastDaysBefore(event, days);
  }
}
