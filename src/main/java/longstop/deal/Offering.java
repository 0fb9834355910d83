package longstop.deal;

import java.util.Optional;

/**
 * How shares are offered and sold, as far as Regulation S and the agreement ask.
 *
 * @param offeredInUnitedStates whether an offer is made to a person in the United States
 * @param buyerAbroad whether the buyer is outside the United States when the buy order originates,
 *     or the seller reasonably believes so
 * @param venue where the sale is executed
 * @param prearranged for a sale on an offshore market: whether the seller knows that it was
 *     arranged beforehand with a buyer in the United States
 * @param aimedAtCitizensAbroad whether offers aim at identifiable groups of U.S. citizens abroad
 * @param directedSellingEfforts whether there are directed selling efforts in the United States
 * @param sellerIsDealer whether the seller is a dealer or is paid for selling
 * @param usualCommission for an officer or director: whether only the usual broker's commission is
 *     paid
 * @param offeringRestrictions whether the offering restrictions of Regulation S are in place
 * @param materials whether offering materials or documents other than press releases are used
 * @param statements whether all of them bear the statements that Regulation S asks for
 * @param distributorSells whether a distributor sells
 * @param paidBuyer whether the buyer is a distributor, a dealer, or paid for the securities sold
 * @param confirmation whether such a buyer is sent the confirmation or notice
 * @param buyerCertifies for an offering of Category 3: whether the buyer certifies that he is no
 *     U.S. person and buys for none
 * @param buyerAgrees for the same: whether the buyer agrees to resell and to hedge only as the
 *     Securities Act allows
 * @param legend for the same: whether the certificates bear a legend that says so
 * @param transfersRefused for the same: whether Parent is bound to refuse to register any other
 *     transfer
 */
public record Offering(
    @Doc("Whether an offer is made to a person in the United States.") Answer offeredInUnitedStates,
    @Doc(
            "Whether the buyer is outside the United States when the buy order originates, or the"
                + " seller reasonably believes so.")
        Answer buyerAbroad,
    @Doc("Where the sale is executed.") Optional<Venue> venue,
    @Doc("Whether the seller knows of an arrangement with a buyer in the United States.")
        Answer prearranged,
    @Doc("Whether offers aim at identifiable groups of U.S. citizens abroad.")
        Answer aimedAtCitizensAbroad,
    @Doc("Whether there are directed selling efforts in the United States.")
        Answer directedSellingEfforts,
    @Doc("Whether the seller is a dealer or is paid for selling.") Answer sellerIsDealer,
    @Doc("Officer or director: whether only the usual broker's commission is paid.")
        Answer usualCommission,
    @Doc("Whether the offering restrictions of Regulation S are in place.")
        Answer offeringRestrictions,
    @Doc("Whether offering materials or documents other than press releases are used.")
        Answer materials,
    @Doc("Whether all of them bear the statements that Regulation S asks for.") Answer statements,
    @Doc("Whether a distributor sells.") Answer distributorSells,
    @Doc("Whether the buyer is a distributor, a dealer, or paid for the securities sold.")
        Answer paidBuyer,
    @Doc("Whether such a buyer is sent the confirmation or notice.") Answer confirmation,
    @Doc(
            "Category 3 of Regulation S: whether the buyer certifies that he is no U.S. person and"
                + " buys for none.")
        Answer buyerCertifies,
    @Doc("Category 3: whether the buyer agrees to resell and hedge only as the Act allows.")
        Answer buyerAgrees,
    @Doc("Category 3: whether the certificates bear a legend that says so.") Answer legend,
    @Doc("Category 3: whether Parent is bound to refuse to register any other transfer.")
        Answer transfersRefused) {

  /** An offering of which nothing is known. */
  public static final Offering UNKNOWN =
      new Offering(
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Optional.empty(),
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN);
}
