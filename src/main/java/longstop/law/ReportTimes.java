package longstop.law;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.DerivedDate;
import longstop.deal.Doc;
import longstop.deal.Key;

/**
 * By when periodic reports are filed with the SEC. A version holds for the periods that end while
 * it is in force.
 *
 * @param id the year in which it came into force
 * @param from first day in force
 * @param to first day no longer in force
 * @param reference where it was published
 * @param quarterly the time of quarterly reports, if it is the same for everybody
 * @param annual the time of annual reports, if it is the same for everybody
 */
public record ReportTimes(
    @Key String id,
    @Doc("First day in force.") LocalDate from,
    @Doc("First day no longer in force.") Optional<LocalDate> to,
    @Doc("Where it was published.") String reference,
    @Doc("Time of quarterly reports, if it is the same for everybody.") Optional<Time> quarterly,
    @Doc("Time of annual reports, if it is the same for everybody.") Optional<Time> annual)
    implements Version {

  /**
   * The time of one kind of report.
   *
   * @param within time after the period, the last day of which is good
   * @param extension time after that day in which a report counts as filed in time, if a notice was
   *     given on Form 12b-25
   */
  public record Time(
      @Doc("Time after the period.") Length within,
      @Doc("Further time, if a notice was given on Form 12b-25.") Length extension) {

    /** The last good day for the report on a period that ends on this day. */
    public DerivedDate due(LocalDate end) {
      return filingDay(within.after(end));
    }

    /** The last good day, where a notice was given, for a report that was due on this day. */
    public DerivedDate extended(LocalDate due) {
      return filingDay(extension.after(due));
    }

    /** The last day moves off a Saturday, a Sunday or a holiday (Exchange Act Rule 0-3). */
    private static DerivedDate filingDay(LocalDate last) {
      BusinessCalendar calendar = Calendars.standard().get("us-federal");
      return calendar.rolled(last);
    }
  }

  /** The time of the reports of one kind, if it is the same for everybody. */
  public Optional<Time> time(boolean ofYear) {
    return ofYear ? annual : quarterly;
  }
}
