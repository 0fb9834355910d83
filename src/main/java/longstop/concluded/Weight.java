package longstop.concluded;

import longstop.deal.Answer;

/**
 * Whether a breach of a clause is material, as a person decided. There is exactly one for every
 * {@link Asked}.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param material the decision; unknown if nobody decided
 */
public record Weight(String clause, String subject, Answer material) {}
