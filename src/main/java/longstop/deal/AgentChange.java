package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * The sellers put somebody else in the place of their Agent (SPA 9.1(a)).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which the sellers decided on it
 * @param successor party id of the new Agent
 * @param removal whether the Agent is removed, and does not give up his office or die
 * @param forRemoval sellers who agree to the removal
 * @param forSuccessor sellers who agree to the new Agent
 * @param notices ids of the notices of it: to Parent, to the Escrow Agent
 * @param effective the day from which on the new Agent is to act, if the notices name one
 */
public record AgentChange(
    @Key String id,
    @Doc("The day on which the sellers decided on it.") LocalDate on,
    @Doc("Party id of the new Agent.") @Refers(To.PARTY) String successor,
    @Doc("Whether the Agent is removed, and does not give up his office or die.") Answer removal,
    @Doc("Sellers who agree to the removal.") @Refers(To.SELLER_OR_HEIR) List<String> forRemoval,
    @Doc("Sellers who agree to the new Agent.") @Refers(To.SELLER_OR_HEIR)
        List<String> forSuccessor,
    @Doc("Ids of the notices of it: to Parent, to the Escrow Agent.") @Refers(To.NOTICE)
        List<String> notices,
    @Doc("The day from which on the new Agent is to act, if the notices name one.")
        Optional<LocalDate> effective)
    implements Event {}
