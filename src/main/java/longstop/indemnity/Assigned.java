package longstop.indemnity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * Whether a claim for receivables that were not collected has its condition: the Company transfers
 * and assigns them (SPA 2.18(b), trap T-41). There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param concerned whether it is such a claim
 * @param assignment the assignment, if the record has it
 * @param another an earlier claim of the kind that the same assignment may have been for instead
 * @param answer whether the condition is fulfilled; yes for every other claim
 */
public record Assigned(
    String claim,
    boolean concerned,
    Optional<Act> assignment,
    Optional<String> another,
    Answer answer) {

  private static final String COLLECTION = "SPA 2.18(b)/collection";

  /**
   * Whether the condition is fulfilled.
   *
   * @param own the act of SPA 2.18(b)/remedy, an assignment of what this claim is for
   * @param first the act of SPA 2.18(b)/collection, which serves the first claim of the kind alone
   * @param all every claim
   * @param anybody whether an assignment to anybody will do; else one to the sellers is asked for
   */
  public static Assigned of(
      Asked asked,
      Breached breached,
      Optional<Act> own,
      Optional<Act> first,
      Collection<Claim> all,
      Roles roles,
      AgentInOffice agents,
      boolean anybody) {
    boolean concerned = breached.clause().equals(COLLECTION);
    Optional<Act> assignment = own.or(() -> first);
    Optional<String> another =
        all.stream()
            .filter(claim -> claim.breach().equals(COLLECTION))
            .min(Comparator.comparing(Claim::on).thenComparing(Claim::id))
            .map(Claim::id)
            .filter(id -> own.isEmpty() && first.isPresent() && !id.equals(breached.claim()));
    Answer answer = answer(asked, assignment, roles, agents, anybody);
    return new Assigned(
        breached.claim(),
        concerned,
        assignment,
        another,
        concerned
            ? Answer.all(answer, another.isPresent() ? Answer.UNKNOWN : Answer.YES)
            : Answer.YES);
  }

  private static Answer answer(
      Asked asked, Optional<Act> assignment, Roles roles, AgentInOffice agents, boolean anybody) {
    if (assignment.isEmpty()) {
      return asked.knownThrough(asked.asOf()) ? Answer.NO : Answer.UNKNOWN;
    }
    if (anybody) {
      return Answer.YES;
    }
    return assignment.get().addressed().isEmpty()
        ? Answer.UNKNOWN
        : Answer.of(
            assignment.get().addressed().stream()
                .anyMatch(id -> roles.seller(id) || id.equals(agents.on(assignment.get().on()))));
  }

  /** Whether the condition is fulfilled, in words. */
  public Judged judge(Asked asked, Names names) {
    if (!concerned) {
      return Judged.exempt("the claim is not one for receivables that were not collected");
    }
    String condition = "the sellers answer only if the Company assigns the receivables claimed for";
    if (assignment.isEmpty()) {
      return answer == Answer.NO
          ? Judged.breach(
              condition + ", and it has not; " + asked.completeness(),
              "their assignment to the sellers")
          : Judged.need(condition, "whether and when they were assigned, and to whom");
    }
    Act act = assignment.get();
    String done = "the Company assigned the receivables claimed for on " + Words.day(act.on());
    String to = act.addressed().stream().map(names::of).reduce((a, b) -> a + ", " + b).orElse("");
    return switch (answer) {
      case YES -> Judged.met(done + (to.isEmpty() ? "" : ", to " + to));
      case NO ->
          Judged.breach(done + ", to " + to + ", but not to the sellers", "an assignment to them");
      case UNKNOWN ->
          act.addressed().isEmpty()
              ? Judged.need(done, "to whom they were assigned")
              : Judged.need(
                  done + ", for the claim " + another.orElse("that came first"),
                  "whether that assignment was also of the receivables of " + claim);
    };
  }
}
