package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * An objection of the Agent to a claim (SPA 8.9(b)).
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was made
 * @param claim id of the claim
 * @param notices ids of the notices that carry it: to Parent, to the Escrow Agent (trap T-24)
 * @param goodFaith whether it is made in good faith
 * @param amount the part of the claim that it is made to, in USD; all of it unless stated
 * @param repeats whether it only repeats objections that were made before, so that its part is in
 *     theirs; no if it is made to another part. Of the first one it is not asked.
 * @param adds the part of its amount that is made to what no objection before it that counts is
 *     made to, in USD, where it repeats a part of others and adds to them; then the other is not
 *     asked
 */
public record Objection(
    @Key String id,
    @Doc("The day on which it was made.") LocalDate on,
    @Doc("Id of the claim.") @Refers(To.CLAIM) String claim,
    @Doc("Ids of the notices that carry it: to Parent, to the Escrow Agent.") @Refers(To.NOTICE)
        List<String> notices,
    @Doc("Whether it is made in good faith.") Answer goodFaith,
    @Doc("The part of the claim that it is made to, in USD; all of it unless stated.")
        Optional<BigDecimal> amount,
    @Doc(
            "Whether it only repeats objections that were made before; no if it is made to another"
                + " part of the claim. Of the first one it is not asked.")
        Answer repeats,
    @Doc(
            "Where it repeats a part of others and adds to them: the part of its amount that no"
                + " objection before it that counts is made to, in USD.")
        Optional<BigDecimal> adds)
    implements Event {}
