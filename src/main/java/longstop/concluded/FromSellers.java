package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;

/**
 * Whether what a proposal takes are shares that its seller bought from another seller or was given
 * by him. SPA 5.14 and 7.1(a) speak of those that he acquired in the Acquisition; a partner
 * acquired what the partnership hands on to him in it, and an heir stands where the deceased stood.
 *
 * @param proposal id of the proposal
 * @param any whether he received any such shares by then
 * @param taken whether the proposal takes such shares and no others
 */
public record FromSellers(String proposal, boolean any, Answer taken) {

  /**
   * The shares of a proposal.
   *
   * @param holdings what everybody holds; empty before the Closing
   * @param disposals what sellers disposed of, and plan to have disposed of
   */
  public static FromSellers of(
      Proposal proposal,
      List<Holdings> holdings,
      List<Disposal> disposals,
      List<Recapitalization> splits) {
    Disposal taken = proposal.done();
    Splits all = Splits.of(splits);
    List<Disposal> before =
        disposals.stream()
            .filter(Disposal::moves)
            .filter(
                one -> !one.id().equals(proposal.id()) && Disposal.ORDER.compare(one, taken) < 0)
            .toList();
    List<Disposal> received =
        before.stream()
            .filter(one -> bought(one, proposal.seller()) && !cameBack(one, before))
            .toList();
    if (received.isEmpty()) {
      return new FromSellers(proposal.id(), false, Answer.NO);
    }
    BigDecimal most = BigDecimal.ZERO;
    BigDecimal left = BigDecimal.ZERO;
    List<String> lots = new ArrayList<>();
    for (Disposal one : received) {
      lots.add(one.id());
      BigDecimal number = all.restate(one.shares(), one.on(), proposal.on());
      most = most.add(number);
      if (taken.lot().equals(Optional.of(one.id()))) {
        left = number;
      }
    }
    BigDecimal least = most;
    for (Disposal one : before) {
      if (one.seller().equals(proposal.seller())) {
        BigDecimal number = all.restate(one.shares(), one.on(), proposal.on());
        boolean named = one.lot().filter(lots::contains).isPresent();
        most = named ? most.subtract(number) : most;
        least = named || one.lot().isEmpty() ? least.subtract(number) : least;
        left = named && one.lot().equals(taken.lot()) ? left.subtract(number) : left;
      }
    }
    BigDecimal free =
        holdings.stream()
            .map(one -> one.on(proposal.on(), proposal.seller()).free())
            .findFirst()
            .orElse(BigDecimal.ZERO);
    return new FromSellers(proposal.id(), true, taken(taken, lots, left, most, least, free));
  }

  private static boolean bought(Disposal one, String seller) {
    return one.to().equals(Optional.of(seller))
        && (one.manner() == DisposalKind.SALE || one.manner() == DisposalKind.GIFT);
  }

  /** Whether who sold or gave them had shares from the same seller before, which may be these. */
  private static boolean cameBack(Disposal received, List<Disposal> before) {
    return before.stream()
        .filter(one -> Disposal.ORDER.compare(one, received) < 0)
        .anyMatch(
            one ->
                received.to().equals(Optional.of(one.seller()))
                    && one.to().equals(Optional.of(received.seller())));
  }

  /**
   * Whether only such shares are taken.
   *
   * @param left what is left of the lot that is named
   * @param most what is left of all such lots, if no other disposal took of them than those that
   *     say so
   * @param least the same, if all took of them that may have
   * @param free all free shares
   */
  private static Answer taken(
      Disposal taken,
      List<String> lots,
      BigDecimal left,
      BigDecimal most,
      BigDecimal least,
      BigDecimal free) {
    if (taken.lot().isPresent()) {
      return Answer.of(lots.contains(taken.lot().get()) && taken.shares().compareTo(left) <= 0);
    }
    if (taken.shares().compareTo(most) > 0) {
      return Answer.NO;
    }
    return free.compareTo(least) <= 0 ? Answer.YES : Answer.UNKNOWN;
  }
}
