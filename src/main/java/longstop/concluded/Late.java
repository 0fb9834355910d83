package longstop.concluded;

import longstop.deal.Delinquency;

/**
 * A report of Parent to the SEC that was late.
 *
 * @param what which report
 * @param span from the day after which it was late until it was filed
 */
public record Late(String what, Span span) {

  /** What the record says, with its end. */
  public static Late of(Delinquency delinquency, Span span) {
    return new Late(delinquency.what(), span);
  }

  /** A quarterly or annual report that was filed after its last good day. */
  public static Late of(PeriodicReport report) {
    return new Late(report.what(), report.delay());
  }
}
