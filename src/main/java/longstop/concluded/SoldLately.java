package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.AddedPersons.Counted;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Route;
import longstop.law.Length;

/**
 * What a seller has sold, and plans to have sold, as far as it may count under Rule 144, with what
 * the Rule adds of other persons. Registered and offshore sales do not count, nor does what is no
 * sale. A sale under Section 4(1) counts toward the volume if it was public (Rule 144(e)(3)), which
 * is not recorded.
 *
 * @param proposal id of the proposal of which it is asked
 * @param sales sales under Rule 144, under Section 4(1), or under what is not recorded, by day
 * @param splits splits of the stock; shares are counted as they are on the day asked
 * @param dayAfter whether a period of the law must have run out the day before
 */
public record SoldLately(String proposal, List<Counted> sales, Splits splits, boolean dayAfter) {

  private static final Optional<Route> BY_THE_RULE = Optional.of(Route.RULE_144);

  private static final Optional<Route> PRIVATE_OR_NOT = Optional.of(Route.SECTION_4_1);

  private static final Set<Route> MAY_COUNT = Set.of(Route.RULE_144, Route.SECTION_4_1);

  private static final Comparator<Counted> ORDER =
      Comparator.comparing((Counted one) -> one.sale().on()).thenComparing(one -> one.sale().id());

  /** The sales of the seller of a proposal, and of whom the Rule adds to him. */
  public static SoldLately of(
      Proposal proposal,
      List<Disposal> all,
      AddedPersons added,
      List<Recapitalization> splits,
      boolean dayAfter) {
    return new SoldLately(
        proposal.id(),
        Stream.concat(
                all.stream()
                    .filter(one -> !one.id().equals(proposal.id()))
                    .filter(one -> one.manner() == DisposalKind.SALE)
                    .flatMap(one -> added.counted(one).stream()),
                added.ofOthers())
            .filter(one -> one.sale().under().map(MAY_COUNT::contains).orElse(true))
            .sorted(ORDER)
            .toList(),
        Splits.of(splits),
        dayAfter);
  }

  /**
   * What asks for a Form 144: his own sales and those of who counts as one person with him, but not
   * what did not rely on the Rule.
   */
  SoldLately inReliance() {
    return new SoldLately(
        proposal,
        sales.stream()
            .filter(Counted::samePerson)
            .filter(one -> !one.sale().under().equals(PRIVATE_OR_NOT))
            .toList(),
        splits,
        dayAfter);
  }

  /** Shares sold under Rule 144 in so long a time that ends with the day. */
  BigDecimal underRule144(LocalDate day, Length within) {
    return shares(day, within, SoldLately::certain);
  }

  /** Shares sold in that time of which it is not recorded whether they count. */
  BigDecimal underUnknown(LocalDate day, Length within) {
    return shares(day, within, one -> !certain(one));
  }

  private static boolean certain(Counted one) {
    return one.counts() == Answer.YES && one.sale().under().equals(BY_THE_RULE);
  }

  /** What must be known of those. */
  List<String> questions(LocalDate day, Length within) {
    List<Counted> counting = sales.stream().filter(one -> counts(one, day, within)).toList();
    List<Optional<Route>> routes =
        counting.stream().map(Counted::sale).map(Disposal::under).distinct().toList();
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
    counting.stream()
        .filter(one -> one.counts() == Answer.UNKNOWN)
        .map(one -> AddedPersons.question(one.sale()))
        .forEach(questions::add);
    return questions;
  }

  /** What of that others sold than the seller, by day, in words; empty if nobody did. */
  List<String> byOthers(LocalDate day, Length within) {
    return sales.stream()
        .filter(one -> counts(one, day, within))
        .flatMap(
            one ->
                one.by().stream()
                    .map(
                        by ->
                            Numbers.words(one.sale().shares())
                                + " sold by "
                                + by
                                + " on "
                                + Words.day(one.sale().on())
                                + ", which the Rule adds"))
        .toList();
  }

  /** The price of all that in USD; empty if one is not recorded. */
  Optional<BigDecimal> proceeds(LocalDate day, Length within) {
    return sales.stream()
        .filter(one -> counts(one, day, within))
        .map(one -> one.sale().proceeds())
        .reduce(Optional.of(BigDecimal.ZERO), (sum, next) -> sum.flatMap(s -> next.map(s::add)));
  }

  /** The first day on which a sale that counts on the given day does not count any more. */
  Optional<LocalDate> leaving(LocalDate day, Length within) {
    return sales.stream()
        .filter(one -> counts(one, day, within))
        .map(one -> out(one, within))
        .min(LocalDate::compareTo);
  }

  private BigDecimal shares(LocalDate day, Length within, Predicate<Counted> which) {
    return sales.stream()
        .filter(one -> counts(one, day, within))
        .filter(which)
        .map(one -> splits.restate(one.sale().shares(), one.sale().on(), day))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean counts(Counted one, LocalDate day, Length within) {
    return !one.sale().on().isAfter(day) && day.isBefore(out(one, within));
  }

  private LocalDate out(Counted one, Length within) {
    LocalDate out = within.after(one.sale().on()).plusDays(dayAfter ? 1 : 0);
    return one.until().filter(out::isAfter).orElse(out);
  }
}
