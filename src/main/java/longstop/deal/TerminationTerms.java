package longstop.deal;

import java.time.LocalDate;

/**
 * The rights to terminate before Closing.
 *
 * @param outsideDate last day for a Closing before either side may terminate (SPA 10.1(b))
 * @param diligenceDays calendar days after receipt of the final Disclosure Letter (SPA 10.1(c))
 * @param cureDays calendar days to cure a breach (SPA 10.1(e))
 */
public record TerminationTerms(
    @Doc(value = "Last day for a Closing before either side may terminate.", clause = "SPA 10.1(b)")
        LocalDate outsideDate,
    @Doc(
            value = "Calendar days after receipt of the final Disclosure Letter.",
            clause = "SPA 10.1(c)")
        int diligenceDays,
    @Doc(value = "Calendar days to cure a breach.", clause = "SPA 10.1(e)") int cureDays) {}
