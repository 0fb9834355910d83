package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.concluded.Numbers;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;

/** What left the escrow, by what it settles. */
final class Movements {

  private Movements() {}

  /** Those of a kind that settle a claim, an award or an expense, by day. */
  static List<EscrowMovement> settling(
      Collection<EscrowMovement> movements, MovementKind kind, String id) {
    return movements.stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> one.settles().equals(Optional.of(id)))
        .sorted(Comparator.comparing(EscrowMovement::on).thenComparing(EscrowMovement::id))
        .toList();
  }

  /**
   * How many shares should have left for a sum, less the cash that left for it: as many as left
   * with all but the last of them, and with the last what they left of the sum, each at the price
   * of its own day, rounded down.
   *
   * @param taken what left for it, by day; not empty
   * @return empty while the price is not known
   */
  static Optional<BigDecimal> due(BigDecimal usd, List<EscrowMovement> taken, EscrowPrice price) {
    EscrowMovement last = taken.get(taken.size() - 1);
    List<EscrowMovement> before = taken.subList(0, taken.size() - 1);
    return price
        .worth(before)
        .map(paid -> usd.subtract(cash(taken)).subtract(paid).max(BigDecimal.ZERO))
        .flatMap(left -> price.shares(left, last.on(), "down"))
        .map(shares -> Numbers.plain(shares.add(shares(before))));
  }

  /** All cash that left with them, in USD. */
  static BigDecimal cash(Collection<EscrowMovement> movements) {
    return Numbers.plain(
        Numbers.sum(movements.stream().map(one -> Numbers.sum(one.usd().values())).toList()));
  }

  /** All shares that left with them. */
  static BigDecimal shares(Collection<EscrowMovement> movements) {
    return Numbers.plain(
        Numbers.sum(movements.stream().map(one -> Numbers.sum(one.shares().values())).toList()));
  }
}
