package longstop.deal;

import java.util.List;

/**
 * When a notice counts as received, in business days after deposit.
 *
 * @param mailOf countries of whose mail receipt is deemed (SPA 11.1)
 * @param mailBusinessDays business days for registered air mail (SPA 11.1)
 * @param courierBusinessDays business days for a recognized air courier (SPA 11.1)
 */
public record NoticeTerms(
    @Doc(
            value = "Countries of whose mail receipt is deemed, their ISO 3166 codes.",
            clause = "SPA 11.1")
        List<Country> mailOf,
    @Doc(value = "Business days for registered air mail.", clause = "SPA 11.1")
        int mailBusinessDays,
    @Doc(value = "Business days for a recognized air courier.", clause = "SPA 11.1")
        int courierBusinessDays) {

  /** Keeps the list from being changed. */
  public NoticeTerms {
    mailOf = List.copyOf(mailOf);
  }
}
