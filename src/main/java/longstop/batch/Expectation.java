package longstop.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.located.Node;

/**
 * What an answer must say. What is not mentioned may be anything.
 *
 * @param verdict the verdict
 * @param verdicts verdicts by id of the proposal
 * @param earliest first day without refusal under the default readings, by id of the proposal: a
 *     date, or part of the words
 * @param findings findings by their key: the clause, and the subject unless it is the deal; each a
 *     status or an {@link ExpectedFinding}
 * @param dueDates due dates by their key: the clause, the subject unless it is the deal and, where
 *     there are several, what is due; each a date or an {@link ExpectedDue}
 * @param problems instead of an answer: parts of the problems that the input must have
 */
record Expectation(
    @Doc("The verdict.") Optional<Node> verdict,
    @Doc("Verdicts by proposal.") Map<String, Node> verdicts,
    @Doc("First day without refusal under the default readings, or what binds, by proposal.")
        Map<String, String> earliest,
    @Doc("Findings by clause and subject.") Map<String, Node> findings,
    @Doc(
            "Due dates by clause and subject and, where there are several, what is due;"
                + " none where there must be none.")
        Map<String, Node> dueDates,
    @Doc("Instead of an answer: parts of the problems of the input.") List<String> problems) {

  /** Something must be expected, and a deal that is refused has no answer. */
  Expectation {
    boolean answer =
        verdict.isPresent()
            || !verdicts.isEmpty()
            || !earliest.isEmpty()
            || !findings.isEmpty()
            || !dueDates.isEmpty();
    if (answer == !problems.isEmpty()) {
      throw new IllegalArgumentException("either an answer or problems must be expected");
    }
  }

  /** Whether the first day without refusal must be looked for. */
  boolean asksEarliest() {
    return !earliest.isEmpty();
  }
}
