package longstop.concluded;

import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Assignment;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** Who may assign what to whom (SPA 11.4(c)). */
public final class Assignability {

  /**
   * Obligations that stay with Parent: to provide the shares, and their treatment under the law.
   */
  private static final List<String> PERSONAL = List.of("SPA 1.5(a)", "SPA 1.5(c)");

  /** Article VII, all of which stays with Parent. */
  private static final String SECURITIES_LAW = "SPA 7.";

  private Assignability() {}

  /**
   * Whether an assignment is allowed: by Parent, to a wholly owned subsidiary or to somebody who
   * acquires the Company, and of nothing that stays with Parent.
   */
  public static Judged judge(Assignment assignment, Roles roles, Weight weight, Closing closing) {
    return weigh(assignment, roles)
        .weighing(weight.arisen(assignment.on(), closing))
        .dated(assignment.on());
  }

  private static Judged weigh(Assignment assignment, Roles roles) {
    String what = "assignment to " + assignment.to() + ", of " + Words.day(assignment.on());
    if (!assignment.by().equals(roles.parent())) {
      return Judged.breach(
          what + ": not allowed, only Parent may assign", "an amendment by all parties (SPA 10.3)");
    }
    List<String> personal = assignment.clauses().stream().filter(Assignability::personal).toList();
    if (!personal.isEmpty()) {
      return Judged.breach(
          what + ": not allowed, Parent keeps " + String.join(", ", personal),
          "an assignment without " + String.join(", ", personal));
    }
    return switch (assignment.assignee()) {
      case OTHER ->
          Judged.breach(
              what
                  + ": not allowed, the assignee is neither a wholly owned subsidiary of Parent nor"
                  + " an acquirer of the Company",
              "an amendment by all parties (SPA 10.3)");
      case UNKNOWN ->
          Judged.need(
              what + ": not known to be allowed",
              "whether the assignee is a wholly owned subsidiary of Parent, or acquires the Company"
                  + " or substantially all of its assets from Parent");
      case WHOLLY_OWNED_SUBSIDIARY, ACQUIRER ->
          assignment.clauses().isEmpty()
              ? Judged.need(
                  what + ": what is assigned is not known",
                  "the clauses whose rights or obligations are assigned")
              : Judged.met(what + ": allowed for " + String.join(", ", assignment.clauses()));
    };
  }

  /** Whether a clause, or the clause of which it is a limb, stays with Parent. */
  private static boolean personal(String id) {
    return id.startsWith(SECURITIES_LAW) || PERSONAL.contains(id.replaceFirst("/.*", ""));
  }
}
