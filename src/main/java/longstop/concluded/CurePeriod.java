package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.deal.Breach;
import longstop.deal.TerminationTerms;
import longstop.finding.Deadline;

/**
 * The days that a breach may take to be cured before it gives a right to terminate (SPA 10.1(e),
 * (f)). There is exactly one for every breach.
 *
 * @param breach the breach
 * @param start the day from which the days run, itself not counted; empty if they have not begun
 * @param last last day to cure, inclusive; empty if the days have not begun
 */
public record CurePeriod(Breach breach, Optional<LocalDate> start, Optional<LocalDate> last) {

  /**
   * The period of a breach.
   *
   * @param fromNotice whether the days run from receipt of a notice of the breach, or else from the
   *     breach (trap T-60)
   */
  public static CurePeriod of(Breach breach, TerminationTerms terms, boolean fromNotice) {
    return of(breach, terms, fromNotice ? breach.noticed() : Optional.of(breach.on()));
  }

  /** The same period under other terms. */
  CurePeriod under(TerminationTerms terms) {
    return of(breach, terms, start);
  }

  private static CurePeriod of(Breach breach, TerminationTerms terms, Optional<LocalDate> start) {
    return new CurePeriod(
        breach,
        start,
        start.flatMap(
            day -> Counting.withinDaysAfter(DerivedDate.of(day), terms.cureDays()).fixed()));
  }

  /** The last day for the cure, also where the days have not begun. */
  public DerivedDate end(Asked asked, TerminationTerms terms) {
    DerivedDate begins =
        start
            .map(DerivedDate::of)
            .orElseGet(
                () -> new DerivedDate.NotBefore(asked.asOf(), "notice of the breach is received"));
    return Counting.withinDaysAfter(begins, terms.cureDays());
  }

  /** The cure of the breach, by the last day for it. */
  public Deadline deadline(Asked asked, TerminationTerms terms, Span span) {
    return Dues.act(
        asked,
        Duty.by(
            asked,
            end(asked, terms),
            "cure of the breach of " + breach.clause() + ": " + breach.what()),
        Dues.deed(asked, span));
  }

  /** The last day to cure, if the days have begun by a day. */
  Optional<LocalDate> lastAsOf(LocalDate day) {
    return last.filter(any -> start.filter(day::isBefore).isEmpty());
  }
}
