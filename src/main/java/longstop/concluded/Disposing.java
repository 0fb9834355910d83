package longstop.concluded;

import java.util.Optional;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Roles;

/**
 * Whether what is proposed is a disposal in the sense of SPA 5.14, and one of the acts that SPA
 * 7.1(a) restricts.
 *
 * @param proposal id of the proposal
 * @param notDisposal why SPA 5.14 does not speak of it; empty if it does
 * @param notRestricted why SPA 7.1(a) does not speak of it; empty if it does
 */
public record Disposing(
    String proposal, Optional<String> notDisposal, Optional<String> notRestricted) {

  private static final String DISTRIBUTION =
      "the partnership hands on to its partner what the agreement tells it to hand on (SPA 1.2(a));"
          + " the partner stays bound";
  private static final String DEATH =
      "the shares pass because their holder died, which is no act of his";

  /** A sale or a gift disposes of shares; an offer does not yet, but is restricted like a sale. */
  public static Disposing of(Proposal proposal) {
    return new Disposing(
        proposal.id(),
        proposal.manner() == DisposalKind.OFFER
            ? Optional.of("an offer disposes of nothing yet; a sale would")
            : Optional.empty(),
        Optional.empty());
  }

  /**
   * A distribution to a partner: the agreement asks for it as far as his part of the free shares
   * goes; what is beyond that is a disposal like any other.
   *
   * @param left what he has not received yet of his part
   * @param barred whether the partnership's distribution is a disposal like any other (trap T-17)
   */
  public static Disposing distribution(
      Proposal proposal, Roles roles, PartnersShare left, boolean barred) {
    boolean partnership = roles.partnership().equals(Optional.of(proposal.seller()));
    return excepted(proposal, partnership && !barred && left.covers(proposal), DISTRIBUTION);
  }

  /**
   * Shares that pass by will or descent.
   *
   * @param barred whether that is a disposal like any other
   */
  public static Disposing death(Proposal proposal, boolean barred) {
    return excepted(proposal, !barred, DEATH);
  }

  /**
   * A pledge.
   *
   * @param free whether it disposes of nothing before it is enforced
   */
  public static Disposing pledge(Proposal proposal, boolean free) {
    return excepted(proposal, free, "a pledge disposes of nothing before it is enforced");
  }

  private static Disposing excepted(Proposal proposal, boolean excepted, String why) {
    Optional<String> reason = excepted ? Optional.of(why) : Optional.empty();
    return new Disposing(proposal.id(), reason, reason);
  }

  /** A proposal that is a disposal whatever its kind, for rules that make their own exceptions. */
  static Disposing any(Proposal proposal) {
    return new Disposing(proposal.id(), Optional.empty(), Optional.empty());
  }
}
