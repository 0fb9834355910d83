package longstop.deal;

/**
 * The change of the sellers' Agent.
 *
 * @param noticeDays least calendar days of notice before a change (SPA 9.1(a))
 * @param removalPart parts of the escrow interest that agree to a removal, as in 2 of 3 (SPA
 *     9.1(a))
 * @param removalOf whole of which these are parts, as in 2 of 3 (SPA 9.1(a))
 */
public record AgencyTerms(
    @Doc(value = "Least calendar days of notice before a change.", clause = "SPA 9.1(a)")
        int noticeDays,
    @Doc(
            value = "Parts of the escrow interest that agree to a removal, as in 2 of 3.",
            clause = "SPA 9.1(a)")
        int removalPart,
    @Doc(value = "Whole of which these are parts, as in 2 of 3.", clause = "SPA 9.1(a)")
        int removalOf) {}
