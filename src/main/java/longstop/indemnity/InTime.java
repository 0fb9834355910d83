package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * Whether a claim is made while the promise on which it rests survives (SPA 8.1): its notice is
 * received on the last day or before (trap T-65). There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param basis what sort of promise is said to be broken
 * @param last last day for it, inclusive
 * @param received the day on which a notice was received that is not known to be without effect
 * @param effective whether that notice is one as SPA 8.9(a) asks for
 * @param answer whether the claim is in time
 */
public record InTime(
    String claim,
    Basis basis,
    DerivedDate last,
    Optional<LocalDate> received,
    Answer effective,
    Answer answer) {

  /** Whether a claim is in time, by what is known on the as-of date. */
  public static InTime of(Asked asked, Breached breached, ClaimNotice notice, Survival survival) {
    Basis basis = breached.basis();
    DerivedDate last = survival.last(basis);
    // SPA 8.9(a) speaks of Parent's notices alone.
    Answer effective = basis.ofBuyingSide() ? Answer.YES : notice.effective();
    Optional<LocalDate> received =
        notice.receivedBy(asked.asOf()).filter(day -> effective != Answer.NO);
    return new InTime(
        notice.claim(), basis, last, received, effective, answer(asked, last, received, effective));
  }

  private static Answer answer(
      Asked asked, DerivedDate last, Optional<LocalDate> received, Answer effective) {
    if (last instanceof DerivedDate.Never) {
      return Answer.YES;
    }
    Optional<LocalDate> day = last.fixed();
    if (received.isEmpty()) {
      return day.filter(asked::knownThrough).isPresent() && asked.asOf().isAfter(day.get())
          ? Answer.NO
          : Answer.UNKNOWN;
    }
    boolean certain =
        last.possibleFrom().filter(earliest -> !received.get().isAfter(earliest)).isPresent();
    if (certain) {
      return Answer.all(Answer.YES, effective);
    }
    return day.isPresent() ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether the claim is in time, and where it is satisfied from, in words. */
  public Judged judge(Asked asked, EscrowEnd escrow) {
    if (basis == Basis.NONE) {
      return Judged.exempt("the claim rests on " + basis.words() + ": nothing survives or ends");
    }
    String promise = "the claim rests on " + basis.words();
    if (last instanceof DerivedDate.Never none) {
      return Judged.met(promise + ", and can be made at any time: " + none.why())
          .withBecause(against(asked, escrow));
    }
    Judged judged =
        switch (answer) {
          case YES -> Judged.met("in time: its notice was received on " + day() + ", " + lastDay());
          case NO ->
              Judged.breach(
                  received.isPresent()
                      ? "too late: its notice was received on " + day() + ", " + lastDay()
                      : "too late: no effective notice was received, "
                          + lastDay()
                          + "; "
                          + asked.completeness());
          case UNKNOWN -> open(asked);
        };
    List<String> because = new ArrayList<>(List.of(promise));
    if (answer == Answer.YES) {
      because.addAll(against(asked, escrow));
    }
    return judged.withBecause(because).dueBy(last);
  }

  /** Whom the claim is satisfied from, by the day of its notice (trap T-29). */
  private List<String> against(Asked asked, EscrowEnd escrow) {
    if (basis.uncovered() || received.isEmpty()) {
      return List.of();
    }
    LocalDate day = received.get();
    String end = escrow.words();
    return List.of(
        switch (escrow.endedBy(asked, day)) {
          case YES ->
              escrow.on().fixed().filter(day::equals).isPresent()
                  ? "its notice came on the very day on which the escrow ended, "
                      + end
                      + "; whether shares are kept back for it is told under SPA 8.8(b)/release"
                  : "the escrow had ended on "
                      + end
                      + ", so that the claim goes against the sellers themselves (trap T-29)";
          case NO ->
              "it can be satisfied from the escrow, which "
                  + (escrow.reachedBy(asked.asOf())
                      ? "ended on " + end
                      : "ends by " + end + " at the latest")
                  + ", and after that from the sellers themselves (trap T-29)";
          case UNKNOWN ->
              "it is not known whether the escrow, which ends by "
                  + end
                  + " at the latest, had ended by then, so that the claim goes against the sellers"
                  + " themselves (trap T-29): "
                  + String.join("; ", escrow.needs(day));
        });
  }

  private Judged open(Asked asked) {
    if (received.isEmpty()) {
      boolean over = last.fixed().filter(asked.asOf()::isAfter).isPresent();
      return Judged.need(
          "no effective notice of the claim is known to be received, " + lastDay(),
          over ? "whether and when its notice was received" : "receipt of its notice");
    }
    return last.fixed().isEmpty()
        ? Judged.need(
            "its notice was received on " + day() + ", " + lastDay(),
            "every period of limitation for taxes, with its extensions and waivers")
        : Judged.need(
            "in time, if it is a notice as SPA 8.9(a) asks for: received on "
                + day()
                + ", "
                + lastDay(),
            "whether its notice is in writing, from Parent, to the Agent, with facts and amount");
  }

  private String day() {
    return Words.day(received.orElseThrow());
  }

  private String lastDay() {
    return last.fixed()
        .map(fixed -> "the last day being " + Words.day(fixed))
        .orElse("the last day being " + last.words());
  }
}
