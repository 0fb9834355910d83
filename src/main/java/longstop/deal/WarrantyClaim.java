package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A warranty or indemnity claim made against the Company.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was made
 * @param what what claim, by whom
 * @param amount amount, in USD
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is listed
 * @param material whether leaving it out is material
 */
public record WarrantyClaim(
    @Key String id,
    @Doc("The day on which it was made.") LocalDate on,
    @Doc("What claim, by whom.") String what,
    @Doc("Amount, in USD.") BigDecimal amount,
    @Doc("Section numbers of the Disclosure Letter under which it is listed.") @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Whether leaving it out is material.") Answer material)
    implements Event {}
