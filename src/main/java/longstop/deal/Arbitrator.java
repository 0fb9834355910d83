package longstop.deal;

import java.time.LocalDate;
import longstop.deal.Refers.To;

/**
 * An arbitrator for a claim (SPA 8.9(b)).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which he was agreed or appointed
 * @param claim id of the claim
 * @param who his name
 * @param agreed whether Parent and the Agent agreed on him; else he was appointed
 */
public record Arbitrator(
    @Key String id,
    @Doc("The day on which he was agreed or appointed.") LocalDate on,
    @Doc("Id of the claim.") @Refers(To.CLAIM) String claim,
    @Doc("His name.") String who,
    @Doc("Whether Parent and the Agent agreed on him; else he was appointed.") Answer agreed)
    implements Event {}
