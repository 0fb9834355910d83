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
import longstop.concluded.ProRata;

/**
 * What is there for claims whose shares, or the rest of them, wait to be set off (SPA 8.8(b)):
 * those due sooner are served first, those due since one day share what a seller has in proportion
 * to what each asked for before anything went. The agreement sets no order; this is that of the cap
 * (SPA 8.4).
 *
 * @param days the claims that wait, by the day since which they are due
 * @param there what the sellers have in the escrow at that moment
 * @param on the day of that moment
 */
record Waiting(NavigableMap<LocalDate, List<SetOff>> days, Interests there, LocalDate on) {

  /** What one claim asks for, of those whose part bears it. */
  private record Ask(SetOff claim, List<String> bearing) {}

  /** Those of all claims that wait at that moment. */
  static Waiting of(List<SetOff> all, Interests there, LocalDate on) {
    return new Waiting(
        all.stream()
            .filter(one -> one.waits(there, on))
            .sorted(Comparator.comparing(one -> one.claim()))
            .collect(
                Collectors.groupingBy(one -> one.since(on), TreeMap::new, Collectors.toList())),
        there,
        on);
  }

  /** What is there for one claim, by holder, if the part of these sellers bears it. */
  Map<String, BigDecimal> parts(SetOff mine, List<String> bearing) {
    LocalDate day = mine.since(on);
    Interests left = there;
    for (List<SetOff> sooner : days.headMap(day).values()) {
      for (Map<String, BigDecimal> taken : rests(others(sooner, mine), left)) {
        left = left.after(taken);
      }
    }
    List<Ask> asks = new ArrayList<>();
    asks.add(new Ask(mine, bearing));
    asks.addAll(others(days.getOrDefault(day, List.of()), mine));
    return there.byHolder(rests(asks, left).get(0));
  }

  private List<Ask> others(List<SetOff> some, SetOff mine) {
    return some.stream()
        .filter(one -> !one.equals(mine))
        .map(one -> new Ask(one, one.bearing().sellers()))
        .toList();
  }

  /**
   * What each of the claims of one day gets, by seller. What one seller cannot give to all of them
   * the others who bear the claim give, as far as they can.
   */
  private List<Map<String, BigDecimal>> rests(List<Ask> asks, Interests left) {
    List<Map<String, BigDecimal>> given = firstly(asks, left);
    for (int round = 1; round < left.held().size(); round++) {
      Interests now = left;
      for (Map<String, BigDecimal> taken : given) {
        now = now.without(taken);
      }
      List<Map<String, BigDecimal>> more = new ArrayList<>();
      for (int i = 0; i < asks.size(); i++) {
        BigDecimal lacks = rest(asks.get(i)).subtract(Numbers.sum(given.get(i).values()));
        more.add(now.parts(lacks, asks.get(i).bearing()));
      }
      List<Map<String, BigDecimal>> cut = shared(more, now.held());
      for (int i = 0; i < asks.size(); i++) {
        Map<String, BigDecimal> mine = given.get(i);
        cut.get(i).forEach((id, part) -> mine.merge(id, part, BigDecimal::add));
      }
    }
    return given;
  }

  private BigDecimal rest(Ask ask) {
    return ask.claim().rest(there, on);
  }

  /** In proportion to what each asked for at first, less what it has got since. */
  private List<Map<String, BigDecimal>> firstly(List<Ask> asks, Interests left) {
    List<Map<String, BigDecimal>> got =
        asks.stream().map(ask -> ask.claim().got(there, on)).toList();
    Interests pool = left;
    for (Map<String, BigDecimal> some : got) {
      Map<String, BigDecimal> back = new LinkedHashMap<>(some);
      back.replaceAll((id, number) -> number.negate());
      pool = pool.after(back);
    }
    List<Map<String, BigDecimal>> all = new ArrayList<>();
    List<Map<String, BigDecimal>> rests = new ArrayList<>();
    for (Ask ask : asks) {
      all.add(pool.parts(ask.claim().asked(on), ask.bearing()));
      rests.add(left.parts(rest(ask), ask.bearing()));
    }
    List<Map<String, BigDecimal>> fair = new ArrayList<>();
    List<Map<String, BigDecimal>> cut = shared(all, pool.held());
    for (int i = 0; i < asks.size(); i++) {
      Map<String, BigDecimal> part = new LinkedHashMap<>(rests.get(i));
      Map<String, BigDecimal> whole = all.get(i);
      Map<String, BigDecimal> most = cut.get(i);
      Map<String, BigDecimal> had = got.get(i);
      part.replaceAll(
          (id, rest) ->
              most.get(id).compareTo(whole.get(id)) == 0
                  ? rest
                  : most.get(id)
                      .subtract(had.getOrDefault(id, BigDecimal.ZERO))
                      .max(BigDecimal.ZERO)
                      .min(rest));
      fair.add(part);
    }
    return shared(fair, left.held());
  }

  /** What is asked, cut in proportion where a seller has less than is asked of him. */
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
          BigDecimal has = held.getOrDefault(id, BigDecimal.ZERO).max(BigDecimal.ZERO);
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
