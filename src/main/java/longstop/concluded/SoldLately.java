package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Route;
import longstop.law.Length;

/**
 * What a seller has sold, and plans to have sold, as far as it may count under Rule 144. Registered
 * and offshore sales do not count, nor does what is no sale. A sale under Section 4(1) counts
 * toward the volume if it was public (Rule 144(e)(3)), which is not recorded.
 *
 * @param proposal id of the proposal of which it is asked
 * @param disposals his sales under Rule 144, under Section 4(1), or under what is not recorded, by
 *     day
 * @param splits splits of the stock; shares are counted as they are on the day asked
 * @param dayAfter whether a period of the law must have run out the day before
 */
public record SoldLately(
    String proposal, List<Disposal> disposals, Splits splits, boolean dayAfter) {

  private static final Optional<Route> BY_THE_RULE = Optional.of(Route.RULE_144);

  private static final Optional<Route> PRIVATE_OR_NOT = Optional.of(Route.SECTION_4_1);

  private static final Set<Route> MAY_COUNT = Set.of(Route.RULE_144, Route.SECTION_4_1);

  private static final Comparator<Disposal> ORDER =
      Comparator.comparing(Disposal::on).thenComparing(Disposal::id);

  /** The sales of the seller of a proposal. */
  public static SoldLately of(
      Proposal proposal, List<Disposal> all, List<Recapitalization> splits, boolean dayAfter) {
    return new SoldLately(
        proposal.id(),
        all.stream()
            .filter(one -> one.seller().equals(proposal.seller()))
            .filter(one -> !one.id().equals(proposal.id()))
            .filter(one -> one.manner() == DisposalKind.SALE)
            .filter(one -> one.under().map(MAY_COUNT::contains).orElse(true))
            .sorted(ORDER)
            .toList(),
        new Splits(splits.stream().sorted(Comparator.comparing(Recapitalization::id)).toList()),
        dayAfter);
  }

  /** The same, without what did not rely on the Rule: it asks for no Form 144. */
  SoldLately inReliance() {
    return new SoldLately(
        proposal,
        disposals.stream().filter(one -> !one.under().equals(PRIVATE_OR_NOT)).toList(),
        splits,
        dayAfter);
  }

  /** Shares sold under Rule 144 in so long a time that ends with the day. */
  BigDecimal underRule144(LocalDate day, Length within) {
    return shares(day, within, one -> one.under().equals(BY_THE_RULE));
  }

  /** Shares sold in that time of which it is not recorded whether they count. */
  BigDecimal underUnknown(LocalDate day, Length within) {
    return shares(day, within, one -> !one.under().equals(BY_THE_RULE));
  }

  /** What must be known of those. */
  List<String> questions(LocalDate day, Length within) {
    List<Optional<Route>> routes =
        disposals.stream()
            .filter(one -> counts(one, day, within))
            .map(Disposal::under)
            .distinct()
            .toList();
    List<String> questions = new ArrayList<>();
    if (routes.contains(Optional.<Route>empty())) {
      questions.add("on what the other sales of the " + within.words() + " before relied");
    }
    if (routes.contains(PRIVATE_OR_NOT)) {
      questions.add(
          "whether the sales under Section 4(1) of the "
              + within.words()
              + " before were made to the public");
    }
    return questions;
  }

  /** The price of all that in USD; empty if one is not recorded. */
  Optional<BigDecimal> proceeds(LocalDate day, Length within) {
    return disposals.stream()
        .filter(one -> counts(one, day, within))
        .map(Disposal::proceeds)
        .reduce(Optional.of(BigDecimal.ZERO), (sum, next) -> sum.flatMap(s -> next.map(s::add)));
  }

  /** The first day on which a sale that counts on the given day does not count any more. */
  Optional<LocalDate> leaving(LocalDate day, Length within) {
    return disposals.stream()
        .filter(one -> counts(one, day, within))
        .map(one -> out(one, within))
        .min(LocalDate::compareTo);
  }

  private BigDecimal shares(LocalDate day, Length within, Predicate<Disposal> which) {
    return disposals.stream()
        .filter(one -> counts(one, day, within))
        .filter(which)
        .map(one -> splits.restate(one.shares(), one.on(), day))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean counts(Disposal one, LocalDate day, Length within) {
    return !one.on().isAfter(day) && day.isBefore(out(one, within));
  }

  private LocalDate out(Disposal one, Length within) {
    return within.after(one.on()).plusDays(dayAfter ? 1 : 0);
  }
}
