package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A loan that a seller made to the Company before signing (SPA 5.9).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was made
 * @param lender the seller who made it
 * @param interestOnInterest whether interest was paid on interest under it
 * @param interestPaid how much interest was paid on interest, in the currency of the loan
 */
public record Loan(
    @Key String id,
    @Doc("The day on which it was made.") LocalDate on,
    @Doc("The seller who made it.") @Refers(To.SELLER) String lender,
    @Doc("Whether interest was paid on interest under it.") Answer interestOnInterest,
    @Doc("How much interest was paid on interest, in the currency of the loan.")
        Optional<BigDecimal> interestPaid)
    implements Event {}
