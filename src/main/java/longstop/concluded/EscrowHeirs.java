package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import longstop.calendar.Words;
import longstop.deal.Disposal;
import longstop.deal.EscrowMovement;
import longstop.deal.Event;
import longstop.deal.Roles;

/**
 * Who stands in whose place in the escrow: what a seller has there passes when he dies, by will or
 * descent, and in no other way by operation of law (ESC 1(c)). The heir stands in his place from
 * the end of that day on; what was delivered on it was still his, unless it went to the heir. An
 * heir of a partner stands beside the partnership. Who answers for a claim (SPA VIII) does not
 * change.
 *
 * @param passings what passed to heirs whom the record names, in order
 * @param died sellers of whom shares passed by death, with the first such day
 */
public record EscrowHeirs(List<Passing> passings, Map<String, LocalDate> died) {

  private static final String ESTATE = "the heirs of ";

  /**
   * What one disposal by death made pass in the escrow.
   *
   * @param on its day
   * @param id its id in the record
   * @param from who died
   * @param to the heir
   * @param shares interests in shares that passed, more than zero
   * @param of what he who died had there just before
   * @param first whether it passed before what left on that day, which went to the heir
   */
  public record Passing(
      LocalDate on,
      String id,
      String from,
      String to,
      BigDecimal shares,
      BigDecimal of,
      boolean first)
      implements Event {}

  /** Keeps list and map from being changed. */
  public EscrowHeirs {
    passings = List.copyOf(passings);
    died = Collections.unmodifiableMap(new TreeMap<>(died));
  }

  /** Nobody died. */
  public static EscrowHeirs none() {
    return new EscrowHeirs(List.of(), Map.of());
  }

  /**
   * What the record says.
   *
   * @param holdings what everybody holds; empty before the Closing
   */
  public static EscrowHeirs of(Collection<Holdings> holdings, Collection<Disposal> disposals) {
    Map<String, LocalDate> died = new TreeMap<>();
    disposals.stream()
        .filter(one -> one.manner().byDeath())
        .forEach(one -> died.merge(one.seller(), one.on(), (a, b) -> a.isBefore(b) ? a : b));
    return new EscrowHeirs(
        holdings.stream().flatMap(all -> all.passings().stream()).toList(), died);
  }

  /**
   * Whether a place passed before what left on the day of the death: where that went to the heir
   * and nothing to the one who died. What left in the name of a partnership may have been the part
   * of a partner who died, unless his heir has nothing else in the escrow.
   *
   * @param movements what left the escrow
   */
  static boolean first(Disposal death, Collection<EscrowMovement> movements, Roles roles) {
    List<EscrowMovement> then =
        movements.stream().filter(one -> one.on().equals(death.on())).toList();
    boolean alone =
        roles.holders().contains(death.seller())
            || death.to().filter(roles.sellers()::contains).isEmpty();
    return alone
        && death.to().filter(heir -> moved(then, heir)).isPresent()
        && !moved(then, death.seller());
  }

  private static boolean moved(List<EscrowMovement> movements, String party) {
    return movements.stream()
        .anyMatch(one -> one.shares().containsKey(party) || one.usd().containsKey(party));
  }

  /** Whether a seller is known to have died before the end of a day. */
  public boolean dead(String seller, LocalDate day) {
    return death(seller).filter(on -> !on.isAfter(day)).isPresent();
  }

  /** The day on which a seller died, if that is known. */
  Optional<LocalDate> death(String seller) {
    return Optional.ofNullable(died.get(seller));
  }

  /** Whether something in escrow passed from one to another. */
  boolean follows(String heir, String seller) {
    return passings.stream().anyMatch(one -> one.from().equals(seller) && one.to().equals(heir));
  }

  /** Under what a place stands of which nobody says to whom it passed; no id of a party. */
  static String estate(String holder) {
    return ESTATE + holder;
  }

  /** Whether something stands for a place of which nobody says to whom it passed. */
  static boolean isEstate(String id) {
    return id.startsWith(ESTATE);
  }

  /** A party, or such a place, in words. */
  static String name(String id, Names names) {
    return isEstate(id) ? ESTATE + names.of(id.substring(ESTATE.length())) : names.of(id);
  }

  /** What a disposal made pass; empty if it moved nothing in the escrow. */
  public Optional<Passing> passing(String id) {
    return passings.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Whether something in escrow passed to somebody by the end of a day. */
  public boolean heir(String party, LocalDate day) {
    return passings.stream().anyMatch(one -> one.to().equals(party) && !one.on().isAfter(day));
  }

  /** To whom the place of a seller passed by the end of a day, in words; empty if it did not. */
  public Optional<String> passed(String seller, LocalDate day, Names names) {
    return passings.stream()
        .filter(one -> one.from().equals(seller) && !one.on().isAfter(day))
        .map(one -> names.of(one.to()) + " on " + Words.day(one.on()))
        .distinct()
        .reduce((first, second) -> first + " and to " + second)
        .map(to -> "what " + names.of(seller) + " had in escrow passed to " + to);
  }
}
