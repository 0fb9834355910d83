package longstop.concluded;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.deal.Venue;
import longstop.finding.Judged;

/**
 * Section 4(1): a sale by somebody who is neither issuer nor underwriter nor dealer.
 *
 * @param proposal the proposal
 * @param shares what the law made of the shares
 * @param affiliate whether the seller is an affiliate
 * @param rule144 what Rule 144 says of free resale
 */
public record OrdinarySale(
    Proposal proposal, ShareStatus shares, AffiliateStatus affiliate, ResaleUnder144 rule144) {

  /** A sale as Section 4(1) looks at it. */
  public static OrdinarySale of(
      Proposal proposal, ShareStatus shares, AffiliateStatus affiliate, ResaleUnder144 rule144) {
    return new OrdinarySale(proposal, shares, affiliate, rule144);
  }

  /** Whoever buys from an affiliate to resell is an underwriter (Section 2(11)). */
  public Judged noAffiliate() {
    return switch (affiliate.lately()) {
      case NO -> Judged.met(affiliate.why());
      case YES ->
          Judged.breach(
                  affiliate.why()
                      + ", and whoever buys from an affiliate to resell is an underwriter (Section"
                      + " 2(11))",
                  "Rule 144, or a registration")
              .until(affiliate.endsLately());
      case UNKNOWN -> Judged.need(affiliate.why(), "whether " + affiliate.question());
    };
  }

  /** The seller is no dealer. */
  public Judged dealer() {
    return Known.judge(
        proposal.offering().sellerIsDealer().not(),
        "the seller is no dealer",
        "the seller is a dealer or is paid for selling",
        "the seller is a dealer or is paid for selling",
        "a seller who is none");
  }

  /** The seller did not buy to distribute, nor is this part of a plan to evade registration. */
  public Judged underwriter() {
    Answer underwriter =
        Answer.any(proposal.brokerage().underwriter(), proposal.brokerage().scheme());
    return Known.judge(
        underwriter.not(),
        "the seller did not buy with a view to distribution, and evades no registration",
        "the seller acts as an underwriter, or sells to evade registration",
        proposal.brokerage().underwriter() == Answer.UNKNOWN
            ? "the seller bought with a view to distribution"
            : "the sale is part of a plan to evade registration",
        "a registration");
  }

  /** Before the restricted period is over the distribution abroad has not come to rest. */
  public Judged rest() {
    return switch (shares.inside(proposal.on())) {
      case NO -> Judged.met(shares.periodWords() + ", is over");
      case YES ->
          Judged.breach(
                  "the distribution abroad has not come to rest inside " + shares.periodWords(),
                  "waiting until it is over")
              .withBecause(List.of(shares.issued()))
              .until(DerivedDate.of(shares.firstEnd()));
      case UNKNOWN ->
          Judged.need(
                  "it is not known whether the distribution abroad has come to rest: "
                      + shares.periodWords(),
                  "whether " + shares.question())
              .withBecause(List.of(shares.issued()));
    };
  }

  /** Restricted securities reach the public by Rule 144 or a registration. */
  public Judged restricted() {
    if (shares.restricted() == Answer.NO) {
      return Judged.met("the shares are no restricted securities")
          .withBecause(List.of(shares.issued()));
    }
    if (rule144.freely() == Answer.YES) {
      return Judged.met("the shares can be resold freely").withBecause(List.of(shares.issued()));
    }
    if (rule144.freely() == Answer.UNKNOWN) {
      return Judged.need(
              "restricted securities reach the public freely only from somebody who is no"
                  + " affiliate and has held them long enough",
              "whether " + rule144.question())
          .withBecause(List.of(shares.issued()));
    }
    if (shares.restricted() == Answer.UNKNOWN) {
      return Judged.need(
              "it is not known whether the shares are restricted securities",
              "whether " + shares.since().question())
          .withBecause(List.of(shares.issued()));
    }
    if (proposal.offering().venue().isEmpty()) {
      return Judged.need("restricted securities are sold", "where the sale is executed")
          .withBecause(List.of(shares.issued()));
    }
    return proposal.offering().venue().get() == Venue.UNITED_STATES_MARKET
        ? Judged.breach(
                "restricted securities are sold on a market of the United States without Rule 144,"
                    + " before free resale",
                "Rule 144, or a private sale")
            .withBecause(List.of(shares.issued()))
            .until(rule144.freeFrom())
        : Judged.need(
                "restricted securities are sold otherwise than on a market of the United States",
                "that the buyer takes them as restricted securities, not to distribute them")
            .withBecause(List.of(shares.issued()));
  }
}
