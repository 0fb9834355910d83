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
 * @param findings findings by their key: the clause, and the subject unless it is the deal; each a
 *     status or an {@link ExpectedFinding}
 * @param problems instead of an answer: parts of the problems that the input must have
 */
record Expectation(
    @Doc("The verdict.") Optional<Node> verdict,
    @Doc("Findings by clause and subject.") Map<String, Node> findings,
    @Doc("Instead of an answer: parts of the problems of the input.") List<String> problems) {

  /** Something must be expected, and a deal that is refused has no answer. */
  Expectation {
    boolean answer = verdict.isPresent() || !findings.isEmpty();
    if (answer == !problems.isEmpty()) {
      throw new IllegalArgumentException("either an answer or problems must be expected");
    }
  }
}
