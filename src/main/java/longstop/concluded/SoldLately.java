package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Route;
import longstop.law.Length;

/**
 * What a seller has sold, and plans to have sold, as far as it may count under Rule 144. Registered
 * and offshore sales do not count, nor does what is no sale.
 *
 * @param proposal id of the proposal of which it is asked
 * @param disposals his sales under Rule 144, or under what is not recorded, by day
 * @param splits splits of the stock; shares are counted as they are on the day asked
 * @param dayAfter whether a period of the law must have run out the day before
 */
public record SoldLately(
    String proposal, List<Disposal> disposals, Splits splits, boolean dayAfter) {

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
            .filter(one -> one.under().map(Route.RULE_144::equals).orElse(true))
            .sorted(ORDER)
            .toList(),
        new Splits(splits.stream().sorted(Comparator.comparing(Recapitalization::id)).toList()),
        dayAfter);
  }

  /** Shares sold under Rule 144 in so long a time that ends with the day. */
  BigDecimal underRule144(LocalDate day, Length within) {
    return shares(day, within, one -> one.under().isPresent());
  }

  /** Shares sold in that time under what is not recorded. */
  BigDecimal underUnknown(LocalDate day, Length within) {
    return shares(day, within, one -> one.under().isEmpty());
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
