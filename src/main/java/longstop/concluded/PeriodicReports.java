package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import longstop.deal.Answer;
import longstop.deal.DealRecord;
import longstop.deal.Terms;
import longstop.law.Law;

/**
 * The quarterly and annual reports that Parent owes the SEC (SPA 7.2(b)): those that are due on the
 * date of the agreement or later, up to a year after the as-of date. Its fiscal year ends on the
 * day of the year of which SPA 8.8(b) speaks. A quarterly report is owed for each of the first
 * three quarters, an annual one for the year.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param reports the reports, by period
 */
public record PeriodicReports(String clause, String subject, List<PeriodicReport> reports) {

  private static final int HORIZON_YEARS = 1;
  private static final int MONTHS = 3;
  private static final int QUARTERS = 4;

  /** What Parent owes by the law in force at the end of each period. */
  public static PeriodicReports of(Asked asked, Law law, Terms terms, DealRecord record) {
    LocalDate yearEnd = terms.indemnity().auditedYearEnd();
    LocalDate horizon = asked.asOf().plusYears(HORIZON_YEARS);
    int before = QUARTERS * (yearEnd.getYear() - terms.signed().getYear() + 2);
    return new PeriodicReports(
        asked.clause(),
        asked.subject(),
        IntStream.iterate(-before, quarter -> quarter + 1)
            .mapToObj(quarter -> report(quarter, yearEnd, law, record))
            .dropWhile(one -> possible(one).isBefore(terms.signed()))
            .takeWhile(one -> !possible(one).isAfter(horizon))
            .toList());
  }

  /**
   * Those that Parent should have filed by now and did not, as far as the record is complete. Where
   * it says that Parent filed all its reports, one that it does not have is none of them; and which
   * reports were owed is known only where it says since when Parent has had to report.
   */
  public static List<PeriodicReport> missing(Asked asked, Law law, Terms terms, DealRecord record) {
    Optional<LocalDate> since = record.market().reportingSince();
    return record.market().reportsComplete() == Answer.YES || since.isEmpty()
        ? List.of()
        : of(asked, law, terms, record).reports().stream()
            .filter(one -> one.missed(asked) && !one.end().isBefore(since.get()))
            .toList();
  }

  private static PeriodicReport report(int quarter, LocalDate yearEnd, Law law, DealRecord record) {
    LocalDate end = quarterEnd(yearEnd, quarter);
    return PeriodicReport.of(quarter % QUARTERS == 0, end, law, record);
  }

  /** So many quarters after a year end; from the end of a month to that of another. */
  private static LocalDate quarterEnd(LocalDate yearEnd, int quarter) {
    LocalDate end = yearEnd.plusMonths((long) MONTHS * quarter);
    return yearEnd.getDayOfMonth() == yearEnd.lengthOfMonth()
        ? end.withDayOfMonth(end.lengthOfMonth())
        : end;
  }

  private static LocalDate possible(PeriodicReport report) {
    return report.due().possibleFrom().orElseThrow();
  }

  /** Those that count by now. */
  public List<PeriodicReport> soFar(Asked asked) {
    return reports.stream().filter(one -> one.counts(asked)).toList();
  }
}
