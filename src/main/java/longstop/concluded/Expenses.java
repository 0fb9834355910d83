package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.CovenantTerms;
import longstop.deal.Fee;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * What one side bears of the fees and expenses of the Acquisition (SPA 5.3).
 *
 * @param side whether a party, or all sellers together, is of that side
 * @param roles who is what
 * @param names names of the parties
 * @param weight whether a breach is material
 * @param closing the Closing
 */
public record Expenses(
    Predicate<String> side, Roles roles, Names names, Weight weight, Closing closing) {

  /** The currency in which the most that Acquisition Sub bears is set. */
  private static final String CAP_CURRENCY = "USD";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Comparator<Fee> ORDER = Comparator.comparing(Fee::on).thenComparing(Fee::id);

  /** What Parent and Acquisition Sub bear. */
  public static Expenses ofBuyingSide(Roles roles, Names names, Weight weight, Closing closing) {
    return new Expenses(roles::buying, roles, names, weight, closing);
  }

  /** What the Company and the sellers bear. */
  public static Expenses ofSellingSide(Roles roles, Names names, Weight weight, Closing closing) {
    return new Expenses(roles::selling, roles, names, weight, closing);
  }

  /**
   * A fee of a party for itself: whoever incurred it bears it. Where the sellers incurred it
   * together, each of them pays for all.
   */
  public Judged own(Fee fee) {
    return judge(
        new Settlement(
            "fee of " + names.of(fee.incurredBy()) + " of " + Words.day(fee.on()),
            fee.currency(),
            new TreeMap<>(Map.of(fee.incurredBy(), fee.amount())),
            fee.incurredBy().equals(Roles.SELLERS)
                ? paid(List.of(fee))
                : new TreeMap<>(fee.paidBy()),
            Set.of(fee.incurredBy())),
        fee.on());
  }

  /** A fee that the Company incurred for the sellers: they pay it, or repay it to the Company. */
  public Judged forSellers(Fee fee) {
    return judge(
        new Settlement(
            "fee that "
                + names.of(fee.incurredBy())
                + " incurred for the sellers, of "
                + Words.day(fee.on()),
            fee.currency(),
            new TreeMap<>(Map.of(Roles.SELLERS, fee.amount())),
            paid(List.of(fee)),
            incurring(List.of(fee))),
        fee.on());
  }

  /** A fee of the notary: the sellers bear their part of it, Acquisition Sub the rest, exactly. */
  public Judged notary(Fee fee, CovenantTerms terms) {
    BigDecimal sellers = fee.amount().multiply(terms.notaryPercent()).divide(HUNDRED);
    return judge(
        new Settlement(
            "notary's fee of " + Words.day(fee.on()),
            fee.currency(),
            shares(fee.amount().subtract(sellers), sellers),
            paid(List.of(fee)),
            incurring(List.of(fee))),
        fee.on());
  }

  /**
   * All legal expenses of the sellers together: Acquisition Sub bears them up to the most that the
   * agreement sets, and to the cent; the sellers bear the rest. The agreement names no rate for an
   * expense in another currency; as long as only those have paid who incurred one, nobody can have
   * paid what another bears.
   */
  public Judged legal(List<Fee> fees, CovenantTerms terms) {
    if (fees.isEmpty()) {
      return Judged.note("no legal expenses of the sellers are recorded");
    }
    List<Fee> sorted = fees.stream().sorted(ORDER).toList();
    List<Fee> foreign =
        sorted.stream().filter(fee -> !fee.currency().equals(CAP_CURRENCY)).toList();
    if (!foreign.isEmpty()) {
      return Judged.need(
              "legal expenses of the sellers: borne by "
                  + names.of(roles.acquisitionSub())
                  + " up to "
                  + Amounts.words(CAP_CURRENCY, terms.sellerLegalExpenses())
                  + ", but some are in another currency, and SPA 5.3 names no rate")
          .withNeeds(foreign.stream().map(Expenses::rate).toList())
          .weighing(
              incurring(fees).containsAll(paid(fees).keySet())
                  ? Answer.NO
                  : weight.arisen(last(sorted), closing))
          .dated(last(sorted));
    }
    return judge(legalOf(sorted, terms), grewLast(sorted, terms));
  }

  private Settlement legalOf(List<Fee> fees, CovenantTerms terms) {
    BigDecimal total = Numbers.sum(fees.stream().map(Fee::amount).toList());
    BigDecimal sub = total.min(terms.sellerLegalExpenses());
    return new Settlement(
        "legal expenses of the sellers",
        CAP_CURRENCY,
        shares(sub, total.subtract(sub)),
        paid(fees),
        incurring(fees));
  }

  /** The day of the last of several expenses with which more was borne wrongly than before. */
  private LocalDate grewLast(List<Fee> sorted, CovenantTerms terms) {
    LocalDate day = last(sorted);
    BigDecimal before = BigDecimal.ZERO;
    for (int count = 1; count <= sorted.size(); count++) {
      BigDecimal now = legalOf(sorted.subList(0, count), terms).borneWrongly();
      if (now.compareTo(before) > 0) {
        day = sorted.get(count - 1).on();
      }
      before = now;
    }
    return day;
  }

  private Judged judge(Settlement settlement, LocalDate day) {
    return settlement.judge(side, names, weight.arisen(day, closing)).dated(day);
  }

  private static LocalDate last(List<Fee> sorted) {
    return sorted.get(sorted.size() - 1).on();
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

  private SortedMap<String, BigDecimal> shares(BigDecimal sub, BigDecimal sellers) {
    return new TreeMap<>(Map.of(roles.acquisitionSub(), sub, Roles.SELLERS, sellers));
  }

  private SortedMap<String, BigDecimal> paid(List<Fee> fees) {
    SortedMap<String, BigDecimal> paid = new TreeMap<>();
    fees.forEach(
        fee ->
            fee.paidBy()
                .forEach((party, amount) -> paid.merge(group(party), amount, BigDecimal::add)));
    return paid;
  }

  private Set<String> incurring(List<Fee> fees) {
    return fees.stream().map(Fee::incurredBy).map(this::group).collect(Collectors.toSet());
  }

  /** The sellers settle what they bear among themselves. */
  private String group(String party) {
    return roles.seller(party) ? Roles.SELLERS : party;
  }
}
