package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * The exchange agent whom Parent designated.
 *
 * @param on day of the designation
 * @param agent party id of the exchange agent
 * @param bank whether it is a bank or trust company
 */
public record Designation(
    @Doc("Day of the designation.") LocalDate on,
    @Doc("Party id of the exchange agent.") @Refers(To.PARTY) String agent,
    @Doc("Whether it is a bank or trust company.") Answer bank)
    implements Dated {}
