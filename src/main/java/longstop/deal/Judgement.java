package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided about the weight of a breach.
 *
 * @param on day of the decision
 * @param material whether the breach is material
 * @param by who decided it
 */
public record Judgement(
    @Doc("Day of the decision.") LocalDate on,
    @Doc("Whether the breach is material.") Answer material,
    @Doc("Who decided it.") Optional<String> by)
    implements Dated {}
