package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The numbers of the escrow agreement.
 *
 * @param signed date of the escrow agreement (ESC preamble)
 * @param resignationDays calendar days of notice for the Escrow Agent's resignation (ESC 8)
 * @param successorCapital least capital and surplus of a successor, in USD (ESC 8)
 * @param mailOf countries of whose mail receipt is deemed (ESC 13(a))
 * @param mailBusinessDays business days for mail (ESC 13(a))
 * @param courierBusinessDays business days for a courier (ESC 13(a))
 */
public record EscrowTerms(
    @Doc(value = "Date of the escrow agreement.", clause = "ESC preamble") LocalDate signed,
    @Doc(value = "Calendar days of notice for the Escrow Agent's resignation.", clause = "ESC 8")
        int resignationDays,
    @Doc(value = "Least capital and surplus of a successor, in USD.", clause = "ESC 8")
        BigDecimal successorCapital,
    @Doc(
            value = "Countries of whose mail receipt is deemed, their ISO 3166 codes.",
            clause = "ESC 13(a)")
        List<Country> mailOf,
    @Doc(value = "Business days for mail.", clause = "ESC 13(a)") int mailBusinessDays,
    @Doc(value = "Business days for a courier.", clause = "ESC 13(a)") int courierBusinessDays) {

  /** Keeps the list from being changed. */
  public EscrowTerms {
    mailOf = List.copyOf(mailOf);
  }

  /** When a notice under the escrow agreement counts as received (ESC 13(a)). */
  public NoticeTerms notices() {
    return new NoticeTerms(mailOf, mailBusinessDays, courierBusinessDays);
  }
}
