package longstop.concluded;

import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.deal.Venue;
import longstop.finding.Judged;
import longstop.law.Law;
import longstop.law.RegulationS;

/**
 * What Rules 903 and 904 ask alike: an offshore transaction, no directed selling efforts, and no
 * plan to evade registration.
 *
 * @param offering how the shares are offered
 * @param scheme whether the sale is part of a plan to evade registration
 * @param market on which market the sale counts as offshore whoever buys
 * @param law Regulation S of the day of the sale
 */
public record OffshoreSale(Offering offering, Answer scheme, Venue market, RegulationS law) {

  /** A sale under Rule 903: on the floor of an established foreign exchange. */
  public static OffshoreSale under903(Proposal proposal, Law law) {
    return of(proposal, law, Venue.FOREIGN_FLOOR);
  }

  /** A resale under Rule 904: through a designated offshore securities market. */
  public static OffshoreSale under904(Proposal proposal, Law law) {
    return of(proposal, law, Venue.OFFSHORE_MARKET);
  }

  private static OffshoreSale of(Proposal proposal, Law law, Venue market) {
    return new OffshoreSale(
        proposal.offering(), proposal.brokerage().scheme(), market, law.regulationS(proposal.on()));
  }

  /** No offer is made to a person in the United States. */
  public Judged offer() {
    if (onMarketAtHome() && offering.offeredInUnitedStates() == Answer.NO) {
      return Judged.need(
          "an order on a market of the United States reaches persons there",
          "how no offer is made to a person in the United States on that market");
    }
    return Known.judge(
        offering.offeredInUnitedStates().not(),
        "no offer is made to a person in the United States",
        "an offer is made to a person in the United States, so this is no offshore transaction"
            + offshore(),
        "an offer is made to a person in the United States",
        "offers abroad only");
  }

  /** The buyer is abroad, or the sale is executed on the right market abroad. */
  public Judged place() {
    Answer onMarket =
        offering
            .venue()
            .map(
                venue ->
                    venue == market
                        ? market == Venue.OFFSHORE_MARKET
                            ? offering.prearranged().not()
                            : Answer.YES
                        : Answer.NO)
            .orElse(Answer.UNKNOWN);
    String where =
        market == Venue.FOREIGN_FLOOR
            ? "on the floor of an established foreign exchange"
            : "through a designated offshore securities market, and not arranged beforehand with a"
                + " buyer in the United States";
    if (onMarketAtHome() && offering.buyerAbroad() == Answer.YES) {
      return Judged.need(
          "on a market of the United States a seller does not choose his buyer",
          "how it is known that the buyer on that market is outside the United States");
    }
    return Known.judge(
        Answer.any(offering.buyerAbroad(), onMarket),
        offering.buyerAbroad() == Answer.YES
            ? "the buyer is outside the United States when the buy order originates"
            : "the sale is executed " + where,
        "the buyer is not outside the United States, and the sale is not executed "
            + where
            + offshore(),
        "the buyer is outside the United States when the buy order originates, or the sale is"
            + " executed "
            + where,
        "a buyer abroad, or a sale " + where);
  }

  private boolean onMarketAtHome() {
    return offering.venue().equals(Optional.of(Venue.UNITED_STATES_MARKET));
  }

  /** Offers do not aim at groups of citizens abroad, such as the armed forces. */
  public Judged groups() {
    return Known.judge(
        offering.aimedAtCitizensAbroad().not(),
        "no offer aims at an identifiable group of U.S. citizens abroad",
        "offers aim at an identifiable group of U.S. citizens abroad, so this is no offshore"
            + " transaction"
            + offshore(),
        "offers aim at an identifiable group of U.S. citizens abroad",
        "offers that do not aim at such a group");
  }

  /** Nothing is done to condition the market of the United States. */
  public Judged sellingEfforts() {
    return Known.judge(
        offering.directedSellingEfforts().not(),
        "there are no directed selling efforts in the United States",
        "there are directed selling efforts in the United States (Rule "
            + law.lettering().directedSellingEfforts()
            + ")",
        "there are directed selling efforts in the United States",
        "no such efforts");
  }

  /** Regulation S is not for a plan to evade registration, whatever its form. */
  public Judged evasion() {
    return Known.judge(
        scheme.not(),
        "the sale is no part of a plan to evade registration",
        "the sale is part of a plan to evade registration, for which Regulation S is not there",
        "the sale is part of a plan to evade registration",
        "giving up the plan");
  }

  private String offshore() {
    return " (Rule " + law.lettering().offshoreTransaction() + ")";
  }
}
