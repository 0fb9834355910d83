package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * A claim of the bank under a guarantee that a seller gave for the Company (SPA 5.10). It is open
 * until an ending says that the seller was indemnified.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the claim
 * @param guarantee id of the guarantee
 * @param seller the seller against whom it is made
 * @param amount what the bank claims
 * @param currency currency, ISO code
 */
public record BankClaim(
    @Key String id,
    @Doc("The day of the claim.") LocalDate on,
    @Doc("Id of the guarantee.") @Refers(To.EVENT) String guarantee,
    @Doc("The seller against whom it is made.") @Refers(To.SELLER) String seller,
    @Doc("What the bank claims.") BigDecimal amount,
    @Doc("Currency, ISO code.") String currency)
    implements Event {}
