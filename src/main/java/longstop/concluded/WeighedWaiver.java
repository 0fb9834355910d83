package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;
import longstop.deal.Waiver;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * A waiver of the record, weighed on one row that it is meant for (SPA 10.4, trap T-83).
 *
 * @param waiver id of the waiver
 * @param clause id of the clause that it waives
 * @param subject id of the subject
 * @param judged a waiver if it counts, else a note why not
 */
public record WeighedWaiver(String waiver, String clause, String subject, Judged judged) {

  /** The waiver on the row that a ground speaks of. */
  public static WeighedWaiver of(Waived waived, Ground ground) {
    return new WeighedWaiver(
        waived.waiver().id(), waived.clause(), waived.subject(), ground.judged());
  }

  /** Whether a waiver counts, by what it comes to on every row that it is meant for. */
  public static Judged judge(Waiver waiver, List<Judged> weighed) {
    String what = "of " + waiver.of() + ": ";
    if (waiver.written() == Answer.UNKNOWN) {
      return Judged.need(
          what + "not known to be in writing, or by whom",
          "whether the waiver is in writing, and who signed it");
    }
    return weighed.stream()
        .sorted(Judged.ORDER)
        .findFirst()
        .map(
            judged ->
                judged.effect() == Effect.WAIVER
                    ? Judged.met(what + judged.sentence())
                    : Judged.breach(what + judged.sentence()))
        .orElseGet(
            () ->
                Judged.exempt(
                    "nothing is asked under " + waiver.of() + " that this waiver could lift"));
  }
}
