package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
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
   * His part at the Closing, less what was distributed to him by the day of the proposal, all in
   * shares as they are on that day. What the Closing Date itself split is split, as in {@link
   * Holdings}.
   */
  public static PartnersShare of(
      Proposal proposal,
      Roles roles,
      Allocation allocation,
      DerivedDate closing,
      List<Disposal> disposals,
      List<Recapitalization> splits) {
    Optional<String> partner = proposal.to().party().filter(roles.partners()::contains);
    if (partner.isEmpty()) {
      return new PartnersShare(proposal.id(), BigDecimal.ZERO);
    }
    Splits all = Splits.of(splits);
    LocalDate before = closing.possibleFrom().orElse(proposal.on()).minusDays(1);
    BigDecimal part =
        all.restate(allocation.of(partner.get()).releasedShares(), before, proposal.on());
    BigDecimal given =
        Numbers.sum(
            disposals.stream()
                .filter(one -> one.manner() == DisposalKind.DISTRIBUTION)
                .filter(one -> one.to().equals(partner) && !one.on().isAfter(proposal.on()))
                .map(one -> all.restate(one.shares(), one.on(), proposal.on()))
                .toList());
    return new PartnersShare(proposal.id(), part.subtract(given));
  }
}
