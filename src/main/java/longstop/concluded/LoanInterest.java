package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.Loan;
import longstop.finding.Judged;

/**
 * Interest that was paid on interest under a seller's loans to the Company (SPA 5.9).
 *
 * @param subject party id of the seller
 * @param seller name of the seller
 * @param paid whether such interest was paid
 */
public record LoanInterest(String subject, String seller, Answer paid) {

  /** What is to be repaid, as a noun phrase. */
  public static final String REPAYMENT = "repayment of the interest paid on interest";

  /**
   * What the record says of a seller's loans. Where it has none, it counts as far as it is
   * complete.
   *
   * @param signed day of the agreement, before which the loans were made
   */
  public static LoanInterest of(Asked asked, List<Loan> loans, LocalDate signed) {
    Answer unrecorded = asked.knownThrough(signed) ? Answer.NO : Answer.UNKNOWN;
    return new LoanInterest(
        asked.subject(),
        asked.name(),
        loans.stream().map(Loan::interestOnInterest).reduce(Answer::any).orElse(unrecorded));
  }

  /** Nothing was paid, and nothing is to be repaid. */
  public Judged none() {
    return Judged.exempt("no interest on interest was paid to " + seller);
  }

  /** Whether anything is to be repaid is not known. */
  public Judged unknown(DerivedDate due) {
    return Judged.need(
            REPAYMENT + ", if any was paid: due by " + due.words(),
            "whether interest was paid on interest to " + seller)
        .dueBy(due);
  }
}
