package longstop.concluded;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import longstop.calendar.Words;
import longstop.deal.CovenantTerms;
import longstop.deal.Fee;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** Who bears the fees and expenses of the Acquisition (SPA 5.3). */
public final class Expenses {

  /** The currency in which the most that Acquisition Sub bears is set. */
  private static final String CAP_CURRENCY = "USD";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Expenses() {}

  /**
   * A fee of a party for itself: whoever incurred it bears it. Where the sellers incurred it
   * together, each of them pays for all.
   */
  public static Judged own(Fee fee, Roles roles, Names names, Weight weight) {
    return new Settlement(
            "fee of " + names.of(fee.incurredBy()) + " of " + Words.day(fee.on()),
            fee.currency(),
            new TreeMap<>(Map.of(fee.incurredBy(), fee.amount())),
            fee.incurredBy().equals(Roles.SELLERS)
                ? paid(List.of(fee), roles)
                : new TreeMap<>(fee.paidBy()),
            List.of(fee.incurredBy()))
        .judge(names, weight.material());
  }

  /** A fee that the Company incurred for the sellers: they pay it, or repay it to the Company. */
  public static Judged forSellers(Fee fee, Roles roles, Names names, Weight weight) {
    return new Settlement(
            "fee that "
                + names.of(fee.incurredBy())
                + " incurred for the sellers, of "
                + Words.day(fee.on()),
            fee.currency(),
            new TreeMap<>(Map.of(Roles.SELLERS, fee.amount())),
            paid(List.of(fee), roles),
            List.of(group(fee.incurredBy(), roles)))
        .judge(names, weight.material());
  }

  /** A fee of the notary: the sellers bear their part of it, Acquisition Sub the rest, exactly. */
  public static Judged notary(
      Fee fee, CovenantTerms terms, Roles roles, Names names, Weight weight) {
    BigDecimal sellers = fee.amount().multiply(terms.notaryPercent()).divide(HUNDRED);
    return new Settlement(
            "notary's fee of " + Words.day(fee.on()),
            fee.currency(),
            shares(roles, fee.amount().subtract(sellers), sellers),
            paid(List.of(fee), roles),
            List.of(group(fee.incurredBy(), roles)))
        .judge(names, weight.material());
  }

  /**
   * All legal expenses of the sellers together: Acquisition Sub bears them up to the most that the
   * agreement sets, and to the cent; the sellers bear the rest. The agreement names no rate for an
   * expense in another currency.
   */
  public static Judged legal(
      List<Fee> fees, CovenantTerms terms, Roles roles, Names names, Weight weight) {
    if (fees.isEmpty()) {
      return Judged.note("no legal expenses of the sellers are recorded");
    }
    List<Fee> foreign =
        fees.stream()
            .filter(fee -> !fee.currency().equals(CAP_CURRENCY))
            .sorted(Comparator.comparing(Fee::on).thenComparing(Fee::id))
            .toList();
    if (!foreign.isEmpty()) {
      return Judged.need(
              "legal expenses of the sellers: borne by "
                  + names.of(roles.acquisitionSub())
                  + " up to "
                  + Amounts.words(CAP_CURRENCY, terms.sellerLegalExpenses())
                  + ", but some are in another currency, and SPA 5.3 names no rate")
          .withNeeds(foreign.stream().map(Expenses::rate).toList());
    }
    BigDecimal total = fees.stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal sub = total.min(terms.sellerLegalExpenses());
    return new Settlement(
            "legal expenses of the sellers",
            CAP_CURRENCY,
            shares(roles, sub, total.subtract(sub)),
            paid(fees, roles),
            List.of(Roles.SELLERS))
        .judge(names, weight.material());
  }

  private static String rate(Fee fee) {
    return "the "
        + CAP_CURRENCY
        + " amount of "
        + Amounts.words(fee.currency(), fee.amount())
        + " of "
        + Words.day(fee.on())
        + ", at a rate that the parties agree";
  }

  private static SortedMap<String, BigDecimal> shares(
      Roles roles, BigDecimal sub, BigDecimal sellers) {
    return new TreeMap<>(Map.of(roles.acquisitionSub(), sub, Roles.SELLERS, sellers));
  }

  private static SortedMap<String, BigDecimal> paid(List<Fee> fees, Roles roles) {
    SortedMap<String, BigDecimal> paid = new TreeMap<>();
    fees.forEach(
        fee ->
            fee.paidBy()
                .forEach(
                    (party, amount) -> paid.merge(group(party, roles), amount, BigDecimal::add)));
    return paid;
  }

  /** The sellers settle what they bear among themselves. */
  private static String group(String party, Roles roles) {
    return roles.seller(party) ? Roles.SELLERS : party;
  }
}
