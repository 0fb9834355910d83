package longstop.concluded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** How many shares a seller is entitled to, and whether the percentages hold (SPA 1.2). */
public final class PriceShare {

  private static final BigDecimal ALL = new BigDecimal(100);

  private PriceShare() {}

  /**
   * The shares of one seller. A holder's percentage is that of its quotas in the capital; a partner
   * gets its shares from the partnership.
   */
  public static Judged judge(Asked asked, PriceTerms terms, Roles roles, Allocation allocation) {
    Allocation.Part part = allocation.of(asked.subject());
    BigDecimal percentage = part.percentage();
    String sentence =
        asked.name()
            + " is entitled to "
            + Numbers.words(part.entitlement())
            + " shares, "
            + Numbers.words(percentage)
            + " % of "
            + Numbers.words(allocation.aggregate());
    if (roles.partners().contains(asked.subject())) {
      return Judged.met(sentence + ", through the partnership");
    }
    List<BigDecimal> quotas = terms.quotas().getOrDefault(asked.subject(), List.of());
    BigDecimal nominal = Numbers.sum(quotas);
    String quotaWords =
        "quotas of "
            + Numbers.words(nominal)
            + " in a capital of "
            + terms.capitalCurrency()
            + " "
            + Numbers.words(terms.capital());
    return nominal.multiply(ALL).compareTo(percentage.multiply(terms.capital())) == 0
        ? Judged.met(sentence).withBecause(List.of(quotaWords))
        : Judged.breach(
            "the percentage of "
                + asked.name()
                + ", "
                + Numbers.words(percentage)
                + " %, does not agree with "
                + quotaWords,
            "corrected Schedules, by an amendment (SPA 10.3)");
  }

  /** Whether the holders' percentages make up the whole, and the partners' their partnership's. */
  public static Judged percentages(PriceTerms terms, Roles roles) {
    BigDecimal holders = sum(roles.holders(), terms.percentages());
    BigDecimal partners = sum(roles.partners(), terms.partnerPercentages());
    Optional<BigDecimal> partnership = roles.partnership().map(terms.percentages()::get);
    List<String> wrong = new ArrayList<>();
    if (holders.compareTo(ALL) != 0) {
      wrong.add("the holders' percentages total " + Numbers.words(holders) + ", not 100");
    }
    partnership
        .filter(own -> own.compareTo(partners) != 0)
        .ifPresent(
            own ->
                wrong.add(
                    "the partners' percentages total "
                        + Numbers.words(partners)
                        + ", not the partnership's "
                        + Numbers.words(own)));
    if (!wrong.isEmpty()) {
      return Judged.breach(
          String.join("; ", wrong), "a corrected Schedule 1.2, by an amendment (SPA 10.3)");
    }
    return Judged.met(
        "the holders' percentages total 100"
            + partnership
                .map(own -> ", the partners' the partnership's " + Numbers.words(own))
                .orElse(""));
  }

  /** What becomes of a holder's fraction of a share: never a share, but cash. */
  public static Judged cash(Asked asked, Allocation allocation, AveragePrice price) {
    Allocation.Part part = allocation.of(asked.subject());
    BigDecimal fraction = part.fraction();
    String shares = asked.name() + " receives " + Numbers.words(part.wholeShares()) + " shares";
    if (fraction.signum() == 0) {
      return Judged.met(shares + ", and no fraction is left to pay in cash");
    }
    String left = " and cash for " + Numbers.words(fraction) + " of a share";
    if (price.none().isPresent()) {
      return Judged.breach(
          shares + left + ", but there is no Average Price: " + price.none().get(),
          "an amendment that says which price counts (SPA 10.3)");
    }
    return part.cash()
        .map(
            cash ->
                Judged.met(
                    shares
                        + left
                        + ": "
                        + Amounts.words(AveragePrice.USD, cash)
                        + " at the Average Price of "
                        + Amounts.words(AveragePrice.USD, price.usd().orElseThrow())))
        .orElseGet(
            () -> Judged.need(shares + left + ", whose amount is not known", price.needed()));
  }

  private static BigDecimal sum(List<String> ids, Map<String, BigDecimal> percentages) {
    return Numbers.sum(
        ids.stream().map(id -> percentages.getOrDefault(id, BigDecimal.ZERO)).toList());
  }
}
