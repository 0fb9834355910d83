package longstop.batch;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

  /** Deals and days that are kept; what was asked first goes first. */
  private static final int KEPT = 4;

  private final int number = Runtime.getRuntime().availableProcessors();
  private final Map<Key, List<Sales>> kept = new LinkedHashMap<>();

  /** A deal, the same object, and a day. */
  private record Key(Deal deal, LocalDate asOf) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.deal == deal && key.asOf.equals(asOf);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(deal) + asOf.hashCode();
    }
  }

  /** An answer to each proposal, in their order, each judged on its own. */
  List<SaleAnswer> judge(Deal deal, LocalDate asOf, List<Proposal> proposals) {
    List<Sales> lanes = of(new Key(deal, asOf));
    int share = (proposals.size() + number - 1) / number;
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(
            lane ->
                lanes
                    .get(lane)
                    .judge(
                        proposals.subList(
                            Math.min(lane * share, proposals.size()),
                            Math.min((lane + 1) * share, proposals.size())),
                        false))
        .flatMap(List::stream)
        .toList();
  }

  private List<Sales> of(Key key) {
    List<Sales> lanes = kept.get(key);
    if (lanes == null) {
      if (kept.size() == KEPT) {
        close(kept.remove(kept.keySet().iterator().next()));
      }
      lanes = Stream.generate(() -> new Sales(key.deal(), key.asOf())).limit(number).toList();
      kept.put(key, lanes);
    }
    return lanes;
  }

  private static void close(List<Sales> lanes) {
    lanes.forEach(Sales::close);
  }

  @Override
  public void close() {
    kept.values().forEach(Lanes::close);
  }
}
