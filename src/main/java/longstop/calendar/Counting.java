package longstop.calendar;

/**
 * The words in which contracts set periods, each translated to a day once. Everywhere else days are
 * only compared.
 *
 * <p>Days are calendar days. The day of the event is not counted (California Civil Code 10; BGB
 * 187(1)), so that day {@code event + 1} is day one. Each method says which end it gives, and
 * whether that day itself is good. The examples use the Closing Date Thursday 29 August 1996.
 *
 * <p>Nothing here rolls a day off a Sunday or holiday: see {@link Roll}, for the last days of acts
 * only. Business days are counted by {@link BusinessCalendar#plusBusinessDays}. An event that is
 * not determinable gives a day that is not determinable, an event that never comes gives a day that
 * never comes.
 *
 * <p>A negative number of days, months or years is an {@link IllegalArgumentException}.
 */
public final class Counting {

  private Counting() {}

  /**
   * "Within so many days after": the last good day, inclusive, is {@code event + days}.
   *
   * <p>SPA 2.13(a), source code within seven days after Closing: good through Thu 5 Sep 1996. SPA
   * 5.9, interest within thirty days: Sat 28 Sep 1996. Also SPA 2.18(b), 8.9(a) ("within forty
   * days"), 8.9(b), 10.1(c).
   */
  public static DerivedDate withinDaysAfter(DerivedDate event, int days) {
    return event.plusDays(counted(days));
  }

  /**
   * "Not less than so many days after", and notice of so many days: the first good day, inclusive,
   * is {@code event + days}.
   *
   * <p>SPA 8.9(a), reduction not less than thirty days after receipt: received on Tue 3 Sep 1996,
   * first good on Thu 3 Oct 1996. Also SPA 9.1(a) and Escrow Agreement 8 (thirty days' notice).
   */
  public static DerivedDate notLessThanDaysAfter(DerivedDate event, int days) {
    return event.plusDays(counted(days));
  }

  /**
   * "At least so many days prior to": the last good day, inclusive, is {@code event - days}.
   *
   * <p>SPA Article II, Disclosure Letter at least five days prior to the Closing: good through Sat
   * 24 Aug 1996. The stricter count is {@link #clearDaysBefore}.
   */
  public static DerivedDate atLeastDaysBefore(DerivedDate event, int days) {
    return event.minusDays(counted(days));
  }

  /**
   * "Not more than so many days prior to": the first good day, inclusive, is {@code event - days}.
   *
   * <p>SPA 1.6(b)(ii), register excerpt dated not more than three days prior to the Closing: dated
   * from Mon 26 Aug 1996.
   */
  public static DerivedDate notMoreThanDaysBefore(DerivedDate event, int days) {
    return event.minusDays(counted(days));
  }

  /**
   * "So many clear days before": that many whole days lie between the act and the event, both
   * excluded, so the last good day, inclusive, is {@code event - days - 1}.
   *
   * <p>The stricter reading of SPA Article II (five days: Fri 23 Aug 1996) and of SPA 5.8 (three
   * days: Sun 25 Aug 1996).
   */
  public static DerivedDate clearDaysBefore(DerivedDate event, int days) {
    return event.minusDays(counted(days)).minusDays(1);
  }

  /**
   * "Prior to" or "before" a day: the day itself is excluded, so the last good day, inclusive, is
   * the day before it.
   *
   * <p>SPA 1.5(a), prior to the Closing Date: good through Wed 28 Aug 1996. SPA 8.9(b), prior to
   * the third anniversary of the Closing: good through Sat 28 Aug 1999. Also SPA 5.13 (before each
   * calendar year).
   */
  public static DerivedDate priorTo(DerivedDate day) {
    return day.minusDays(1);
  }

  /**
   * A bar "prior to so many days after": barred while the day is before {@code event + days}, so
   * that {@code event + days} is the first free day.
   *
   * <p>SPA 7.1(a), no transfer to a U.S. Person prior to forty days after the Closing Date: barred
   * through Mon 7 Oct 1996, free from Tue 8 Oct 1996.
   */
  public static DerivedDate priorToDaysAfter(DerivedDate event, int days) {
    return event.plusDays(counted(days));
  }

  /**
   * So many calendar months after: the day of the same number, or the last day of a month that has
   * no such day (California Civil Code 14 for the calendar month; BGB 188(3) for the missing day).
   * Never counted as thirty days each.
   *
   * <p>SPA 5.9, six months after the Closing Date: Fri 28 Feb 1997. Whether that day is the last
   * barred or the first free one is for the clause to say.
   */
  public static DerivedDate monthsAfter(DerivedDate event, int months) {
    return event.plusMonths(counted(months));
  }

  /**
   * So many years after, or the anniversary of that number: the same date, or 28 February for a
   * 29th in a year that has none.
   *
   * <p>SPA 8.1, two years after the Closing Date: Sat 29 Aug 1998. SPA 8.9(b), third anniversary:
   * Sun 29 Aug 1999.
   */
  public static DerivedDate yearsAfter(DerivedDate event, int years) {
    int counted = counted(years);
    return event.map(date -> date.plusYears(counted));
  }

  private static int counted(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a length of 0 or more expected, not " + number);
    }
    return number;
  }
}
