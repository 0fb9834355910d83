package longstop.concluded;

import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;

/**
 * How old a document "of a recent date" may be at the Closing (SPA 1.6(a)(i), (ii)). The agreement
 * gives no number; the numbers of days here are conventions among which a deal chooses (D-07).
 */
public final class RecentDate {

  private static final int THIRTY = 30;
  private static final int NINETY = 90;

  private RecentDate() {}

  /** First date that is still recent, inclusive, by the option of the reading. */
  public static DerivedDate from(String option, DerivedDate closing) {
    return Counting.notMoreThanDaysBefore(closing, option.equals("ninety-days") ? NINETY : THIRTY);
  }
}
