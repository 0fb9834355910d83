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
 */
public record Upshot(
    String clause, String subject, String name, Status status, Answer material, String sentence) {

  /** What these grounds come to. */
  public static Upshot of(Asked asked, List<Judged> grounds) {
    Finding finding = Finding.of(asked.clause(), asked.subject(), asked.owner(), grounds);
    return new Upshot(
        asked.clause(),
        asked.subject(),
        asked.name(),
        finding.status(),
        Answer.any(
            grounds.stream()
                .filter(judged -> judged.effect() == Effect.BREACH)
                .map(Judged::material)
                .toArray(Answer[]::new)),
        finding.sentence());
  }
}
