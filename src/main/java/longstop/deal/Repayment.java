package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * What a seller repaid to the Company of the interest that it had paid him on interest (SPA 5.9).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was repaid
 * @param loan id of the loan under which the interest was paid
 * @param amount how much was repaid, in the currency of the loan
 */
public record Repayment(
    @Key String id,
    @Doc("The day on which it was repaid.") LocalDate on,
    @Doc("Id of the loan under which the interest was paid.") @Refers(To.EVENT) String loan,
    @Doc("How much was repaid, in the currency of the loan.") Optional<BigDecimal> amount)
    implements Event {}
