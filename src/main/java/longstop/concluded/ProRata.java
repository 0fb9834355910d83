package longstop.concluded;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares a number out in proportion, so that the parts add up to it exactly. */
public final class ProRata {

  /** Decimals of a share to which interests are kept; enough for any percentage of an annex. */
  public static final int SHARES = 8;

  /** Decimals of a dollar. */
  public static final int CENTS = 2;

  /** What rounding to cents may give to one or the other, in USD. */
  public static final BigDecimal CENT = BigDecimal.ONE.movePointLeft(CENTS);

  private ProRata() {}

  /** A part of a number, from 0 to 1 of it. */
  public static BigDecimal part(BigDecimal number, BigDecimal part, int scale) {
    return number.multiply(part).setScale(scale, RoundingMode.HALF_UP);
  }

  /**
   * The parts of a total, in the order of the weights. What rounding down leaves goes, unit by
   * unit, to the parts that lost most by it; among equals to the first.
   *
   * @param total what is shared out
   * @param weights none below zero; if all are zero, the first takes everything
   * @param scale decimals of a part
   */
  public static Map<String, BigDecimal> split(
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

  /**
   * The same, where nobody bears more than he has: what is beyond it the others bear in the same
   * proportion, as far as they have it.
   *
   * @param most what each has; nothing if it is below zero
   */
  public static Map<String, BigDecimal> within(
      BigDecimal total, Map<String, BigDecimal> weights, Map<String, BigDecimal> most, int scale) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    Map<String, BigDecimal> open = new LinkedHashMap<>(weights);
    open.replaceAll((id, weight) -> weight.max(BigDecimal.ZERO));
    weights.keySet().forEach(id -> parts.put(id, BigDecimal.ZERO));
    BigDecimal left = total;
    while (!open.isEmpty()) {
      Map<String, BigDecimal> split = split(left, open, scale);
      List<String> full =
          open.keySet().stream().filter(id -> split.get(id).compareTo(has(most, id)) > 0).toList();
      if (full.isEmpty()) {
        parts.putAll(split);
        return parts;
      }
      for (String id : full) {
        parts.put(id, Numbers.plain(has(most, id)));
        left = left.subtract(has(most, id));
        open.remove(id);
      }
    }
    return parts;
  }

  private static BigDecimal has(Map<String, BigDecimal> most, String id) {
    return most.getOrDefault(id, BigDecimal.ZERO).max(BigDecimal.ZERO);
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
      // Below zero where a number of more digits than are reckoned with was rounded up.
      if (rest.signum() == 0) {
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
