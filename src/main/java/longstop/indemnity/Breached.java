package longstop.indemnity;

/**
 * Which promise a claim says is broken.
 *
 * @param claim id of the claim
 * @param clause id of the clause
 * @param heading what the clause is about
 * @param basis what sort of promise it is
 */
public record Breached(String claim, String clause, String heading, Basis basis) {}
