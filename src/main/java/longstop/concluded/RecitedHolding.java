package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Proposal;
import longstop.finding.Judged;
import longstop.law.Law;
import longstop.law.Rule144;

/**
 * The holding period that the agreement recites beside the one of the law (trap T-09).
 *
 * @param years the holding period in years as SPA IIA(d)(ii) recites it
 * @param acquired the Closing Date
 * @param law Rule 144 of the day of the sale
 */
public record RecitedHolding(int years, LocalDate acquired, Rule144 law) {

  /** The recital and the law of the day of a proposal. */
  public static RecitedHolding of(int years, ShareStatus shares, Proposal proposal, Law law) {
    return new RecitedHolding(years, shares.acquired(), law.rule144(proposal.on()));
  }

  /** Whether they agree; a recital of the law binds nobody where they do not. */
  public Judged judge() {
    LocalDate recited = acquired.plusYears(years);
    LocalDate lawful = law.holding().after(acquired);
    String told =
        "the agreement recites a holding period of "
            + years
            + (years == 1 ? " year" : " years")
            + ", until "
            + Words.day(recited)
            + "; Rule 144 of that day asks for "
            + law.holding().words()
            + ", until "
            + Words.day(lawful)
            + law.holdingIfReporting()
                .map(
                    length ->
                        ", or "
                            + length.words()
                            + ", until "
                            + Words.day(length.after(acquired))
                            + ", where Parent has long reported")
                .orElse("");
    return recited.equals(lawful)
        ? Judged.met(told).withBecause(List.of(law.reference()))
        : Judged.exempt(told + "; a recital of the law is no promise")
            .withBecause(List.of(law.reference()));
  }
}
