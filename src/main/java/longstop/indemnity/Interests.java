package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import longstop.concluded.Numbers;
import longstop.deal.Roles;

/**
 * The interests of the sellers in the escrow at one moment (SPA 8.8(b)), seller by seller: the
 * partners stand in place of their partnership, in whose name their parts are held (trap T-17).
 *
 * @param roles who holds, and who is a partner
 * @param weights what a set-off is in proportion to
 * @param held shares held for each, above which nothing is taken from him
 * @param gone what had left before that moment, by id of the movement and by seller
 * @param heirs who stands in the place of one who died (ESC 1(c))
 */
record Interests(
    Roles roles,
    Map<String, BigDecimal> weights,
    Map<String, BigDecimal> held,
    Map<String, Map<String, BigDecimal>> gone,
    Map<String, Set<String>> heirs) {

  /** Keeps the maps from being changed. */
  Interests {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
    gone = Map.copyOf(gone);
    heirs = Map.copyOf(heirs);
  }

  /** Those whose books are kept apart for a seller: of a partnership its partners. */
  static List<String> of(String seller, Roles roles) {
    return roles.partnership().filter(seller::equals).isPresent() && !roles.partners().isEmpty()
        ? roles.partners()
        : List.of(seller);
  }

  /**
   * The parts of a number of shares, by seller. What one cannot bear the others bear in the same
   * proportion, because shares of the full worth are delivered (ESC 4(c)); no more is taken than
   * they have.
   *
   * @param sellers whose interests bear it, or those of their heirs; everybody's if there are none
   */
  Map<String, BigDecimal> parts(BigDecimal shares, List<String> sellers) {
    Map<String, BigDecimal> some = new LinkedHashMap<>(weights);
    if (!sellers.isEmpty()) {
      Set<String> bearing = new LinkedHashSet<>();
      sellers.forEach(seller -> bearing.addAll(inPlaceOf(seller)));
      some.keySet().retainAll(bearing);
    }
    return ProRata.within(shares, some, held, ProRata.SHARES);
  }

  /** Those who stand where a seller stood, and he himself, who may have kept something. */
  private Set<String> inPlaceOf(String seller) {
    Set<String> all = new LinkedHashSet<>(of(seller, roles));
    List<String> open = new ArrayList<>(all);
    for (int at = 0; at < open.size(); at++) {
      for (String heir : heirs.getOrDefault(open.get(at), Set.of())) {
        of(heir, roles).stream().filter(all::add).forEach(open::add);
      }
    }
    return all;
  }

  /** The same parts, by holder. */
  Map<String, BigDecimal> byHolder(Map<String, BigDecimal> parts) {
    Map<String, BigDecimal> holders = new LinkedHashMap<>();
    parts.forEach((id, part) -> holders.merge(roles.holderFor(id), part, BigDecimal::add));
    holders.replaceAll((id, part) -> Numbers.plain(part));
    return holders;
  }

  /** What is left once some shares are set off: less is held, and less counts. */
  Interests after(Map<String, BigDecimal> taken) {
    return new Interests(roles, less(weights, taken), less(held, taken), gone, heirs);
  }

  /** The same, but that a set-off is still in proportion to what was there before. */
  Interests without(Map<String, BigDecimal> taken) {
    return new Interests(roles, weights, less(held, taken), gone, heirs);
  }

  private static Map<String, BigDecimal> less(
      Map<String, BigDecimal> all, Map<String, BigDecimal> taken) {
    Map<String, BigDecimal> left = new LinkedHashMap<>(all);
    left.replaceAll((id, number) -> number.subtract(taken.getOrDefault(id, BigDecimal.ZERO)));
    return left;
  }
}
