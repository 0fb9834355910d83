package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Termination;
import longstop.deal.Terms;
import longstop.finding.Effect;

/**
 * The terms as they stood on the day of a termination: what was amended later does not change what
 * it was worth (SPA 10.1, 10.3). There is exactly one for every termination.
 *
 * @param termination id of the termination
 * @param terms the terms with every change that bound on that day, inclusive
 * @param lifted ids of the clauses that an amendment had taken away by that day, inclusive
 */
public record TermsThen(String termination, Terms terms, List<String> lifted) {

  /** Keeps the list from being changed. */
  public TermsThen {
    lifted = List.copyOf(lifted);
  }

  /**
   * The terms on the day of a termination.
   *
   * @param known the record as known on the as-of date
   */
  public static TermsThen of(Deal deal, DealRecord known, Termination termination, LocalDate asOf) {
    DealRecord then = known.through(termination.effective(asOf));
    TermsAsAmended amended = TermsAsAmended.of(deal, then);
    return new TermsThen(
        termination.id(),
        amended.terms(),
        amended.settled().stream()
            .filter(settled -> settled.judged().effect() == Effect.MET)
            .flatMap(settled -> then.amendments().get(settled.amendment()).lifts().stream())
            .toList());
  }
}
