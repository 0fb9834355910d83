package longstop.indemnity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.EscrowOffice;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The certificate of a claim that ESC 4(d) speaks of and the purchase agreement does not (trap
 * T-25); there is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param received the day on which the Escrow Agent received it, if he did
 */
public record CertificateReceipt(String claim, Optional<LocalDate> received) {

  /** What the record says of it; a certificate that was not delivered, or only sent, is none. */
  public static CertificateReceipt of(
      Claim claim, List<NoticeReceipt> receipts, Roles roles, EscrowOffice office) {
    return new CertificateReceipt(
        claim.id(),
        receipts.stream()
            .filter(one -> claim.certificate().equals(Optional.of(one.notice().id())))
            .filter(one -> one.notice().from().equals(roles.parent()))
            .filter(one -> one.notice().to().equals(office.on(one.notice().on())))
            .filter(one -> one.written() != Answer.NO)
            .flatMap(one -> one.received().stream())
            .min(Comparator.naturalOrder()));
  }

  /** Whether the certificate was there before the escrow ended. */
  public Judged judge(Asked asked, EscrowEnd end, ClaimNotice notice) {
    Optional<LocalDate> last = end.on().fixed();
    Optional<LocalDate> there = received.filter(day -> !day.isAfter(asked.asOf()));
    if (there.isPresent() && last.isPresent()) {
      String when = "certificate of the claim with the Escrow Agent on " + Words.day(there.get());
      return there.get().isBefore(last.get())
          ? Judged.met(when + ", before the end of the escrow, " + Words.day(last.get()))
          : Judged.breach(when + ", not before the end of the escrow, " + Words.day(last.get()));
    }
    if (end.reachedBy(asked.asOf())
        && notice.receivedBy(last.orElseThrow().minusDays(1)).isEmpty()) {
      return Judged.exempt("the claim was not made before the end of the escrow");
    }
    if (last.filter(asked::knownThrough).isPresent()) {
      return Judged.breach(
          "no certificate of the claim came to the Escrow Agent before the end of the escrow, "
              + Words.day(last.get())
              + "; the notice to the Agent keeps shares back under SPA 8.8(b) (trap T-25)",
          "the Agent's instruction to keep shares back");
    }
    return Judged.need(
            "a certificate of the claim goes to the Escrow Agent before the end of the escrow, "
                + end.on().words(),
            "a certificate of Parent, received by the Escrow Agent")
        .dueBy(Counting.priorTo(end.on()));
  }
}
