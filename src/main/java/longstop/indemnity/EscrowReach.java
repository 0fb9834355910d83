package longstop.indemnity;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;

/**
 * Whether a claim can be one on the escrow at all: it is made under SPA VIII (ESC 4(c)), and before
 * the escrow ends (SPA 8.8(b), 8.9). There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param outside why it is none, worded to stand alone; empty as long as nothing says so
 */
public record EscrowReach(String claim, Optional<String> outside) {

  /**
   * What the promise and the day come to.
   *
   * @param sameDay whether receipt on the day on which the escrow ends is in time (D-60)
   */
  public static EscrowReach of(
      Breached breached, ClaimNotice notice, EscrowEnd end, boolean sameDay) {
    Basis basis = breached.basis();
    if (basis.separate() || basis.uncovered()) {
      return new EscrowReach(
          breached.claim(),
          Optional.of(
              "the claim rests on "
                  + basis.words()
                  + ", and the escrow is for claims under SPA VIII"));
    }
    return new EscrowReach(
        breached.claim(),
        notice
            .received()
            .filter(day -> HeldBack.before(Optional.of(day), end, sameDay) == Answer.NO)
            .map(day -> late(day, end)));
  }

  private static String late(LocalDate received, EscrowEnd end) {
    return "the notice of the claim was received on "
        + Words.day(received)
        + ", not before the end of the escrow, "
        + end.on().words()
        + "; the sellers themselves answer, as far as SPA 8.4 allows (trap T-29)";
  }
}
