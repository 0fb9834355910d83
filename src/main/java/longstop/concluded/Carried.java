package longstop.concluded;

import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * A reason that a clause takes over from another one: the bring-down takes over the breach of a
 * representation, a right to terminate the breach it rests on.
 *
 * @param clause id of the clause that takes it over
 * @param subject id of its subject
 * @param judged which way it speaks, in words
 */
public record Carried(String clause, String subject, Judged judged) {

  /** What the standing of other clauses comes to. */
  public static Carried of(Asked asked, Judged judged) {
    return new Carried(asked.clause(), asked.subject(), judged);
  }

  /** What the standing of another clause means for a bring-down in all material respects. */
  public static Carried bringDown(Asked asked, Upshot upshot) {
    String where =
        upshot.clause() + (upshot.subject().equals(Asked.DEAL) ? "" : " " + upshot.name());
    return new Carried(
        asked.clause(),
        asked.subject(),
        switch (upshot.status()) {
          case VIOLATED -> broken(where, upshot).dated(upshot.day());
          case OPEN ->
              upshot.material() == Answer.NO
                  ? Judged.note(
                      where + " is not decided, which is no matter for it: " + upshot.sentence())
                  : Judged.need("not yet decided: " + where, where + ": " + upshot.sentence())
                      .dated(upshot.day());
          case WAIVED, SATISFIED, NOT_APPLICABLE ->
              Judged.met("no representation or covenant that it looks to is materially broken");
        });
  }

  /** What the standing of another clause means for a condition that asks for what it delivers. */
  public static Carried required(Asked asked, Upshot upshot) {
    String where =
        upshot.clause() + (upshot.subject().equals(Asked.DEAL) ? "" : " " + upshot.name());
    return new Carried(
        asked.clause(),
        asked.subject(),
        switch (upshot.status()) {
          case VIOLATED ->
              Judged.breach(where + ": " + upshot.sentence(), "what clears " + where)
                  .weighing(upshot.material())
                  .dated(upshot.day());
          case OPEN ->
              Judged.need("still missing, " + where, where + ": " + upshot.sentence())
                  .dated(upshot.day());
          case WAIVED ->
              Judged.need(
                  where + " was waived as a delivery, not as this condition",
                  "a waiver of " + asked.clause());
          case SATISFIED, NOT_APPLICABLE -> Judged.met("everything it asks for is there");
        });
  }

  /** A breach that is not material leaves open what else of the clause is not decided. */
  private static Judged broken(String where, Upshot upshot) {
    String what = where + " is broken, ";
    return switch (upshot.material()) {
      case YES ->
          Judged.breach(what + "and materially: " + upshot.sentence(), "what clears " + where)
              .weighing(Answer.YES);
      case UNKNOWN ->
          Judged.need(
              what + "and whether materially is not known: " + upshot.sentence(),
              "whether the breach of " + where + " is material");
      case NO -> {
        String known = what + "but not materially: " + upshot.sentence();
        yield upshot.undecided().isEmpty()
            ? Judged.note(known)
            : Judged.need(known + "; not yet decided: " + upshot.undecided(), upshot.undecided());
      }
    };
  }
}
