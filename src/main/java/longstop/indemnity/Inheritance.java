package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs.Passing;
import longstop.concluded.ProRata;
import longstop.deal.EscrowMovement;
import longstop.deal.Roles;

/**
 * What passed by death so far (ESC 1(c)). What had left the escrow wrongly before a death, and
 * comes back after it, passes when it comes back; the rest passes at once.
 */
final class Inheritance {

  private static final BigDecimal ROUNDING = BigDecimal.ONE.movePointLeft(6);

  private final Roles roles;
  private final Departures departures;

  /** What passed, and what part that is of all that stood in that name or comes back to it. */
  private final Map<Passing, BigDecimal> parts = new LinkedHashMap<>();

  Inheritance(Roles roles, Departures departures) {
    this.roles = roles;
    this.departures = departures;
  }

  /**
   * Takes a death into account.
   *
   * @param there shares held in the name in which they stood
   * @return shares that pass at once
   */
  BigDecimal add(Passing passing, BigDecimal there) {
    String name = roles.holderFor(passing.from());
    List<Map<String, BigDecimal>> out = out(passing.on());
    BigDecimal all = there;
    for (Map<String, BigDecimal> numbers : out) {
      for (Map.Entry<String, BigDecimal> one : numbers.entrySet()) {
        all = roles.holderFor(one.getKey()).equals(name) ? all.add(one.getValue()) : all;
      }
    }
    parts.put(passing, passing.shares().divide(all.max(passing.shares()), MathContext.DECIMAL128));
    BigDecimal now = passing.shares();
    for (Map<String, BigDecimal> numbers : out) {
      now = now.subtract(pass(passing, numbers, ProRata.SHARES));
    }
    now = now.setScale(ProRata.SHARES, RoundingMode.DOWN).max(BigDecimal.ZERO);
    // What rounding leaves of a whole place is nobody's.
    return there.subtract(now).compareTo(ROUNDING) < 0 ? there : now;
  }

  /** What part passed of all that stood in that name, from 0 to 1. */
  BigDecimal part(Passing passing) {
    return parts.get(passing);
  }

  /** What had left by the end of a day and comes back later, as it stood on that day, by whose. */
  private List<Map<String, BigDecimal>> out(LocalDate day) {
    List<Map<String, BigDecimal>> out = new ArrayList<>();
    for (EscrowMovement left : departures.all()) {
      for (EscrowMovement back : departures.returns(left.id())) {
        if (!left.on().isAfter(day) && back.on().isAfter(day)) {
          Map<String, BigDecimal> numbers = new LinkedHashMap<>(departures.then(back, day));
          since(left.on()).forEach(passing -> pass(passing, numbers, ProRata.SHARES));
          out.add(numbers);
        }
      }
    }
    return out;
  }

  /**
   * What of numbers that come back passes to each heir since the day on which they had left.
   *
   * @param numbers shares or USD, by those for whom they had left
   */
  Map<Passing, BigDecimal> passed(Map<String, BigDecimal> numbers, LocalDate left, int scale) {
    Map<String, BigDecimal> rest = new LinkedHashMap<>(numbers);
    Map<Passing, BigDecimal> passed = new LinkedHashMap<>();
    since(left).forEach(passing -> passed.put(passing, pass(passing, rest, scale)));
    return passed;
  }

  private List<Passing> since(LocalDate left) {
    return parts.keySet().stream().filter(passing -> !passing.on().isBefore(left)).toList();
  }

  /** Moves what passes of some numbers to the heir; of a partner also what left in that name. */
  private BigDecimal pass(Passing passing, Map<String, BigDecimal> numbers, int scale) {
    String name = roles.holderFor(passing.from());
    BigDecimal moved = take(numbers, name, parts.get(passing), scale);
    if (!name.equals(passing.from())) {
      BigDecimal own = passing.shares().divide(passing.of(), MathContext.DECIMAL128);
      moved = moved.add(take(numbers, passing.from(), own, scale));
    }
    numbers.merge(passing.to(), moved, BigDecimal::add);
    return moved;
  }

  private static BigDecimal take(
      Map<String, BigDecimal> numbers, String whose, BigDecimal part, int scale) {
    BigDecimal all = numbers.getOrDefault(whose, BigDecimal.ZERO);
    BigDecimal some = ProRata.part(all, part, scale);
    numbers.put(whose, all.subtract(some));
    return some;
  }
}
