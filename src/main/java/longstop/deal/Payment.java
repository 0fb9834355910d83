package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * What somebody paid on a sum that he was asked to make good.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the payment
 * @param toward id of the sum that was asked for
 * @param by party id of the one who paid, or sellers for all of them in proportion
 * @param amount what was paid, more than zero, in the currency of that sum
 */
public record Payment(
    @Key String id,
    @Doc("The day of the payment.") LocalDate on,
    @Doc("Id of the sum that was asked for.") @Refers(To.EVENT) String toward,
    @Doc("Party id of the one who paid, or sellers for all of them in proportion.")
        @Refers(To.PARTY_OR_SELLERS)
        String by,
    @Doc("What was paid, more than zero, in the currency of that sum.") BigDecimal amount)
    implements Event {}
