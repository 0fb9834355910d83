package longstop.deal;

/**
 * The numbers of the restrictions on transfer, in calendar days.
 *
 * @param restrictedDays days after Closing of the contractual restriction (SPA 7.1(a))
 * @param legendDays days after issuance of the certificate in the legend (SPA 7.1(b))
 * @param reissueDays days after Closing before certificates are reissued (SPA 7.1(b))
 * @param recitedHoldingYears holding period of Rule 144 as the agreement recites it, in years (SPA
 *     IIA(d)(ii))
 */
public record TransferTerms(
    @Doc(value = "Days after Closing of the contractual restriction.", clause = "SPA 7.1(a)")
        int restrictedDays,
    @Doc(value = "Days after issuance of the certificate in the legend.", clause = "SPA 7.1(b)")
        int legendDays,
    @Doc(value = "Days after Closing before certificates are reissued.", clause = "SPA 7.1(b)")
        int reissueDays,
    @Doc(
            value = "Holding period of Rule 144 as the agreement recites it, in years.",
            clause = "SPA IIA(d)(ii)")
        int recitedHoldingYears) {}
