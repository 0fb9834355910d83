package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Approval;
import longstop.deal.Consent;
import longstop.deal.Ending;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * Consents of third parties, and approvals of authorities, that must be there at the Closing (SPA
 * 6.2(c)).
 *
 * @param what the consent, as a noun phrase
 * @param material whether it is material, and so asked for
 * @param question what must be known of it, where that is not known
 * @param since day on which the need of it became known
 * @param given day on which it was given, if it was
 * @param revoked its revocations
 */
public record Outstanding(
    String what,
    Answer material,
    String question,
    LocalDate since,
    Optional<LocalDate> given,
    List<Revoked> revoked) {

  /** A consent of the record; it is asked for if it is material. */
  public static Outstanding of(Consent consent, Span span, List<Revoked> revoked) {
    return new Outstanding(
        "consent of " + consent.from() + ", " + consent.what(),
        consent.material(),
        "whether it is material",
        consent.on(),
        span.ending().map(Ending::on),
        revoked);
  }

  /** A governmental approval; what the Closing needs is material. */
  public static Outstanding of(Approval approval, Span span, List<Revoked> revoked) {
    return new Outstanding(
        "approval of " + approval.authority(),
        approval.required(),
        "whether the Closing needs it",
        approval.on(),
        span.ending().map(Ending::on),
        revoked);
  }

  /**
   * Whether a consent that is material is there at the Closing. It is missing since the need of it
   * became known, or since it was revoked.
   */
  public Judged judge(Asked asked, DerivedDate due, Weight weight) {
    return weigh(asked, due, weight)
        .dated(
            standing(asked, due).stream()
                .map(one -> one.span().from())
                .max(LocalDate::compareTo)
                .orElse(since));
  }

  private Judged weigh(Asked asked, DerivedDate due, Weight weight) {
    if (material == Answer.NO) {
      return Judged.note("not material, and not asked for: " + what);
    }
    Judged obtained = obtained(asked, due, weight);
    return material == Answer.YES || obtained.effect() == Effect.MET
        ? obtained
        : Judged.need(
            "not obtained in time, and not known to be material: " + what, question + ": " + what);
  }

  private Judged obtained(Asked asked, DerivedDate due, Weight weight) {
    List<Revoked> standing = standing(asked, due);
    if (standing.isEmpty()) {
      Optional<Act> act = given.map(day -> Revoked.thereSince(revoked, day, due)).map(Act::on);
      return Ground.judging(
              asked,
              Duty.by(asked, due, what),
              new Deed(asked.clause(), asked.subject(), act),
              weight)
          .judged();
    }
    String gone =
        what
            + ": "
            + standing.stream()
                .map(one -> one.words(given.orElseThrow()))
                .sorted()
                .collect(Collectors.joining("; "));
    return due.fixed().filter(asked::knownThrough).isPresent()
        ? Judged.breach(gone + ", and so not there at the Closing", what)
            .weighing(weight.material())
        : Judged.need(
                gone + due.fixed().map(day -> "; due by " + Words.day(day)).orElse(""),
                what + ", given again")
            .dueBy(due);
  }

  /** The revocations that stand when it must be there, if it was given at all. */
  private List<Revoked> standing(Asked asked, DerivedDate due) {
    return given.map(day -> Revoked.standing(revoked, day, due, asked.asOf())).orElseGet(List::of);
  }
}
