package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.concluded.Numbers;

/** Shares a number out in proportion, so that the parts add up to it exactly. */
final class ProRata {

  /** Decimals of a share to which interests are kept; enough for any percentage of an annex. */
  static final int SHARES = 8;

  /** Decimals of a dollar. */
  static final int CENTS = 2;

  /** What rounding to cents may give to one or the other, in USD. */
  static final BigDecimal CENT = BigDecimal.ONE.movePointLeft(CENTS);

  private ProRata() {}

  /**
   * The parts of a total, in the order of the weights. What rounding down leaves goes, unit by
   * unit, to the parts that lost most by it; among equals to the first.
   *
   * @param total what is shared out
   * @param weights none below zero; if all are zero, the first takes everything
   * @param scale decimals of a part
   */
  static Map<String, BigDecimal> split(
      BigDecimal total, Map<String, BigDecimal> weights, int scale) {
    BigDecimal sum = Numbers.sum(weights.values());
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    Map<String, BigDecimal> lost = new LinkedHashMap<>();
    BigDecimal left = total;
    for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
      BigDecimal exact =
          sum.signum() == 0
              ? BigDecimal.ZERO
              : total.multiply(weight.getValue()).divide(sum, MathContext.DECIMAL128);
      BigDecimal part = exact.setScale(scale, RoundingMode.DOWN);
      parts.put(weight.getKey(), part);
      lost.put(weight.getKey(), exact.subtract(part));
      left = left.subtract(part);
    }
    hand(left, lost, parts, BigDecimal.ONE.movePointLeft(scale));
    parts.replaceAll((id, part) -> Numbers.plain(part));
    return parts;
  }

  private static void hand(
      BigDecimal left,
      Map<String, BigDecimal> lost,
      Map<String, BigDecimal> parts,
      BigDecimal unit) {
    List<String> order = new ArrayList<>(lost.keySet());
    order.sort(Comparator.comparing(lost::get).reversed());
    BigDecimal rest = left;
    for (String id : order) {
      if (rest.signum() <= 0) {
        return;
      }
      BigDecimal more = rest.min(unit);
      parts.merge(id, more, BigDecimal::add);
      rest = rest.subtract(more);
    }
    if (rest.signum() > 0 && !order.isEmpty()) {
      parts.merge(order.get(0), rest, BigDecimal::add);
    }
  }
}
