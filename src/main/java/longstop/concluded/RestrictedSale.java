package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.finding.Judged;

/**
 * The limbs of SPA 7.1(a), which in the restricted period must all hold (trap T-10).
 *
 * @param period the restricted period
 * @param disposing whether the proposal is an act that SPA 7.1(a) restricts
 */
public record RestrictedSale(RestrictedPeriod period, Disposing disposing) {

  /** Why the limbs ask nothing of the proposal, if they do not. */
  private Optional<Judged> unrestricted(Proposal proposal) {
    if (disposing.notRestricted().isPresent()) {
      return disposing.notRestricted().map(Judged::exempt);
    }
    return period.covers(proposal.on())
        ? Optional.empty()
        : Optional.of(Judged.exempt(period.over()));
  }

  /** (i): not to a U.S. person. */
  public Judged toUsPerson(Proposal proposal, UsPerson buyer) {
    return unrestricted(proposal)
        .orElseGet(
            () ->
                switch (buyer.answer()) {
                  case NO -> Judged.met("the buyer is no U.S. person").withBecause(because(buyer));
                  case UNKNOWN ->
                      Judged.need("it is not known whether the buyer is a U.S. person")
                          .withNeeds(buyer.needs())
                          .withBecause(because(buyer));
                  case YES ->
                      Judged.breach(
                              "in the restricted period, on "
                                  + Words.day(proposal.on())
                                  + ", the buyer is a U.S. person",
                              "a buyer who is no U.S. person",
                              "waiting until " + period.free().words())
                          .withBecause(because(buyer))
                          .until(period.free());
                });
  }

  private static List<String> because(UsPerson buyer) {
    List<String> because = new ArrayList<>();
    because.add(buyer.why());
    if (buyer.answer() == Answer.NO && buyer.forUsPerson() == Answer.YES) {
      because.add(
          "warning: he buys for the account or benefit of a U.S. person, which the legend of SPA"
              + " 7.1(b) and Rule 903 bar (trap T-11)");
    }
    return because;
  }

  /** (iii): offering materials, if there are any, bear the statements. */
  public Judged materials(Proposal proposal) {
    Offering offering = proposal.offering();
    return unrestricted(proposal)
        .orElseGet(
            () ->
                ifAny(
                    offering.materials(),
                    offering.statements(),
                    "offering materials",
                    "the offering materials bear the statements that Regulation S asks for",
                    "offering materials without the statements that Regulation S asks for"));
  }

  /** (iv): a distributor, if there is one, tells a dealer or paid buyer that he is bound. */
  public Judged distributor(Proposal proposal) {
    Offering offering = proposal.offering();
    return unrestricted(proposal)
        .orElseGet(
            () ->
                offering.distributorSells() == Answer.YES && offering.paidBuyer() == Answer.UNKNOWN
                    ? Judged.need(
                        "a distributor sells",
                        "whether the buyer is a distributor, a dealer or paid for the securities"
                            + " sold")
                    : ifAny(
                        Answer.all(offering.distributorSells(), offering.paidBuyer()),
                        offering.confirmation(),
                        "distributor who sells to a distributor, a dealer or somebody paid",
                        "the distributor sends the buyer the notice that he is bound alike",
                        "a distributor sells without the notice that the buyer is bound alike"));
  }

  /** A limb that asks for something only where something is there (trap T-12). */
  private Judged ifAny(Answer there, Answer done, String what, String kept, String broken) {
    if (there != Answer.YES) {
      return Judged.exempt(
          there == Answer.NO ? "there is no " + what : "no " + what + " on record");
    }
    return switch (done) {
      case YES -> Judged.met(kept);
      case UNKNOWN -> Judged.need("it is not known whether " + kept, "whether " + kept);
      case NO ->
          Judged.breach(broken, "what is missing", "waiting until " + period.free().words())
              .until(period.free());
    };
  }
}
