package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A sum that somebody asks others to make good: the Escrow Agent his taxes and losses, Parent what
 * it paid for them, the Agent his losses (ESC 1(b), 12, SPA 9.1(b)). What is paid on it is recorded
 * as repayments.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was asked for
 * @param under clause id under which it is asked for
 * @param what what for, in words
 * @param amount the sum, more than zero
 * @param currency its currency, ISO code
 * @param writing whether it was asked for in writing
 * @param fault what the one who asks did wrong that caused it
 */
public record Reimbursement(
    @Key String id,
    @Doc("The day on which it was asked for.") LocalDate on,
    @Doc("Clause id under which it is asked for.") @Refers(To.CLAUSE) String under,
    @Doc("What for, in words.") String what,
    @Doc("The sum, more than zero.") BigDecimal amount,
    @Doc("Its currency, ISO code.") String currency,
    @Doc("Whether it was asked for in writing.") Answer writing,
    @Doc("What the one who asks did wrong that caused it.") Optional<Fault> fault)
    implements Event {

  /** What the one who asks did wrong, as far as is known. */
  public Fault cause() {
    return fault.orElse(Fault.UNKNOWN);
  }
}
