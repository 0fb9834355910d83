package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import longstop.deal.Refers.To;

/**
 * A fee or expense of the Acquisition.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was incurred or paid
 * @param kind what sort of fee
 * @param amount amount
 * @param currency currency, ISO code
 * @param incurredBy party id of the one who incurred it, or sellers
 * @param paidBy who has paid how much of it, less what others repaid, by party id or sellers
 */
public record Fee(
    @Key String id,
    @Doc("The day on which it was incurred or paid.") LocalDate on,
    @Doc("What sort of fee.") FeeKind kind,
    @Doc("Amount.") BigDecimal amount,
    @Doc("Currency, ISO code.") String currency,
    @Doc("Party id of the one who incurred it, or sellers.") @Refers(To.PARTY_OR_SELLERS)
        String incurredBy,
    @Doc("Who has paid how much of it, less what others repaid, by party id or sellers.")
        @Refers(To.PARTY_OR_SELLERS)
        Map<String, BigDecimal> paidBy)
    implements Event {}
