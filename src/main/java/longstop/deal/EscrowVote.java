package longstop.deal;

import java.time.LocalDate;
import java.util.Map;
import longstop.deal.Refers.To;

/**
 * A matter on which shares of Parent may be voted, with what becomes of those in escrow (ESC 4(b)).
 *
 * @param id the id under which the deal file records it
 * @param on the day of the vote
 * @param what what is voted on
 * @param instructions how the Escrow Agent had been instructed by then, by whom: the Agent, or a
 *     holder of quotas
 * @param cast how he voted, by holder of quotas; sellers for all of them
 */
public record EscrowVote(
    @Key String id,
    @Doc("The day of the vote.") LocalDate on,
    @Doc("What is voted on.") String what,
    @Doc("How the Escrow Agent had been instructed by then, by whom.") @Refers(To.PARTY)
        Map<String, Ballot> instructions,
    @Doc("How he voted, by holder of quotas; sellers for all of them.") @Refers(To.PARTY_OR_SELLERS)
        Map<String, Ballot> cast)
    implements Event {}
