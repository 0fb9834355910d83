package longstop.intake;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Recapitalization;
import longstop.located.Quoted;

/** What comes back to the escrow had left it before, for those for whom it comes back. */
final class ReturnsCheck {

  private static final KeyPath MOVEMENTS = KeyPath.of("record").child("escrow_movements");

  private final Examined examined;
  private final Map<String, EscrowMovement> all;

  private ReturnsCheck(Examined examined) {
    this.examined = examined;
    this.all = examined.deal().record().escrowMovements();
  }

  static void check(Examined examined) {
    ReturnsCheck check = new ReturnsCheck(examined);
    check.all.values().forEach(check::movement);
    check.all.values().stream().filter(ReturnsCheck::leaves).forEach(check::inAll);
  }

  private void movement(EscrowMovement one) {
    KeyPath path = MOVEMENTS.child(one.id());
    if (one.kind() != MovementKind.RETURN) {
      one.undoes()
          .ifPresent(
              id ->
                  examined.atKey(
                      path.child("undoes"),
                      "only what comes back undoes a movement",
                      "the kind return, or no undoes",
                      ""));
      return;
    }
    if (one.undoes().isEmpty()) {
      examined.atValue(
          path.child("kind"),
          "it is not said what comes back",
          "under undoes the id of the movement with which it had left",
          "");
      return;
    }
    Optional<EscrowMovement> undone = one.undoes().map(all::get).filter(ReturnsCheck::leaves);
    if (undone.isEmpty() && examined.recorded(one.undoes().get())) {
      examined.atValue(
          path.child("undoes"),
          Quoted.of(one.undoes().get()) + " is no movement out of the escrow",
          "the id of a movement with which shares or cash left",
          "");
    }
    undone
        .filter(left -> one.on().isBefore(left.on()))
        .ifPresent(
            left ->
                examined.atValue(
                    path.child("on"),
                    Words.day(one.on()) + " is before the shares left",
                    Words.day(left.on()) + " or a later day",
                    ""));
  }

  private static boolean leaves(EscrowMovement one) {
    return one.kind() != MovementKind.RETURN;
  }

  /** With what came back before, no more comes back of a movement than left. */
  private void inAll(EscrowMovement gone) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>(gone.shares());
    Map<String, BigDecimal> usd = new LinkedHashMap<>(gone.usd());
    for (EscrowMovement back : returns(gone)) {
      KeyPath path = MOVEMENTS.child(back.id());
      take(gone, gone.shares(), shares, then(back, gone), path.child("shares"));
      take(gone, gone.usd(), usd, back.usd(), path.child("usd"));
    }
  }

  private List<EscrowMovement> returns(EscrowMovement gone) {
    return all.values().stream()
        .filter(back -> back.kind() == MovementKind.RETURN && !back.on().isBefore(gone.on()))
        .filter(back -> back.undoes().equals(Optional.of(gone.id())))
        .sorted(Comparator.comparing(EscrowMovement::on).thenComparing(EscrowMovement::id))
        .toList();
  }

  /** The shares that come back, as they were when they left. */
  private Map<String, BigDecimal> then(EscrowMovement back, EscrowMovement gone) {
    Map<String, BigDecimal> then = new LinkedHashMap<>(back.shares());
    for (Recapitalization split : examined.deal().record().recapitalizations().values()) {
      if (gone.on().isBefore(split.on()) && !split.on().isAfter(back.on())) {
        then.replaceAll((id, number) -> split.before(number));
      }
    }
    return then;
  }

  private void take(
      EscrowMovement gone,
      Map<String, BigDecimal> were,
      Map<String, BigDecimal> left,
      Map<String, BigDecimal> back,
      KeyPath path) {
    back.forEach(
        (id, number) -> {
          if (!were.containsKey(id)) {
            examined.atKey(
                path.child(id),
                "nothing left for " + Quoted.of(id) + " with " + Quoted.of(gone.id()),
                "somebody for whom it left",
                "");
          } else if (left.merge(id, number.negate(), BigDecimal::add).signum() < 0) {
            examined.atValue(
                path.child(id),
                "this is more than the "
                    + were.get(id).toPlainString()
                    + " that left, with what came back before",
                "no more than is still out",
                "");
          }
        });
  }
}
