package longstop.concluded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import longstop.deal.PriceTerms;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The Escrow Amount (SPA 1.3(d)).
 *
 * @param shares whole shares of Parent
 * @param exact the same before it was rounded
 */
public record EscrowAmount(BigDecimal shares, BigDecimal exact) {

  /**
   * The part of the Aggregate Parent Shares that goes into escrow, to the nearest whole share.
   *
   * @param tie what becomes of half a share: {@code half-down}, {@code half-even}, or up for any
   *     other
   */
  public static EscrowAmount of(AggregateShares aggregate, PriceTerms terms, String tie) {
    AggregateShares.Portion portion = aggregate.percent(terms.escrowPercent());
    RoundingMode mode =
        switch (tie) {
          case "half-down" -> RoundingMode.HALF_DOWN;
          case "half-even" -> RoundingMode.HALF_EVEN;
          default -> RoundingMode.HALF_UP;
        };
    return new EscrowAmount(portion.rounded(mode), portion.number());
  }

  /** The number, as people write it. */
  public String words() {
    return Numbers.words(shares);
  }

  /** What a holder contributes: its percentage of the Escrow Amount, which may be a fraction. */
  BigDecimal part(BigDecimal percentage) {
    return Numbers.plain(shares.multiply(percentage).movePointLeft(2));
  }

  /**
   * The number, and whether the portions that are agreed for the holders make it up. These portions
   * are printed for the shares as agreed, before any recapitalization.
   */
  public Judged judge(AggregateShares aggregate, PriceTerms terms, Roles roles, String tie) {
    String sentence =
        "the Escrow Amount is "
            + words()
            + " shares, "
            + Numbers.words(terms.escrowPercent())
            + " % of "
            + aggregate.words()
            + (shares.compareTo(exact) == 0 ? "" : ", rounded from " + Numbers.words(exact));
    BigDecimal agreed = of(AggregateShares.of(aggregate.agreed()), terms, tie).shares();
    BigDecimal printed =
        Numbers.sum(roles.holders().stream().map(id -> printed(terms, id)).toList());
    return printed.compareTo(agreed) == 0
        ? Judged.met(sentence)
        : Judged.breach(
            sentence
                + ", but the holders' portions of ESC Annex B add up to "
                + Numbers.words(printed)
                + ", not "
                + Numbers.words(agreed),
            "a corrected ESC Annex B, agreed in writing");
  }

  /**
   * Whether the escrow portion that is agreed for a holder or partner is that part of what it is
   * entitled to (SPA 1.5(c), last sentence; trap T-69 for the schedule, T-19 for the fractions).
   */
  public static Judged portion(Asked asked, PriceTerms terms, Roles roles, Allocation allocation) {
    Allocation.Part part = allocation.of(asked.subject());
    BigDecimal printed = printed(terms, asked.subject());
    BigDecimal entitled =
        AggregateShares.of(terms.aggregateShares()).percent(part.percentage()).number();
    BigDecimal share = Numbers.plain(entitled.multiply(terms.escrowPercent()).movePointLeft(2));
    String percent = Numbers.words(terms.escrowPercent()) + " % of ";
    if (share.compareTo(printed) != 0) {
      return Judged.breach(
          "ESC Annex B prints "
              + Numbers.words(printed)
              + " escrow shares for "
              + asked.name()
              + ", but "
              + percent
              + Numbers.words(entitled)
              + " are "
              + Numbers.words(share),
          "a corrected ESC Annex B, agreed in writing");
    }
    BigDecimal now = part.escrowShares();
    return Judged.met(
            Numbers.words(now)
                + " escrow shares for "
                + asked.name()
                + (now.compareTo(printed) == 0
                    ? ", " + percent + Numbers.words(entitled) + ", as ESC Annex B prints"
                    : ", adjusted from " + Numbers.words(printed) + " of ESC Annex B"))
        .withBecause(fraction(now, roles.partners().contains(asked.subject())));
  }

  private static BigDecimal printed(PriceTerms terms, String party) {
    return terms.escrowShares().getOrDefault(party, BigDecimal.ZERO);
  }

  private static List<String> fraction(BigDecimal shares, boolean partner) {
    if (Numbers.plain(shares).scale() == 0) {
      return List.of();
    }
    return List.of(
        partner
            ? "the fraction is a beneficial interest in the partnership's whole shares; its release"
                + " needs a rounding instruction, or cash at the Average Price (T-19)"
            : "the fraction is an interest in the Escrow Amount, which is whole; its release needs"
                + " a rounding instruction, or cash at the Average Price (T-19)");
  }
}
