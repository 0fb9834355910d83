package longstop.concluded;

import java.time.LocalDate;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.law.Law;
import longstop.law.Length;
import longstop.law.RegulationS;

/**
 * What the law made of the shares when they were issued: how long they must stay abroad, and
 * whether they are restricted securities (trap T-09). Where it is not known whether Parent was a
 * reporting issuer at the Closing, the period has two possible ends.
 *
 * @param proposal id of the proposal
 * @param acquired the Closing Date, on which they were issued
 * @param since since when they are held
 * @param periodName what the law calls the period
 * @param firstEnd first day that is certainly not inside the period if the shorter one applies
 * @param lastEnd first day that is certainly outside the period
 * @param restricted whether they are restricted securities
 * @param issued when and under which version of the law, and in what category, in words
 * @param question what decides between the two ends, worded to follow "whether"
 */
public record ShareStatus(
    String proposal,
    LocalDate acquired,
    HeldSince since,
    String periodName,
    LocalDate firstEnd,
    LocalDate lastEnd,
    Answer restricted,
    String issued,
    String question) {

  /**
   * The shares of a proposal.
   *
   * @param asked the gate of the securities law, whose completeness counts
   * @param option how shares issued under Regulation S of 1990 are read: {@code not-restricted},
   *     {@code since-1998} or {@code restricted}
   * @param lastBarred whether the day of the number itself is still inside the period (trap T-08)
   */
  public static ShareStatus of(
      Asked asked,
      Proposal proposal,
      DerivedDate closing,
      HeldSince held,
      Law law,
      Reporting reporting,
      Reading option,
      boolean lastBarred) {
    LocalDate acquired = closing.possibleFrom().orElse(proposal.on());
    RegulationS issuance = law.regulationS(acquired);
    Answer reported = reporting.reporting(asked, acquired);
    LocalDate shorter = end(issuance.reporting().length(), acquired, lastBarred);
    LocalDate longer = end(issuance.other().length(), acquired, lastBarred);
    boolean byLaw = issuance.reporting().restricted() == Answer.YES;
    boolean since =
        option.is("since-1998")
            && law.regulationS(proposal.on()).reporting().restricted() == Answer.YES;
    Answer restricted = byLaw || since || option.is("restricted") ? Answer.YES : held.restricted();
    return new ShareStatus(
        proposal.id(),
        acquired,
        held,
        issuance.period(),
        reported == Answer.NO ? longer : shorter,
        reported == Answer.YES ? shorter : longer,
        restricted,
        "issued on "
            + Words.day(acquired)
            + " under Regulation S of "
            + issuance.id()
            + " ("
            + issuance.reference()
            + ")"
            + category(issuance, reported),
        reporting.question(acquired));
  }

  private static LocalDate end(Length length, LocalDate acquired, boolean lastBarred) {
    return length.after(acquired).plusDays(lastBarred ? 1 : 0);
  }

  private static String category(RegulationS issuance, Answer reported) {
    return switch (reported) {
      case YES -> ", " + issuance.reporting().words();
      case NO -> ", " + issuance.other().words();
      case UNKNOWN -> "";
    };
  }

  /** Whether the day lies inside the period. */
  Answer inside(LocalDate day) {
    if (day.isBefore(firstEnd)) {
      return Answer.YES;
    }
    return day.isBefore(lastEnd) ? Answer.UNKNOWN : Answer.NO;
  }

  /** The period and its end, in words. */
  String periodWords() {
    return "the "
        + periodName
        + " of Regulation S, until "
        + Words.day(firstEnd)
        + (firstEnd.equals(lastEnd) ? "" : " or " + Words.day(lastEnd));
  }
}
