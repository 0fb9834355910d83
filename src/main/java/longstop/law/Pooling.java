package longstop.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Doc;

/**
 * What the SEC's accounting releases ask of affiliates in a pooling of interests.
 *
 * @param from first day on which a combination can be such a pooling
 * @param to first day on which it no longer can
 * @param reference where it was published
 * @param before time before the Closing in which affiliates must bear their risk
 * @param combinedDays least number of calendar days of combined operations in published results
 * @param ownPercent what one affiliate may sell all the same, of his own shares
 * @param togetherPercent what all affiliates together may, of the company's shares
 */
public record Pooling(
    @Doc("First day on which a combination can be such a pooling.") LocalDate from,
    @Doc("First day on which it no longer can.") Optional<LocalDate> to,
    @Doc("Where it was published.") String reference,
    @Doc("Time before the Closing in which affiliates must bear their risk.") Length before,
    @Doc("Least days of combined operations in published results.") int combinedDays,
    @Doc("What one affiliate may sell all the same, of his own shares.") BigDecimal ownPercent,
    @Doc("What all affiliates together may, of the company's shares.") BigDecimal togetherPercent) {

  /** Whether a combination of that day can be such a pooling. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
