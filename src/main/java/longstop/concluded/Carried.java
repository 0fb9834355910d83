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

  /** What the standing of another clause means for a bring-down in all material respects. */
  public static Carried bringDown(Asked asked, Upshot upshot) {
    String where =
        upshot.clause() + (upshot.subject().equals(Asked.DEAL) ? "" : " " + upshot.name());
    return new Carried(
        asked.clause(),
        asked.subject(),
        switch (upshot.status()) {
          case VIOLATED -> broken(upshot.material(), where, upshot.sentence());
          case OPEN -> Judged.need("not yet decided: " + where, where + ": " + upshot.sentence());
          case WAIVED, SATISFIED, NOT_APPLICABLE ->
              Judged.met("every representation is true and every covenant kept, or waived");
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
                  .weighing(upshot.material());
          case OPEN -> Judged.need("still missing, " + where, where + ": " + upshot.sentence());
          case WAIVED ->
              Judged.need(
                  where + " was waived as a delivery, not as this condition",
                  "a waiver of " + asked.clause());
          case SATISFIED, NOT_APPLICABLE -> Judged.met("everything it asks for is there");
        });
  }

  private static Judged broken(Answer material, String where, String sentence) {
    return switch (material) {
      case YES ->
          Judged.breach(where + " is broken, and materially: " + sentence, "what clears " + where)
              .weighing(Answer.YES);
      case NO -> Judged.note(where + " is broken, but not materially: " + sentence);
      case UNKNOWN ->
          Judged.need(
              where + " is broken, and whether materially is not known: " + sentence,
              "whether the breach of " + where + " is material");
    };
  }
}
