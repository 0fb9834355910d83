package longstop.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.question.SaleAnswer;
import longstop.question.Sales;

/**
 * Judges many proposals on all processors. What is settled of a deal is worked out once in each
 * lane, and kept for further proposals to the same deal.
 */
final class Lanes implements AutoCloseable {

  /** Deals, each as of a day, that are kept; with one more all are let go. */
  private static final int KEPT = 4;

  private final IdentityHashMap<Deal, Map<LocalDate, List<Sales>>> kept = new IdentityHashMap<>();

  /** An answer to each proposal, in their order, each judged on its own. */
  List<SaleAnswer> judge(Deal deal, LocalDate asOf, List<Proposal> proposals) {
    List<Sales> lanes = of(deal, asOf);
    int share = (proposals.size() + Parallel.THREADS - 1) / Parallel.THREADS;
    return Parallel.map(
            IntStream.range(0, Parallel.THREADS).boxed().toList(),
            lane ->
                lanes
                    .get(lane)
                    .judge(
                        proposals.subList(
                            Math.min(lane * share, proposals.size()),
                            Math.min((lane + 1) * share, proposals.size())),
                        false))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Sales> of(Deal deal, LocalDate asOf) {
    boolean known = kept.containsKey(deal) && kept.get(deal).containsKey(asOf);
    if (!known && kept.values().stream().mapToInt(Map::size).sum() == KEPT) {
      close();
    }
    return kept.computeIfAbsent(deal, key -> new HashMap<>())
        .computeIfAbsent(
            asOf,
            day -> Stream.generate(() -> new Sales(deal, day)).limit(Parallel.THREADS).toList());
  }

  @Override
  public void close() {
    kept.values().stream()
        .flatMap(days -> days.values().stream())
        .flatMap(List::stream)
        .forEach(Sales::close);
    kept.clear();
  }
}
