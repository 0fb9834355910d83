package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A liability that the balance sheet does not show.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it arose
 * @param what what liability, in words
 * @param amount amount, in USD
 * @param ordinary whether it arose in the ordinary course of business
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is disclosed
 * @param material whether it is material
 */
public record Liability(
    @Key String id,
    @Doc("The day on which it arose.") LocalDate on,
    @Doc("What liability, in words.") String what,
    @Doc("Amount, in USD.") BigDecimal amount,
    @Doc("Whether it arose in the ordinary course of business.") Answer ordinary,
    @Doc("Section numbers of the Disclosure Letter under which it is disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Whether it is material.") Answer material)
    implements Event {}
