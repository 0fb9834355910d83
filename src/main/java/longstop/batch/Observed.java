package longstop.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Earliest;
import longstop.question.Reply;
import longstop.question.SaleAnswer;

/**
 * What came out of a scenario.
 *
 * @param verdicts the verdict on each proposal by its id, or on the deal
 * @param findings every finding
 * @param dueDates every due date, of a deal as such
 * @param earliest the first day without refusal, by proposal
 */
record Observed(
    Map<String, Verdict> verdicts,
    List<Answered> findings,
    List<Due> dueDates,
    Map<String, Earliest> earliest) {

  /** What the one verdict stands under if the question is about the deal as such. */
  static final String DEAL = "deal";

  static Observed of(Reply reply) {
    return new Observed(
        Map.of(DEAL, reply.verdict()), reply.findings(), reply.dueDates(), Map.of());
  }

  static Observed of(List<SaleAnswer> answers) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    Map<String, Earliest> earliest = new LinkedHashMap<>();
    for (SaleAnswer answer : answers) {
      verdicts.put(answer.proposal().id(), answer.verdict());
      answer.earliest().ifPresent(day -> earliest.put(answer.proposal().id(), day));
    }
    return new Observed(
        verdicts,
        answers.stream().flatMap(answer -> answer.findings().stream()).toList(),
        List.of(),
        earliest);
  }

  /** The verdict, if there is only one. */
  Optional<Verdict> verdict() {
    return verdicts.size() == 1
        ? Optional.of(verdicts.values().iterator().next())
        : Optional.empty();
  }
}
