package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * An amount as of a day.
 *
 * @param on day on which the figure became known
 * @param amount the amount
 * @param currency currency, ISO code
 * @param asOf day for which the figure holds
 * @param source where the figure comes from
 * @param disclosedUnder section numbers of the Disclosure Letter under which it is disclosed
 */
public record Figure(
    @Doc("Day on which the figure became known.") LocalDate on,
    @Doc("The amount.") BigDecimal amount,
    @Doc("Currency, ISO code.") String currency,
    @Doc("Day for which the figure holds.") LocalDate asOf,
    @Doc("Where the figure comes from.") Optional<String> source,
    @Doc("Section numbers of the Disclosure Letter under which it is disclosed.")
        @Refers(To.SECTION)
        List<String> disclosedUnder)
    implements Dated {}
