package longstop.concluded;

import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.finding.Judged;

/** The distribution of the partnership's shares to its partners (SPA 1.2(a)). */
public final class Distribution {

  private Distribution() {}

  /** The distribution as a noun phrase. */
  public static String what(String partnership) {
    return "distribution of the shares of " + partnership + " to its partners";
  }

  /**
   * From when on it is owed: from the Closing on or, read as a disposal, once the restrictions of
   * SPA 5.14 and 7.1(a) are over (trap T-17).
   *
   * @param days calendar days of the restriction of SPA 7.1(a)
   * @param published the day on which combined results are public
   */
  public static DerivedDate since(
      DerivedDate closing, int days, DerivedDate published, boolean disposal) {
    return disposal ? Counting.priorToDaysAfter(closing, days).later(published) : closing;
  }

  /** There is nothing to distribute. */
  public static Judged none() {
    return Judged.exempt("no holder is a partnership");
  }
}
