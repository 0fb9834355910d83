package longstop.concluded;

import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * Whether the shares of a proposal are among those of which SPA 5.14 and 7.1(a) speak.
 *
 * @param proposal id of the proposal
 * @param bound whether they are
 */
public record BoundShares(String proposal, Answer bound) {

  /** Shares that the seller acquired in the Acquisition, as far as he holds no others. */
  public static BoundShares of(FromSellers shares) {
    return new BoundShares(shares.proposal(), Answer.YES);
  }

  /**
   * Shares of which some are from other sellers.
   *
   * @param bound whether these bind him too
   */
  public static BoundShares of(FromSellers shares, boolean bound) {
    return new BoundShares(shares.proposal(), bound ? Answer.YES : shares.taken().not());
  }

  /** What a clause says that speaks of such shares only. */
  public Judged judge(Judged judged) {
    return Known.onlyIf(
        bound,
        "the seller has these shares from another seller, and did not acquire them in the"
            + " Acquisition, of which alone the clause speaks",
        "the shares sold are those that the seller acquired in the Acquisition, and not those that"
            + " he has from another seller",
        judged);
  }
}
