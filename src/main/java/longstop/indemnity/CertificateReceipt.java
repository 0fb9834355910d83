package longstop.indemnity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.deal.Claim;
import longstop.deal.Notice;

/**
 * The certificate of a claim that ESC 4(d) speaks of and the purchase agreement does not (trap
 * T-25); there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param received the day on which the Escrow Agent received it, if he did
 */
public record CertificateReceipt(String claim, Optional<LocalDate> received) {

  /** What the record says of it; a certificate that was not delivered, or only sent, is none. */
  public static CertificateReceipt of(Claim claim, List<Notice> notices) {
    return new CertificateReceipt(
        claim.id(),
        notices.stream()
            .filter(notice -> claim.certificate().equals(Optional.of(notice.id())))
            .flatMap(notice -> notice.received().stream())
            .min(Comparator.naturalOrder()));
  }
}
