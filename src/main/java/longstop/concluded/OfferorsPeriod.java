package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.law.Law;
import longstop.law.RegulationS;

/**
 * The period of Regulation S in which a sale under Rule 903 lies. It began with the Closing, in the
 * category of that day; or, as an affiliate's sale can be read, it begins with an offering of his
 * own and is never over when he sells. What a distributor has left of an allotment counts as sold
 * inside it, whenever he sells it.
 *
 * @param proposal id of the proposal
 * @param law the version of Regulation S that the category follows
 * @param reported whether Parent was a reporting issuer on the day that decides the category
 * @param reportedQuestion the same, worded to follow "whether"
 * @param inside whether the sale lies inside the period
 * @param insideQuestion the same, worded to follow "whether"
 * @param where the period, to follow what is done in it; empty if it may be over
 * @param end for a sale inside: the first day that is not certainly inside; empty if it never ends
 */
public record OfferorsPeriod(
    String proposal,
    RegulationS law,
    Answer reported,
    String reportedQuestion,
    Answer inside,
    String insideQuestion,
    String where,
    Optional<LocalDate> end) {

  /**
   * The period that began when the shares were issued.
   *
   * @param asked the clause on the category, whose completeness counts
   */
  public static OfferorsPeriod ofTheIssue(
      Asked asked, Proposal proposal, ShareStatus shares, Law law, Reporting reporting) {
    Offering offering = proposal.offering();
    Answer lasts = shares.inside(proposal.on());
    return new OfferorsPeriod(
        proposal.id(),
        law.regulationS(shares.acquired()),
        reporting.reporting(asked, shares.acquired()),
        reporting.question(shares.acquired()),
        Answer.any(lasts, Answer.all(offering.distributorSells(), Answer.UNKNOWN)),
        lasts == Answer.UNKNOWN
            ? shares.question()
            : "a distributor sells what he has left of an allotment",
        lasts == Answer.YES ? ", inside " + shares.periodWords() : "",
        Optional.of(shares.firstEnd()));
  }

  /**
   * The period in which an affiliate sells.
   *
   * @param asked the clause on the category, whose completeness counts
   * @param own whether his sale is an offering of its own
   */
  public static OfferorsPeriod ofAffiliate(
      Asked asked,
      Proposal proposal,
      ShareStatus shares,
      Law law,
      Reporting reporting,
      boolean own) {
    return own
        ? ofHisOwn(asked, proposal, law, reporting)
        : ofTheIssue(asked, proposal, shares, law, reporting);
  }

  private static OfferorsPeriod ofHisOwn(
      Asked asked, Proposal proposal, Law law, Reporting reporting) {
    RegulationS ofTheDay = law.regulationS(proposal.on());
    return new OfferorsPeriod(
        proposal.id(),
        ofTheDay,
        reporting.reporting(asked, proposal.on()),
        reporting.question(proposal.on()),
        Answer.YES,
        "",
        ", in an offering of his own, whose " + ofTheDay.period() + " has not ended",
        Optional.empty());
  }

  /** What a condition comes to that binds inside the period only. */
  Judged binds(Judged judged) {
    return Known.onlyIf(
        inside,
        "the " + law.period() + " is over",
        insideQuestion,
        judged.effect() == Effect.BREACH && end.isPresent()
            ? judged.until(DerivedDate.of(end.get()))
            : judged);
  }
}
