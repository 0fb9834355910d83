package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * The quotas that one holder assigned.
 *
 * @param holder the id under which the deal file records it
 * @param on day of the assignment
 * @param quotas nominal amounts of the quotas assigned
 * @param notarized whether the deed is notarized, in substantially the agreed form
 * @param freeOfLiens whether they are free of liens, claims and encumbrances
 */
public record QuotaDelivery(
    @Key @Refers(To.HOLDER) String holder,
    @Doc("Day of the assignment.") LocalDate on,
    @Doc("Nominal amounts of the quotas assigned.") List<BigDecimal> quotas,
    @Doc("Whether the deed is notarized, in substantially the agreed form.") Answer notarized,
    @Doc("Whether they are free of liens, claims and encumbrances.") Answer freeOfLiens)
    implements Dated {}
