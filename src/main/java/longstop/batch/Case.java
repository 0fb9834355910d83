package longstop.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Deal;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.Intake.Result.Refused;
import longstop.located.Node;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.question.Sales;

/**
 * A scenario that can be played.
 *
 * @param file the file it stands in
 * @param id name of the scenario, and the clause where it is played for several
 * @param clause the clause it shows
 * @param shows what it shows of the clause
 * @param deal the deal as changed, not yet judged
 * @param asks what it asks
 * @param asOf the day for which it asks
 * @param written the expectation as written
 * @param expected the expectation
 */
record Case(
    String file,
    String id,
    Optional<String> clause,
    Optional<Shows> shows,
    Node deal,
    Asks asks,
    LocalDate asOf,
    Node written,
    Expectation expected) {

  CaseResult play(Intake intake) {
    return new CaseResult(file, id, clause, shows, differences(intake));
  }

  private Observed answer(Deal deal) {
    return switch (asks) {
      case CHECKLIST -> Observed.of(checklist(deal));
      case DEADLINES -> Observed.of(Questions.deadlines(deal, asOf));
      case SALE ->
          Observed.of(
              Sales.alternatives(deal, asOf, deal.proposals().values(), expected.asksEarliest()));
      case PLAN ->
          Observed.of(Sales.plan(deal, asOf, deal.proposals().values(), expected.asksEarliest()));
    };
  }

  /** What an answer turns on is looked for only where something is expected of it. */
  private Reply checklist(Deal deal) {
    boolean readings =
        expected.verdict().isPresent()
            || expected.findings().values().stream().anyMatch(Comparison::turns);
    return readings ? Questions.checklist(deal, asOf) : Questions.checklistByDefault(deal, asOf);
  }

  /** Whether a finding of the clause is expected whose status can show what the scenario shows. */
  boolean showsWhatItSays() {
    if (clause.isEmpty() || shows.isEmpty() || !expected.problems().isEmpty()) {
      return true;
    }
    return expected.findings().entrySet().stream()
        .filter(
            finding ->
                finding.getKey().equals(clause.get())
                    || finding.getKey().startsWith(clause.get() + " "))
        .flatMap(finding -> Comparison.status(finding.getValue()).stream())
        .anyMatch(shows.get()::shownBy);
  }

  private List<Problem> differences(Intake intake) {
    Intake.Result result = intake.read(deal, new Problems());
    if (result instanceof Accepted accepted) {
      return Comparison.of(written, expected, answer(accepted.deal()));
    }
    return Comparison.of(written, expected, ((Refused) result).problems());
  }
}
