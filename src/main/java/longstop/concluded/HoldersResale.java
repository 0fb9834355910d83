package longstop.concluded;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * What Rule 904 asks of the person of the seller.
 *
 * @param proposal the proposal
 * @param affiliate whether he is an affiliate
 * @param shares what the law made of the shares
 */
public record HoldersResale(Proposal proposal, AffiliateStatus affiliate, ShareStatus shares) {

  private static final String BY_OFFICE =
      "he is an affiliate only because he is an officer or director";

  /** A resale as Rule 904 looks at it. */
  public static HoldersResale of(Proposal proposal, AffiliateStatus affiliate, ShareStatus shares) {
    return new HoldersResale(proposal, affiliate, shares);
  }

  /** Not for the issuer, a distributor or an affiliate, but for an officer's or director's. */
  public Judged who() {
    Offering offering = proposal.offering();
    if (offering.distributorSells() == Answer.YES) {
      return Judged.breach(
          "a distributor sells, for whom Rule 904 is not there", "a sale under Rule 903");
    }
    Answer barred = Answer.all(affiliate.now(), affiliate.byOfficeOnly().not());
    if (barred == Answer.YES) {
      return Judged.breach(
              affiliate.why() + ", and not by an office alone, so that Rule 904 is not for him",
              "a sale under Rule 903 or 144")
          .until(affiliate.endsNow());
    }
    if (barred == Answer.UNKNOWN) {
      return Judged.need(
          affiliate.why() + "; Rule 904 is for those who are none, or by an office alone",
          affiliate.now() == Answer.UNKNOWN
              ? "whether " + affiliate.questionNow()
              : "whether " + BY_OFFICE);
    }
    if (offering.distributorSells() == Answer.UNKNOWN) {
      return Judged.need(
          "it is not known whether a distributor sells", "whether a distributor sells");
    }
    return Judged.met("Rule 904 is there for him").withBecause(List.of(affiliate.why()));
  }

  /** A dealer, or who is paid for selling, may not sell to a U.S. person inside the period. */
  public Judged dealer(UsPerson buyer) {
    Offering offering = proposal.offering();
    Answer binds = Answer.all(offering.sellerIsDealer(), shares.inside(proposal.on()));
    Answer known =
        Answer.all(
            buyer.answer().not(), Answer.any(offering.paidBuyer().not(), offering.confirmation()));
    Judged judged =
        known == Answer.UNKNOWN
            ? Judged.need("it is not known whether a dealer may sell to this buyer")
                .withNeeds(needs(buyer, offering))
            : Known.judge(
                known,
                "the buyer is no U.S. person, and is told of the restrictions if he is a dealer",
                buyer.answer() == Answer.YES
                    ? "a dealer sells to a U.S. person inside " + shares.periodWords()
                    : "a dealer sells to a dealer or paid person without the notice, inside "
                        + shares.periodWords(),
                "",
                "waiting until the period is over");
    return Known.onlyIf(
        binds,
        offering.sellerIsDealer() == Answer.NO
            ? "the seller is no dealer and is not paid for selling"
            : "the " + shares.periodName() + " is over",
        offering.sellerIsDealer() == Answer.UNKNOWN
            ? "the seller is a dealer or is paid for selling"
            : shares.question(),
        judged.effect() == Effect.BREACH
            ? judged.until(DerivedDate.of(shares.firstEnd()))
            : judged);
  }

  private static List<String> needs(UsPerson buyer, Offering offering) {
    if (buyer.answer() == Answer.UNKNOWN) {
      return buyer.needs();
    }
    return List.of(
        offering.paidBuyer() == Answer.UNKNOWN
            ? "whether the buyer is a distributor, a dealer or paid for the securities sold"
            : "whether such a buyer is sent the notice");
  }

  /** An affiliate by office pays no more than the usual commission. */
  public Judged officer() {
    return Known.onlyIf(
        Answer.all(affiliate.now(), affiliate.byOfficeOnly()),
        "the seller is no affiliate by his office",
        affiliate.now() == Answer.YES ? BY_OFFICE : affiliate.questionNow(),
        Known.judge(
            proposal.offering().usualCommission(),
            "only the usual broker's commission is paid",
            "more than the usual broker's commission is paid for an affiliate by office",
            "only the usual broker's commission is paid",
            "the usual commission"));
  }
}
