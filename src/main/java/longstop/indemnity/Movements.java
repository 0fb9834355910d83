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

  /** All shares that left with them. */
  static BigDecimal shares(Collection<EscrowMovement> movements) {
    return Numbers.plain(
        Numbers.sum(movements.stream().map(one -> Numbers.sum(one.shares().values())).toList()));
  }
}
