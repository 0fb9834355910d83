package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.deal.Answer;
import longstop.deal.Claim;

/**
 * The part of a claim that no objection that counts is made to (SPA 8.9(b)): all of it where there
 * is none, and nothing where one is made to the whole. An objection that only repeats others takes
 * nothing more of it, and one that repeats a part of them takes what it adds; while that is not
 * known of one, the part lies between two amounts.
 *
 * @param least what is left in USD if each of these objections is made to another part
 * @param most what is left in USD if each of them repeats what it can
 * @param unsure ids of the objections of which it is not known, and matters, whether they only
 *     repeat
 */
record Untouched(BigDecimal least, BigDecimal most, List<String> unsure) {

  /** Nothing of it. */
  static final Untouched NOTHING = new Untouched(BigDecimal.ZERO, BigDecimal.ZERO, List.of());

  /** Keeps the list from being changed. */
  Untouched {
    unsure = List.copyOf(unsure);
  }

  /** What is left of a claim; empty where its amount matters and is not known. */
  static Optional<Untouched> of(Claim claim, List<Objected> objected) {
    List<Objected> good =
        objected.stream()
            .filter(one -> one.effective() == Answer.YES)
            .sorted(Comparator.comparing(Objected::on).thenComparing(Objected::id))
            .toList();
    if (good.stream().anyMatch(one -> one.amount().isEmpty())) {
      return Optional.of(NOTHING);
    }
    return claim.amount().map(all -> of(all, good));
  }

  private static Untouched of(BigDecimal all, List<Objected> good) {
    BigDecimal fewest = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    List<String> unsure = new ArrayList<>();
    for (Objected one : good) {
      BigDecimal part = one.amount().orElseThrow();
      Optional<BigDecimal> adds = one.adds().filter(some -> some.compareTo(part) < 0);
      if (most.signum() > 0 && adds.isPresent()) {
        fewest = fewest.add(adds.get()).max(part);
        most = most.add(adds.get());
        continue;
      }
      Answer repeats = most.signum() == 0 ? Answer.NO : one.repeats();
      fewest =
          switch (repeats) {
            case NO -> fewest.add(part);
            case UNKNOWN -> fewest.max(part);
            case YES -> fewest;
          };
      if (repeats != Answer.YES) {
        most = most.add(part);
      }
      if (repeats == Answer.UNKNOWN) {
        unsure.add(one.id());
      }
    }
    BigDecimal least = all.subtract(most).max(BigDecimal.ZERO);
    BigDecimal greatest = all.subtract(fewest).max(BigDecimal.ZERO);
    return new Untouched(least, greatest, least.compareTo(greatest) == 0 ? List.of() : unsure);
  }

  /** Whether it is known how much it is. */
  boolean known() {
    return unsure.isEmpty();
  }

  /** Whether something is left. */
  Answer some() {
    return least.signum() > 0 ? Answer.YES : most.signum() > 0 ? Answer.UNKNOWN : Answer.NO;
  }

  /** What must be known to tell how much it is. */
  List<String> needs() {
    return unsure.stream()
        .map(
            id ->
                "whether objection "
                    + id
                    + " only repeats those before it, or what it adds to them")
        .toList();
  }

  /** How much it is, in words. */
  String words() {
    return known()
        ? Amounts.words(AveragePrice.USD, least)
        : "from "
            + Amounts.words(AveragePrice.USD, least)
            + " to "
            + Amounts.words(AveragePrice.USD, most);
  }
}
