package longstop.deal;

import java.time.LocalDate;
import java.util.List;
import longstop.deal.Refers.To;

/**
 * A decision, act, consent or instruction for the sellers as their Agent (SPA 9.1).
 *
 * @param id the id under which the deal file records it
 * @param on the day of the act
 * @param by party id of the one who acts as Agent
 * @param what what he does, in words
 * @param instructedBy sellers who instructed him, or consented
 * @param writing whether they did so in writing
 * @param goodFaith whether he acts in good faith
 * @param reasonable whether he exercises reasonable judgment
 */
public record AgentAct(
    @Key String id,
    @Doc("The day of the act.") LocalDate on,
    @Doc("Party id of the one who acts as Agent.") @Refers(To.PARTY) String by,
    @Doc("What he does, in words.") String what,
    @Doc("Sellers who instructed him, or consented.") @Refers(To.SELLER_OR_HEIR)
        List<String> instructedBy,
    @Doc("Whether they did so in writing.") Answer writing,
    @Doc("Whether he acts in good faith.") Answer goodFaith,
    @Doc("Whether he exercises reasonable judgment.") Answer reasonable)
    implements Event {}
