package longstop.concluded;

import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * Whether a seller has the shares that he wants to dispose of: an individual is entitled to none
 * before the spouse's consent is there (SPA 1.5(d)).
 */
public final class SharesWithheld {

  private SharesWithheld() {}

  /**
   * What SPA 1.5(d) says of a proposal.
   *
   * @param asked the question, about who must be entitled to the shares
   * @param married whether the seller is
   * @param consent the spouse's consent, if one is recorded
   * @param due last good day for it, inclusive
   * @param lateCures whether a consent after that day still complies (trap T-06)
   */
  public static Judged judge(
      Asked asked,
      Proposal proposal,
      Answer married,
      Optional<Act> consent,
      DerivedDate due,
      boolean lateCures) {
    Optional<Act> byThen = consent.filter(act -> !act.on().isAfter(proposal.on()));
    Judged entitled = ShareReceipt.judge(asked, married, byThen, due, lateCures, Optional.empty());
    boolean missing =
        entitled.effect() == Effect.NEED
            && byThen.isEmpty()
            && married == Answer.YES
            && asked.knownThrough(proposal.on());
    if (!missing) {
      return entitled;
    }
    return Judged.breach(
            "the shares of "
                + asked.name()
                + " are withheld on "
                + Words.day(proposal.on())
                + ": the consent of the spouse is not presented",
            "the consent of the spouse")
        .until(
            consent
                .map(act -> DerivedDate.of(act.on()))
                .orElseGet(
                    () ->
                        new DerivedDate.NotBefore(
                            asked.completeThrough().plusDays(1),
                            "the consent of the spouse is presented")));
  }
}
