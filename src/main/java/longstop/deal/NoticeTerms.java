package longstop.deal;

/**
 * When a notice counts as received, in business days after deposit.
 *
 * @param mailBusinessDays business days for registered air mail (SPA 11.1)
 * @param courierBusinessDays business days for a recognized air courier (SPA 11.1)
 */
public record NoticeTerms(
    @Doc(value = "Business days for registered air mail.", clause = "SPA 11.1")
        int mailBusinessDays,
    @Doc(value = "Business days for a recognized air courier.", clause = "SPA 11.1")
        int courierBusinessDays) {}
