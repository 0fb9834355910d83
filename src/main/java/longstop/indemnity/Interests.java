package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.concluded.Allocation;
import longstop.concluded.Numbers;
import longstop.deal.Roles;

/**
 * The interests of the sellers in the escrow (SPA 8.8(b)). The escrow holds the part of a partner
 * under his partnership (trap T-17).
 *
 * @param allocation the parts of holders and partners
 * @param roles who holds, and who is a partner
 */
record Interests(Allocation allocation, Roles roles) {

  /**
   * The parts of a number of shares, by holder.
   *
   * @param shares the number; no more is taken than these sellers have
   * @param held shares held, by holder
   * @param sellers whose interests bear it, pro rata; everybody's if there are none
   */
  Map<String, BigDecimal> parts(
      BigDecimal shares, Map<String, BigDecimal> held, List<String> sellers) {
    Map<String, BigDecimal> each = sellers.isEmpty() ? held : of(held, sellers);
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    ProRata.split(shares.min(Numbers.sum(each.values())), each, ProRata.SHARES)
        .forEach((id, part) -> parts.merge(roles.holderFor(id), part, BigDecimal::add));
    return parts;
  }

  /** What is held of each; a partner named beside his partnership counts once. */
  private Map<String, BigDecimal> of(Map<String, BigDecimal> held, List<String> sellers) {
    Map<String, BigDecimal> each = new LinkedHashMap<>();
    for (String seller : sellers) {
      String holder = roles.holderFor(seller);
      BigDecimal all = held.getOrDefault(holder, BigDecimal.ZERO);
      if (holder.equals(seller)) {
        each.put(seller, all);
      } else if (!sellers.contains(holder)) {
        each.put(seller, portion(all, seller, holder));
      }
    }
    return each;
  }

  private BigDecimal portion(BigDecimal all, String partner, String partnership) {
    return all.multiply(allocation.of(partner).escrowShares())
        .divide(allocation.of(partnership).escrowShares(), MathContext.DECIMAL128);
  }
}
