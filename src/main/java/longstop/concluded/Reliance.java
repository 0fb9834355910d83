package longstop.concluded;

import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Route;
import longstop.finding.Judged;

/**
 * Whether a proposal relies on a route to a lawful sale. Section 5 of the Securities Act asks for
 * one only where something is sold or offered for value.
 *
 * @param proposal id of the proposal
 * @param route the route
 * @param relied whether it relies on it
 * @param reason if not: why not
 */
public record Reliance(String proposal, Route route, boolean relied, String reason) {

  /** Looks at one route. */
  public static Reliance of(Proposal proposal, Route route) {
    Optional<String> reason =
        noSale(proposal)
            .or(
                () ->
                    proposal.mayUse(route)
                        ? Optional.empty()
                        : Optional.of("the proposal does not rely on " + route.words()))
            .or(
                () ->
                    proposal.manner() == DisposalKind.PLEDGE && route == Route.RULE_144
                        ? Optional.of("Rule 144 is a way to sell shares, not to pledge them")
                        : Optional.empty());
    return new Reliance(proposal.id(), route, reason.isEmpty(), reason.orElse(""));
  }

  /**
   * Why the proposal is no sale for value in the sense of Section 2(3); empty if it is one. A
   * pledge gives an interest in the shares for value, an offer is one to sell, and a gift that
   * serves to evade registration is a sale in substance.
   */
  static Optional<String> noSale(Proposal proposal) {
    return switch (proposal.manner()) {
      case SALE, OFFER, PLEDGE -> Optional.empty();
      case GIFT ->
          proposal.brokerage().scheme() == Answer.YES
              ? Optional.empty()
              : Optional.of("a gift is no sale: nothing is given for the shares");
      case DISTRIBUTION ->
          Optional.of(
              "a distribution in kind is no sale: the partner gives nothing for the shares");
      case WILL, DESCENT -> Optional.of("shares that pass because their holder died are not sold");
    };
  }

  /** That the condition asks nothing. */
  public Judged judge() {
    return Judged.exempt(reason);
  }
}
