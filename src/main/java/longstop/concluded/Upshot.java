package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param material for a breach: whether it is material; for what is not decided: whether it may
 *     weigh anything for a condition
 * @param day first day of the last event that breaks it, or may break it, if one does
 * @param sentence the deciding ground
 * @param undecided the first need that may weigh anything, if one stands beside a breach; else
 *     empty
 */
public record Upshot(
    String clause,
    String subject,
    String name,
    Status status,
    Answer material,
    Optional<LocalDate> day,
    String sentence,
    String undecided) {

  /** What these grounds come to. */
  public static Upshot of(Asked asked, List<Judged> grounds) {
    List<Judged> left = Finding.left(grounds);
    Effect decided = Finding.decidedBy(grounds);
    Status status = Finding.status(grounds);
    return new Upshot(
        asked.clause(),
        asked.subject(),
        asked.name(),
        status,
        material(left, status == Status.VIOLATED),
        of(left, decided).flatMap(judged -> judged.day().stream()).max(LocalDate::compareTo),
        first(left, decided),
        status == Status.VIOLATED
            ? first(left.stream().filter(one -> one.material() != Answer.NO).toList(), Effect.NEED)
            : "");
  }

  /** Whether it is that of a clause, or of one of its limbs. */
  public boolean under(String id) {
    return clause.equals(id) || clause.startsWith(id + "/");
  }

  private static Answer material(List<Judged> left, boolean violated) {
    return Answer.any(
        Stream.concat(of(left, Effect.BREACH), violated ? Stream.of() : of(left, Effect.NEED))
            .map(Judged::material)
            .toArray(Answer[]::new));
  }

  private static Stream<Judged> of(List<Judged> grounds, Effect effect) {
    return grounds.stream().filter(judged -> judged.effect().deciding() == effect);
  }

  private static String first(List<Judged> grounds, Effect effect) {
    return of(grounds, effect).min(Judged.ORDER).map(Judged::sentence).orElse("");
  }
}
