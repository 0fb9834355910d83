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

  /**
   * Looks at a proposal.
   *
   * @param distributionBarred whether the partnership's distribution is a disposal like any other
   *     (trap T-17)
   * @param deathBarred whether a passing by will or descent is a disposal like any other
   * @param pledgeFree whether a pledge disposes of nothing before it is enforced
   */
  public static Disposing of(
      Proposal proposal,
      Roles roles,
      boolean distributionBarred,
      boolean deathBarred,
      boolean pledgeFree) {
    DisposalKind kind = proposal.manner();
    Optional<String> excepted =
        switch (kind) {
          case DISTRIBUTION ->
              distributionBarred || !roles.partnership().equals(Optional.of(proposal.seller()))
                  ? Optional.empty()
                  : Optional.of(DISTRIBUTION);
          case WILL, DESCENT -> deathBarred ? Optional.empty() : Optional.of(DEATH);
          case PLEDGE ->
              pledgeFree
                  ? Optional.of("a pledge disposes of nothing before it is enforced")
                  : Optional.empty();
          case SALE, OFFER, GIFT -> Optional.empty();
        };
    return new Disposing(
        proposal.id(),
        kind == DisposalKind.OFFER
            ? Optional.of("an offer disposes of nothing yet; a sale would")
            : excepted,
        excepted);
  }

  /** A proposal that is a disposal whatever its kind, for rules that make their own exceptions. */
  static Disposing any(Proposal proposal) {
    return new Disposing(proposal.id(), Optional.empty(), Optional.empty());
  }
}
