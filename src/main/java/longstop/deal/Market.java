package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is public about Parent's stock, as far as Rule 144 and Regulation S ask.
 *
 * @param reportingSince the day since which Parent has had to report to the SEC
 * @param reportsComplete whether Parent filed everything it had to file since then, but for what
 *     the record names as late
 * @param outstanding shares outstanding, by the day on which the report that says so was published
 * @param outstandingAsOf the day as of which such a report counts them, by the day on which it was
 *     published; that of the publication unless stated
 * @param weeklyVolumes reported trading volume in shares, by the last day of the week
 */
public record Market(
    @Doc("The day since which Parent has had to report to the SEC.")
        Optional<LocalDate> reportingSince,
    @Doc("Whether Parent filed all it had to, but for what the record names as late.")
        Answer reportsComplete,
    @Doc("Shares outstanding, by the day on which the report that says so was published.")
        Map<String, BigDecimal> outstanding,
    @Doc("The day as of which such a report counts them, by the day on which it was published.")
        Map<String, LocalDate> outstandingAsOf,
    @Doc("Reported trading volume in shares, by the last day of the week.")
        Map<String, BigDecimal> weeklyVolumes) {

  /** What was public on a day. */
  Market through(LocalDate last) {
    return new Market(
        reportingSince.filter(day -> !day.isAfter(last)),
        reportsComplete,
        through(outstanding, last),
        through(outstandingAsOf, last),
        through(weeklyVolumes, last));
  }

  private static <T> Map<String, T> through(Map<String, T> byDay, LocalDate last) {
    Map<String, T> kept = new LinkedHashMap<>();
    byDay.forEach(
        (day, number) -> {
          if (day.compareTo(last.toString()) <= 0) {
            kept.put(day, number);
          }
        });
    return Collections.unmodifiableMap(kept);
  }
}
