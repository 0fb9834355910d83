package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Roles;
import longstop.deal.Termination;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Judged;

/** The right to rescind for significant liabilities under section 419 (SPA IIA(b)). */
public final class Rescission {

  private Rescission() {}

  /** The time of the right, should it arise: it has no end. */
  public static Deadline withoutEnd() {
    return Deadline.of(
        "right to rescind, if a significant liability under section 419 arises",
        DueKind.LIMIT,
        new DerivedDate.Never("no end is set for the right to rescind"),
        DueState.RUNNING);
  }

  /** Whether the right is there. It has no deadline (trap T-63). */
  public static Judged right(Asked asked, List<TakenLiability> liabilities) {
    Optional<TakenLiability> first = first(liabilities, Answer.YES);
    if (first.isPresent()) {
      return Judged.met(
          "Parent and Acquisition Sub may rescind, without a deadline, since "
              + Words.day(first.get().on())
              + ": "
              + first.get().what());
    }
    Optional<TakenLiability> unclear = first(liabilities, Answer.UNKNOWN);
    if (unclear.isPresent()) {
      return Judged.need(
          "Parent and Acquisition Sub may rescind if this is significant: " + unclear.get().what(),
          "whether the liability is significant: " + unclear.get().what());
    }
    String none = "no significant liability under section 419 of the German Civil Code";
    return asked.knownThrough(asked.asOf())
        ? Judged.exempt("no right to rescind: " + none)
        : Judged.need(
            "no right to rescind is known: the record has " + none,
            "whether Parent or Acquisition Sub became subject to a significant liability under"
                + " section 419 of the German Civil Code");
  }

  /** Whether a rescission that was declared could be: by the buying side, for such a liability. */
  public static Judged declared(
      List<TakenLiability> liabilities, Termination rescission, Roles roles) {
    LocalDate on = rescission.on();
    List<TakenLiability> before =
        liabilities.stream().filter(one -> !one.on().isAfter(on)).toList();
    String what = "rescission of " + Words.day(on);
    if (rescission.by().stream().noneMatch(roles::buying)) {
      return Judged.breach(
          what + ": declared by somebody other than Parent and Acquisition Sub", "its withdrawal");
    }
    if (first(before, Answer.YES).isPresent()) {
      return Judged.note(what + ": declared while the right was there");
    }
    return first(before, Answer.UNKNOWN)
        .map(
            unclear ->
                Judged.need(
                    what + ": valid only if this is significant: " + unclear.what(),
                    "whether the liability is significant: " + unclear.what()))
        .orElseGet(
            () ->
                Judged.breach(
                    what + ": declared without a significant liability by that day",
                    "its withdrawal"));
  }

  private static Optional<TakenLiability> first(List<TakenLiability> all, Answer significant) {
    return all.stream().filter(one -> one.significant() == significant).min(TakenLiability.ORDER);
  }
}
