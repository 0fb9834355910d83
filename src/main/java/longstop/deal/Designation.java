package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The exchange agent whom Parent designated.
 *
 * @param on day of the designation
 * @param agent party id of the exchange agent
 * @param bank whether it is a bank or trust company
 * @param assets its total assets in USD, which matter for one that the agreement does not name
 */
public record Designation(
    @Doc("Day of the designation.") LocalDate on,
    @Doc("Party id of the exchange agent.") @Refers(To.PARTY) String agent,
    @Doc("Whether it is a bank or trust company.") Answer bank,
    @Doc("Its total assets in USD, for one that the agreement does not name.")
        Optional<BigDecimal> assets)
    implements Dated {}
