package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A termination of the agreement that somebody declared. One that one side declares is a notice,
 * which is in writing and effective when received (SPA 11.1).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it happened or became known
 * @param under clause id on which it relies
 * @param by party ids of those who declared it
 * @param ownFailure whether the Closing failed because the one who terminates did not perform; of
 *     two who terminate together, whether it failed because of both
 * @param inBreach whether the one who terminates is in breach (material breach, for Parent)
 * @param breach id of the breach relied on
 * @param writing whether it is in writing
 * @param received day on which the other side received it
 */
public record Termination(
    @Key String id,
    @Doc("The day on which it happened or became known.") LocalDate on,
    @Doc("Clause id on which it relies.") @Refers(To.CLAUSE) String under,
    @Doc("Party ids of those who declared it.") @Refers(To.PARTY) List<String> by,
    @Doc(
            "Whether the Closing failed because the one who terminates did not perform; of two,"
                + " because of both.")
        Answer ownFailure,
    @Doc("Whether the one who terminates is in breach (material breach, for Parent).")
        Answer inBreach,
    @Doc("Id of the breach relied on.") @Refers(To.BREACH) Optional<String> breach,
    @Doc("Whether it is in writing.") Answer writing,
    @Doc("Day on which the other side received it.") Optional<LocalDate> received)
    implements Event {

  /** Whether it is mutual consent, which is an agreement and not a notice (SPA 10.1(a)). */
  public boolean agreed() {
    return under.equals("SPA 10.1(a)");
  }

  /** The day on which the other side received it, as known on a day. */
  public Optional<LocalDate> receivedBy(LocalDate asOf) {
    return received.filter(day -> !day.isAfter(asOf));
  }

  /**
   * The day on which it takes effect if it is within its right, as known on a day: that of the
   * agreement or, for a notice, of its receipt (SPA 11.1); until receipt is recorded, the day on
   * which it was declared.
   */
  public LocalDate effective(LocalDate asOf) {
    return agreed() ? on : receivedBy(asOf).orElse(on);
  }
}
