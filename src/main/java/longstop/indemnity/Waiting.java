package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import longstop.concluded.Numbers;

/**
 * What is there for claims whose shares wait to be set off (SPA 8.8(b)): those due sooner are
 * served first, those due since one day share what a holder has in proportion. The agreement sets
 * no order; this is that of the cap (SPA 8.4).
 *
 * @param days the claims that wait, by the day since which they are due
 * @param interests the interests of the sellers
 * @param asOf the as-of date
 */
record Waiting(NavigableMap<LocalDate, List<SetOff>> days, Interests interests, LocalDate asOf) {

  /** Those of all claims that wait. */
  static Waiting of(List<SetOff> all, Interests interests, LocalDate asOf) {
    return new Waiting(
        all.stream()
            .filter(one -> one.waitsSince().isPresent())
            .sorted(Comparator.comparing(one -> one.dispute().claim()))
            .collect(
                Collectors.groupingBy(
                    one -> one.waitsSince().orElseThrow(), TreeMap::new, Collectors.toList())),
        interests,
        asOf);
  }

  /** What is there for one of them, by holder, if the part of these sellers bears it. */
  Map<String, BigDecimal> parts(SetOff mine, List<String> bearing) {
    LocalDate day = mine.waitsSince().orElseThrow();
    Map<String, BigDecimal> held = new LinkedHashMap<>(mine.ledger().held(asOf));
    for (List<SetOff> sooner : days.headMap(day).values()) {
      List<Map<String, BigDecimal>> asks =
          sooner.stream().map(one -> one.asks(held, asOf, interests)).toList();
      shared(asks, held)
          .forEach(
              part -> part.forEach((id, taken) -> held.merge(id, taken.negate(), BigDecimal::add)));
    }
    List<Map<String, BigDecimal>> asks = new ArrayList<>();
    asks.add(mine.asks(held, asOf, interests, bearing));
    days.get(day).stream()
        .filter(one -> !one.equals(mine))
        .forEach(one -> asks.add(one.asks(held, asOf, interests)));
    return shared(asks, held).get(0);
  }

  /** What is asked, cut in proportion where a holder has less than is asked of him. */
  private static List<Map<String, BigDecimal>> shared(
      List<Map<String, BigDecimal>> asks, Map<String, BigDecimal> held) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    asks.forEach(parts -> parts.forEach((id, part) -> sums.merge(id, part, BigDecimal::add)));
    return asks.stream().map(parts -> cut(parts, sums, held)).toList();
  }

  private static Map<String, BigDecimal> cut(
      Map<String, BigDecimal> parts, Map<String, BigDecimal> sums, Map<String, BigDecimal> held) {
    Map<String, BigDecimal> cut = new LinkedHashMap<>();
    parts.forEach(
        (id, part) -> {
          BigDecimal sum = sums.get(id);
          BigDecimal has = held.getOrDefault(id, BigDecimal.ZERO);
          cut.put(
              id,
              sum.compareTo(has) <= 0
                  ? part
                  : Numbers.plain(
                      part.multiply(has).divide(sum, ProRata.SHARES, RoundingMode.DOWN)));
        });
    return cut;
  }
}
