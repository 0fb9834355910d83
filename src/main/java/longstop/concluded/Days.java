package longstop.concluded;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Roll;

/** How the options of a reading count days. */
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

  /**
   * The last good day for an act that is due within so many days following the Closing.
   *
   * @param counted whether the Closing Date is the first of them; else the day after is
   * @param days calendar days
   */
  public static DerivedDate following(DerivedDate closing, int days, boolean counted) {
    DerivedDate last = Counting.withinDaysAfter(closing, days);
    return counted ? last.minusDays(1) : last;
  }

  /**
   * The last good day for an act, moved off a day of rest.
   *
   * @param option {@code civil-code-11}, {@code ccp-12a} or {@code bgb-193}
   */
  public static DerivedDate rolled(String option, DerivedDate last) {
    Roll roll = Roll.valueOf(option.toUpperCase(Locale.ROOT).replace('-', '_'));
    return last.map(roll::roll);
  }

  /** The latest day to which the last good day for an act moves under any of these options. */
  public static DerivedDate rolledMost(DerivedDate last) {
    return last.map(
        day ->
            Stream.of(Roll.values())
                .map(roll -> roll.roll(day))
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }
}
