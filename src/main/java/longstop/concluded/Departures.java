package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Recapitalization;

/**
 * What left the escrow, and what of it came back (ESC 4). What came back is judged as if it had
 * stayed: its return is what a wrong delivery asks for. The ledger tells both.
 *
 * @param all every movement of the record, by day
 * @param splits splits, which change how many shares come back for those that left
 */
public record Departures(List<EscrowMovement> all, Splits splits) {

  private static final Comparator<EscrowMovement> ORDER =
      Comparator.comparing(EscrowMovement::on).thenComparing(EscrowMovement::id);

  /** The movements of a record. */
  public static Departures of(
      Collection<EscrowMovement> movements, Collection<Recapitalization> splits) {
    return new Departures(
        movements.stream().sorted(ORDER).toList(), Splits.of(List.copyOf(splits)));
  }

  /** What left and did not come back; nothing of what came back whole. */
  public List<EscrowMovement> left() {
    return all.stream()
        .filter(one -> one.kind() != MovementKind.RETURN)
        .flatMap(one -> left(one).stream())
        .toList();
  }

  private Optional<EscrowMovement> left(EscrowMovement one) {
    if (returns(one.id()).isEmpty()) {
      return Optional.of(one);
    }
    Map<String, BigDecimal> shares = less(one.shares(), back(one));
    Map<String, BigDecimal> usd = less(one.usd(), usdBack(one.id()));
    return shares.isEmpty() && usd.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EscrowMovement(
                one.id(),
                one.on(),
                one.kind(),
                shares,
                usd,
                one.settles(),
                one.undoes(),
                one.agreed(),
                one.instruction()));
  }

  private static Map<String, BigDecimal> less(
      Map<String, BigDecimal> gone, Map<String, BigDecimal> back) {
    Map<String, BigDecimal> left = new LinkedHashMap<>(gone);
    back.forEach((id, number) -> left.merge(id, number.negate(), BigDecimal::add));
    left.replaceAll((id, number) -> Numbers.plain(number));
    left.values().removeIf(number -> number.signum() == 0);
    return left;
  }

  /** What undoes a movement, wholly or in part, by day. */
  public List<EscrowMovement> returns(String id) {
    return all.stream().filter(one -> one.undoes().equals(Optional.of(id))).toList();
  }

  /** A movement of the record. */
  public Optional<EscrowMovement> movement(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The shares of a movement that came back, as they were when they left, by whose they are. */
  public Map<String, BigDecimal> back(EscrowMovement one) {
    Map<String, BigDecimal> back = new LinkedHashMap<>();
    for (EscrowMovement returned : returns(one.id())) {
      then(returned, one.on()).forEach((id, number) -> back.merge(id, number, BigDecimal::add));
    }
    return back;
  }

  /** The shares of a return, as they were on the day on which they left. */
  public Map<String, BigDecimal> then(EscrowMovement returned, LocalDate left) {
    Map<String, BigDecimal> then = new LinkedHashMap<>(returned.shares());
    then.replaceAll((id, number) -> splits.before(number, left, returned.on()));
    return then;
  }

  private Map<String, BigDecimal> usdBack(String id) {
    Map<String, BigDecimal> back = new LinkedHashMap<>();
    for (EscrowMovement returned : returns(id)) {
      returned.usd().forEach((whose, usd) -> back.merge(whose, usd, BigDecimal::add));
    }
    return back;
  }
}
