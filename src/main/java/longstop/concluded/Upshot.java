package longstop.concluded;

import java.util.List;
import longstop.deal.Answer;
import longstop.finding.Effect;
import longstop.finding.Finding;
import longstop.finding.Judged;
import longstop.finding.Status;

/**
 * What the grounds of a clause come to, before anything is carried over from other clauses. It
 * exists so that a condition can ask how a representation or covenant stands without a finding
 * depending on a finding.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param name the subject in words
 * @param status what the grounds come to
 * @param material for a breach: whether it is material
 * @param sentence the deciding ground
 * @param undecided the first need, if one stands beside a breach; else empty
 */
public record Upshot(
    String clause,
    String subject,
    String name,
    Status status,
    Answer material,
    String sentence,
    String undecided) {

  /** What these grounds come to. */
  public static Upshot of(Asked asked, List<Judged> grounds) {
    Status status = Finding.status(grounds);
    return new Upshot(
        asked.clause(),
        asked.subject(),
        asked.name(),
        status,
        Answer.any(
            grounds.stream()
                .filter(judged -> judged.effect() == Effect.BREACH)
                .map(Judged::material)
                .toArray(Answer[]::new)),
        first(grounds, Finding.decidedBy(grounds)),
        status == Status.VIOLATED ? first(grounds, Effect.NEED) : "");
  }

  private static String first(List<Judged> grounds, Effect effect) {
    return grounds.stream()
        .filter(judged -> judged.effect() == effect)
        .min(Judged.ORDER)
        .map(Judged::sentence)
        .orElse("");
  }
}
