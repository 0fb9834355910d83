package longstop.indemnity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Roles;

/**
 * The interests of the sellers in the escrow at one moment (SPA 8.8(b)), seller by seller: the
 * partners stand in place of their partnership, in whose name their parts are held (trap T-17).
 * What came to one by death is a place of its own ({@link Place}).
 *
 * @param roles who holds, and who is a partner
 * @param weights what a set-off is in proportion to, by place
 * @param held shares held in each place, above which nothing is taken from it
 * @param gone what had left before that moment, by id of the movement and by place
 */
record Interests(
    Roles roles,
    Map<String, BigDecimal> weights,
    Map<String, BigDecimal> held,
    Map<String, Map<String, BigDecimal>> gone) {

  /** Keeps the maps from being changed. */
  Interests {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
    Map<String, Map<String, BigDecimal>> left = new LinkedHashMap<>();
    gone.forEach((id, parts) -> left.put(id, new LinkedHashMap<>(parts)));
    gone = Collections.unmodifiableMap(left);
  }

  /** Those whose books are kept apart for a seller: of a partnership its partners. */
  static List<String> of(String seller, Roles roles) {
    return roles.partnership().filter(seller::equals).isPresent() && !roles.partners().isEmpty()
        ? roles.partners()
        : List.of(seller);
  }

  /**
   * The parts of a number of shares, by place. What one cannot bear the others bear in the same
   * proportion, because shares of the full worth are delivered (ESC 4(c)); no more is taken than
   * they have.
   *
   * @param sellers whose interests bear it, also where they passed to heirs; everybody's if there
   *     are none
   */
  Map<String, BigDecimal> parts(BigDecimal shares, List<String> sellers) {
    Map<String, BigDecimal> some = new LinkedHashMap<>(weights);
    if (!sellers.isEmpty()) {
      Set<String> bearing = bearing(sellers, roles);
      some.keySet().removeIf(id -> !Place.of(id).of(bearing));
    }
    return ProRata.within(shares, some, held, ProRata.SHARES);
  }

  /** Those whose places bear what these sellers answer for: for a partnership its partners. */
  static Set<String> bearing(List<String> sellers, Roles roles) {
    return sellers.stream()
        .flatMap(seller -> of(seller, roles).stream())
        .collect(Collectors.toSet());
  }

  /** The same parts, by holder. */
  Map<String, BigDecimal> byHolder(Map<String, BigDecimal> parts) {
    Map<String, BigDecimal> holders = new LinkedHashMap<>();
    parts.forEach(
        (id, part) -> holders.merge(roles.holderFor(Place.of(id).whose()), part, BigDecimal::add));
    holders.replaceAll((id, part) -> Numbers.plain(part));
    return holders;
  }

  /** What is left once some shares are set off: less is held, and less counts. */
  Interests after(Map<String, BigDecimal> taken) {
    return new Interests(roles, less(weights, taken), less(held, taken), gone);
  }

  /** The same, but that a set-off is still in proportion to what was there before. */
  Interests without(Map<String, BigDecimal> taken) {
    return new Interests(roles, weights, less(held, taken), gone);
  }

  private static Map<String, BigDecimal> less(
      Map<String, BigDecimal> all, Map<String, BigDecimal> taken) {
    Map<String, BigDecimal> left = new LinkedHashMap<>(all);
    left.replaceAll((id, number) -> number.subtract(taken.getOrDefault(id, BigDecimal.ZERO)));
    return left;
  }
}
