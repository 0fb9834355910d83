package longstop.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import longstop.deal.Deal;
import longstop.finding.Verdict;

/**
 * The answer to the question whether shares may be sold: of one proposal, or of a plan.
 *
 * @param deal the deal
 * @param asOf the day for which it is asked
 * @param plan whether each proposal that is not refused counts as done for those that follow
 * @param answers an answer to each proposal, at least one; of a plan in its order
 */
public record SaleReply(Deal deal, LocalDate asOf, boolean plan, List<SaleAnswer> answers) {

  /** Keeps the list from being changed. */
  public SaleReply {
    answers = List.copyOf(answers);
  }

  /** The worst of the answers: no, then what depends on a reading, then what is open. */
  public Verdict verdict() {
    Set<Verdict> verdicts =
        answers.stream().map(SaleAnswer::verdict).collect(Collectors.toUnmodifiableSet());
    for (Verdict verdict : List.of(Verdict.NO, Verdict.DEPENDS_ON_READING, Verdict.OPEN)) {
      if (verdicts.contains(verdict)) {
        return verdict;
      }
    }
    return Verdict.YES;
  }
}
