package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.deal.Answer;

/**
 * Whether a claim can be one on the escrow at all: it is made under SPA VIII (ESC 4(c)), and before
 * the escrow ends (SPA 8.8(b), 8.9). There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param outside why it is none, worded to stand alone; empty as long as nothing says so
 * @param needs what must be known to tell whether it was made in time; empty where that is known
 */
public record EscrowReach(String claim, Optional<String> outside, List<String> needs) {

  /** Keeps the list from being changed. */
  public EscrowReach {
    needs = List.copyOf(needs);
  }

  /**
   * What the promise and the day come to.
   *
   * @param sameDay whether receipt on the release date itself is in time (D-60)
   */
  public static EscrowReach of(
      Asked asked, Breached breached, ClaimNotice notice, ReleaseDate date, boolean sameDay) {
    String claim = breached.claim();
    Basis basis = breached.basis();
    if (basis.separate() || basis.uncovered()) {
      return outside(
          claim,
          "the claim rests on " + basis.words() + ", and the escrow is for claims under SPA VIII");
    }
    if (notice.received().isEmpty()) {
      return new EscrowReach(
          claim, Optional.empty(), List.of("when the Agent received the notice of " + claim));
    }
    LocalDate day = notice.received().get();
    return switch (date.before(asked, day, sameDay)) {
      case NO -> outside(claim, late(day, date));
      case YES -> new EscrowReach(claim, Optional.empty(), List.of());
      case UNKNOWN -> new EscrowReach(claim, Optional.empty(), date.needs(day));
    };
  }

  private static EscrowReach outside(String claim, String why) {
    return new EscrowReach(claim, Optional.of(why), List.of());
  }

  /** Whether it is a claim on the escrow. */
  Answer answer() {
    return outside.isPresent() ? Answer.NO : needs.isEmpty() ? Answer.YES : Answer.UNKNOWN;
  }

  private static String late(LocalDate received, ReleaseDate date) {
    return "the notice of the claim was received on "
        + Words.day(received)
        + ", not before "
        + date.words()
        + "; the sellers themselves answer, as far as SPA 8.4 allows (trap T-29)";
  }
}
