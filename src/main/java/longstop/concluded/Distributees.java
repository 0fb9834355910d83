package longstop.concluded;

import java.util.List;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;

/**
 * Whether the seller of a proposal took part in a distribution of the partnership, as partner or as
 * the partnership itself.
 *
 * @param proposal id of the proposal
 * @param any whether he did, on a day not after that of the proposal
 */
public record Distributees(String proposal, boolean any) {

  /** The seller of a proposal. */
  public static Distributees of(Proposal proposal, List<Disposal> disposals) {
    return new Distributees(
        proposal.id(),
        disposals.stream()
            .filter(one -> one.manner() == DisposalKind.DISTRIBUTION)
            .filter(one -> !one.on().isAfter(proposal.on()))
            .anyMatch(
                one ->
                    one.seller().equals(proposal.seller())
                        || one.to().filter(proposal.seller()::equals).isPresent()));
  }
}
