package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Roles;

/**
 * What the partnership still has to hand on to the partner of a proposal: his percentage of its
 * free shares (SPA 1.2(a), last sentence). Shares in escrow reach him from the escrow.
 *
 * @param proposal id of the proposal
 * @param left number of shares, which may hold a fraction (trap T-19)
 */
public record PartnersShare(String proposal, BigDecimal left) {

  /** Whether a distribution to him is no more than what is left. */
  boolean covers(Proposal distribution) {
    return BigDecimal.valueOf(distribution.shares()).compareTo(left) <= 0;
  }

  /**
   * His part at the Closing, less what was distributed to him before the day of the proposal. After
   * a split the part is not worked out, and nothing is taken to be left.
   */
  public static PartnersShare of(
      Proposal proposal,
      Roles roles,
      Allocation allocation,
      List<Disposal> disposals,
      List<Recapitalization> splits) {
    Optional<String> partner = proposal.to().party().filter(roles.partners()::contains);
    boolean split = splits.stream().anyMatch(one -> !one.on().isAfter(proposal.on()));
    if (partner.isEmpty() || split) {
      return new PartnersShare(proposal.id(), BigDecimal.ZERO);
    }
    BigDecimal given =
        Numbers.sum(
            disposals.stream()
                .filter(one -> one.manner() == DisposalKind.DISTRIBUTION)
                .filter(one -> one.to().equals(partner) && !one.on().isAfter(proposal.on()))
                .map(Disposal::shares)
                .toList());
    return new PartnersShare(
        proposal.id(), allocation.of(partner.get()).releasedShares().subtract(given));
  }
}
