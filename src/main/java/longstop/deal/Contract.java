package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A contract of the Company that a representation may ask to be listed.
 *
 * @param id the id under which the deal file records it
 * @param on the day since when the contract exists
 * @param what what contract, with whom
 * @param customer whether it is with a customer
 * @param amount amount involved, in USD
 * @param cancelableWithinDays calendar days within which it can be cancelled without penalty;
 *     absent if not known
 * @param cancelable whether it can be cancelled without penalty at all
 * @param terminableOn first day on which a customer contract can be terminated
 * @param restrictionYears years for which it restricts sales of the Company's products; zero if it
 *     does not, absent if not known
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is listed
 * @param material whether leaving it out is material
 */
public record Contract(
    @Key String id,
    @Doc("The day since when the contract exists.") LocalDate on,
    @Doc("What contract, with whom.") String what,
    @Doc("Whether it is with a customer.") Answer customer,
    @Doc("Amount involved, in USD.") Optional<BigDecimal> amount,
    @Doc("Calendar days within which it can be cancelled without penalty; absent if not known.")
        Optional<Integer> cancelableWithinDays,
    @Doc("Whether it can be cancelled without penalty at all.") Answer cancelable,
    @Doc("First day on which a customer contract can be terminated.")
        Optional<LocalDate> terminableOn,
    @Doc(
            "Years for which it restricts sales of the Company's products; zero if it does not,"
                + " absent if not known.")
        Optional<BigDecimal> restrictionYears,
    @Doc("Section numbers of the Disclosure Letter under which it is listed.") @Refers(To.SECTION)
        List<String> disclosedUnder,
    @Doc("Whether leaving it out is material.") Answer material)
    implements Event {}
