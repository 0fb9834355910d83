package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A certificate of shares. One that is replaced or cancelled has an ending.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was issued
 * @param holder for whom it was issued: a seller, also where the Escrow Agent is registered
 * @param shares number of shares
 * @param escrow whether it is held in escrow
 * @param legends the legends that it carries
 */
public record Certificate(
    @Key String id,
    @Doc("The day on which it was issued.") LocalDate on,
    @Doc("For whom it was issued.") @Refers(To.SELLER) String holder,
    @Doc("Number of shares.") BigDecimal shares,
    @Doc("Whether it is held in escrow.") Answer escrow,
    @Doc("The legends that it carries.") List<LegendKind> legends)
    implements Event {}
