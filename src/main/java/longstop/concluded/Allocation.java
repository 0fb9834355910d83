package longstop.concluded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;

/**
 * How the price is shared: what each holder gets, and through the holder that is a partnership each
 * of its partners. Partners are never added to holders, because their shares are those of the
 * partnership (trap T-18).
 *
 * @param aggregate Aggregate Parent Shares (SPA 1.3(b)), to 34 digits where they have no end
 * @param escrow Escrow Amount, in whole shares (SPA 1.3(d))
 * @param averagePrice price in USD per share, once it is known (SPA 1.3(c))
 * @param holders one for each holder, in the order of the deal
 * @param partners one for each partner, in the order of the deal
 */
public record Allocation(
    BigDecimal aggregate,
    BigDecimal escrow,
    Optional<BigDecimal> averagePrice,
    List<Part> holders,
    List<Part> partners) {

  /**
   * What one holder or partner gets. Shares are shares of Parent.
   *
   * @param party party id, or {@link #TOTAL}
   * @param percentage percentage of the Aggregate Parent Shares, of 100
   * @param wholeShares whole shares that it is entitled to (SPA 1.2(a))
   * @param fraction the fraction of a share beyond these, less than one for a single holder
   * @param escrowShares its portion of the Escrow Amount, which may hold a fraction (trap T-19)
   * @param releasedShares whole shares less the escrow portion: what it receives at Closing
   * @param cash cash in lieu of the fraction in USD (SPA 1.2(b)), once the price is known; none for
   *     a partner, to whom the partnership and not Parent hands out shares
   */
  public record Part(
      String party,
      BigDecimal percentage,
      BigDecimal wholeShares,
      BigDecimal fraction,
      BigDecimal escrowShares,
      BigDecimal releasedShares,
      Optional<BigDecimal> cash) {

    /** Stands for all holders together. */
    public static final String TOTAL = "total";

    /** Shares that it is entitled to, with the fraction. */
    public BigDecimal entitlement() {
      return Numbers.plain(wholeShares.add(fraction));
    }
  }

  /** Shares out the price by the percentages of the agreement. */
  public static Allocation of(
      AggregateShares aggregate,
      EscrowAmount escrow,
      AveragePrice price,
      PriceTerms terms,
      Roles roles) {
    return new Allocation(
        aggregate.number(),
        escrow.shares(),
        price.usd(),
        parts(
            roles.holders(),
            terms.percentages(),
            (id, percentage) -> {
              AggregateShares.Portion portion = aggregate.percent(percentage);
              return part(id, percentage, portion, escrow, cash(portion, price));
            }),
        parts(
            roles.partners(),
            terms.partnerPercentages(),
            (id, percentage) ->
                part(id, percentage, aggregate.percent(percentage), escrow, Optional.empty())));
  }

  private static List<Part> parts(
      List<String> ids,
      Map<String, BigDecimal> percentages,
      BiFunction<String, BigDecimal, Part> part) {
    return ids.stream()
        .map(id -> part.apply(id, Numbers.plain(percentages.getOrDefault(id, BigDecimal.ZERO))))
        .toList();
  }

  private static Part part(
      String id,
      BigDecimal percentage,
      AggregateShares.Portion portion,
      EscrowAmount escrow,
      Optional<BigDecimal> cash) {
    BigDecimal escrowed = escrow.part(percentage);
    return new Part(
        id,
        percentage,
        portion.whole(),
        portion.fraction(),
        escrowed,
        Numbers.plain(portion.whole().subtract(escrowed)),
        cash);
  }

  private static Optional<BigDecimal> cash(AggregateShares.Portion portion, AveragePrice price) {
    return portion.fraction().signum() == 0
        ? Optional.of(BigDecimal.ZERO)
        : price.usd().map(portion::cash);
  }

  /**
   * The part of a holder or partner.
   *
   * @throws java.util.NoSuchElementException if the party is neither
   */
  public Part of(String party) {
    return Stream.concat(holders.stream(), partners.stream())
        .filter(part -> part.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  /** All holders together; the cash only if it is known for each of them. */
  public Part total() {
    List<BigDecimal> cash = holders.stream().flatMap(part -> part.cash().stream()).toList();
    return new Part(
        Part.TOTAL,
        sum(Part::percentage),
        sum(Part::wholeShares),
        sum(Part::fraction),
        sum(Part::escrowShares),
        sum(Part::releasedShares),
        cash.size() == holders.size() ? Optional.of(Numbers.sum(cash)) : Optional.empty());
  }

  private BigDecimal sum(Function<Part, BigDecimal> number) {
    return Numbers.plain(Numbers.sum(holders.stream().map(number).toList()));
  }
}
