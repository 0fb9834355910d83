package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.concluded.NoticeReceipt;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Notice;
import longstop.deal.Roles;

/**
 * The notice of a claim to the Agent (SPA 8.9(a)); there is exactly one for every claim, so that
 * its absence never has to be matched.
 *
 * @param claim id of the claim
 * @param sent the day on which it was sent, if it is recorded
 * @param received the day on which the Agent received it under SPA 11.1, or is deemed to, if that
 *     is known; it may lie ahead of the as-of date
 * @param effective whether it is a notice as SPA 8.9(a) asks for: in writing, to the Agent or the
 *     sellers, from Parent, with facts and amount; unknown where that is not recorded
 */
public record ClaimNotice(
    String claim, Optional<LocalDate> sent, Optional<LocalDate> received, Answer effective) {

  /** The notice of the record that a claim names, if it has come in or is on its way. */
  public static ClaimNotice of(Claim claim, List<NoticeReceipt> receipts, Roles roles) {
    Optional<NoticeReceipt> receipt =
        receipts.stream()
            .filter(one -> claim.notice().equals(Optional.of(one.notice().id())))
            .findFirst();
    return new ClaimNotice(
        claim.id(),
        receipt.map(one -> one.notice().on()),
        receipt.flatMap(NoticeReceipt::received),
        receipt.map(one -> effective(claim, one.notice(), roles)).orElse(Answer.UNKNOWN));
  }

  private static Answer effective(Claim claim, Notice notice, Roles roles) {
    boolean addressed = notice.to().equals(roles.agent()) || notice.to().equals(Roles.SELLERS);
    return Answer.all(
        Answer.of(notice.from().equals(roles.parent()) && addressed),
        notice.writing(),
        claim.facts().isPresent() && claim.amount().isPresent() ? Answer.YES : Answer.UNKNOWN);
  }

  /** The day of receipt, if the notice has come in by the given day. */
  public Optional<LocalDate> receivedBy(LocalDate day) {
    return received.filter(on -> !on.isAfter(day));
  }
}
