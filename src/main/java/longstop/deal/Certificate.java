package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A certificate of shares. One that is replaced or cancelled has an ending.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was issued
 * @param holder for whom it was issued: a seller, also where the Escrow Agent is registered
 * @param shares number of shares
 * @param escrow whether it is held in escrow
 * @param registered party id of the one in whose name it is registered, if not the holder's
 * @param nominee whether that one is a nominee of the Escrow Agent
 * @param regulationSLegend whether it carries the first legend: not registered, and for so many
 *     days not to be sold in the United States or to a U.S. person
 * @param agreementLegend whether it carries the second legend: subject to the agreement
 */
public record Certificate(
    @Key String id,
    @Doc("The day on which it was issued.") LocalDate on,
    @Doc("For whom it was issued.") @Refers(To.SELLER) String holder,
    @Doc("Number of shares.") BigDecimal shares,
    @Doc("Whether it is held in escrow.") Answer escrow,
    @Doc("Party id of the one in whose name it is registered, if not the holder's.")
        @Refers(To.PARTY)
        Optional<String> registered,
    @Doc("Whether that one is a nominee of the Escrow Agent.") Answer nominee,
    @Doc("Whether it carries the legend on sales in the United States or to a U.S. person.")
        Answer regulationSLegend,
    @Doc("Whether it carries the legend that it is subject to the agreement.")
        Answer agreementLegend)
    implements Event {}
