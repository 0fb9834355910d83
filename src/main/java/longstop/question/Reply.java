package longstop.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import longstop.concluded.Allocation;
import longstop.concluded.Closing;
import longstop.deal.Deal;
import longstop.finding.Verdict;
import longstop.indemnity.EscrowLedger;

/**
 * The answer to a question about a deal.
 *
 * @param question name of the question, such as {@code checklist}
 * @param deal the deal
 * @param asOf the day for which it is asked
 * @param verdict the answer
 * @param findings every finding, in the order of the agreement
 * @param dueDates every due date, by date
 * @param closing the Closing Date under the default readings
 * @param allocation how the price is shared under the default readings
 * @param escrow what the escrow received and gave; empty where the question does not concern it
 */
public record Reply(
    String question,
    Deal deal,
    LocalDate asOf,
    Verdict verdict,
    List<Answered> findings,
    List<Due> dueDates,
    Closing closing,
    Allocation allocation,
    Optional<EscrowLedger> escrow) {

  /** The same, with the findings and due dates of some clauses only. */
  Reply about(Predicate<String> clause) {
    return new Reply(
        question,
        deal,
        asOf,
        verdict,
        findings.stream().filter(one -> clause.test(one.finding().clause())).toList(),
        dueDates.stream().filter(due -> clause.test(due.dueDate().clause())).toList(),
        closing,
        allocation,
        escrow);
  }

  /** The same, with these findings after its own. */
  public Reply with(List<Answered> more) {
    return new Reply(
        question,
        deal,
        asOf,
        verdict,
        Stream.concat(findings.stream(), more.stream()).toList(),
        dueDates,
        closing,
        allocation,
        escrow);
  }
}
