package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * An option, warrant or other right to acquire capital of the Company. It exists until an ending
 * says that it was exercised, expired or cancelled.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was granted
 * @param holder who holds it, in words or as a party id
 * @param nominal nominal amount of the quota it gives, in the currency of the capital
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is disclosed
 * @param exercised once it has ended: whether it was exercised
 */
public record Right(
    @Key String id,
    @Doc("The day on which it was granted.") LocalDate on,
    @Doc("Who holds it, in words or as a party id.") String holder,
    @Doc("Nominal amount of the quota it gives, in the currency of the capital.")
        BigDecimal nominal,
    @Doc("Section numbers of the Disclosure Letter under which it is disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Once it has ended: whether it was exercised.") Answer exercised)
    implements Event {}
