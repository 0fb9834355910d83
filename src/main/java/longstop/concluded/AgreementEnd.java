package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.finding.DueDate;
import longstop.finding.DueKind;
import longstop.finding.Judged;
import longstop.register.AfterTermination;

/**
 * Whether the agreement was terminated, and what that leaves of its clauses: it is void from then
 * on, but for what was broken before, for SPA 5.3, 5.4 and Articles X and XI, and for the return of
 * what was exchanged (SPA 10.2). There is exactly one.
 *
 * @param first the first termination within its right, if there is one
 * @param doubtful the first termination of which it is not known whether it is, if there is one
 */
public record AgreementEnd(
    Optional<DeclaredTermination> first, Optional<DeclaredTermination> doubtful) {

  /** The end that these terminations come to. */
  public static AgreementEnd of(List<DeclaredTermination> declared) {
    return new AgreementEnd(
        first(declared, Entitlement.State.NOW), first(declared, Entitlement.State.UNKNOWN));
  }

  private static Optional<DeclaredTermination> first(
      List<DeclaredTermination> declared, Entitlement.State state) {
    return declared.stream()
        .filter(one -> one.entitlement().state() == state)
        .min(
            Comparator.comparing(DeclaredTermination::day)
                .thenComparing(DeclaredTermination::termination));
  }

  /** Whether the agreement is terminated. */
  public boolean terminated() {
    return first.isPresent();
  }

  /** Whether it may be terminated, and is not known to be. */
  public boolean doubted() {
    return first.isEmpty() && doubtful.isPresent();
  }

  /** The day of the termination, if there is one. */
  Optional<LocalDate> day() {
    return first.map(DeclaredTermination::day);
  }

  /** Whether it was terminated before a day. */
  boolean endsBefore(LocalDate other) {
    return day().filter(other::isAfter).isPresent();
  }

  /** Whether it may have been terminated before a day, and is not known to be. */
  boolean mayEndBefore(LocalDate other) {
    return doubted() && doubtful.map(DeclaredTermination::day).filter(other::isAfter).isPresent();
  }

  /**
   * What is still to be told of a due date: of what survives always, of anything else if its day
   * came before the termination. What was owed promptly on an event before it is told as over.
   *
   * @param of what a termination leaves of the clause under which it is due
   * @param came the day of the event that asked for it, where one did
   */
  public Optional<DueDate> left(AfterTermination of, DueDate due, Optional<LocalDate> came) {
    if (of == AfterTermination.STAYS || reaches(due.date())) {
      return Optional.of(due);
    }
    boolean before = came.filter(day().orElseThrow()::isAfter).isPresent();
    return of == AfterTermination.BREACHES_STAY && due.kind() == DueKind.PROMPT && before
        ? Optional.of(due.settled() ? due : due.over(openUntil(came.get())))
        : Optional.empty();
  }

  private String openUntil(LocalDate since) {
    return "open from "
        + Words.day(since)
        + " to "
        + Words.day(day().orElseThrow())
        + ", when the duty ended with the agreement (SPA 10.2)";
  }

  /** Whether the agreement reached this day: a termination on it, or before, comes first. */
  public boolean reaches(DerivedDate day) {
    return day().filter(end -> day.fixed().filter(end::isAfter).isEmpty()).isEmpty();
  }

  /**
   * What to say of what only a termination asks for, while none is known to be within its right.
   */
  public Judged standing() {
    return doubtful
        .map(
            declared ->
                Judged.need(
                        "it is not known whether the agreement is terminated: " + declared.what())
                    .withNeeds(declared.entitlement().needs()))
        .orElseGet(() -> Judged.exempt("the agreement is not terminated"));
  }

  /** What the termination says of every right to terminate that was not used for it. */
  public Judged already() {
    return Judged.exempt(
        "the agreement is terminated already, since " + Words.day(day().orElseThrow()));
  }

  /** What the termination says of a clause that does not survive it. */
  public Judged ending(Asked asked) {
    LocalDate day = day().orElseThrow();
    Judged ended =
        Judged.ended(
            asked.title()
                + ": ended with the agreement, which was terminated on "
                + Words.day(day)
                + " (SPA 10.2)");
    return asked.afterTermination() == AfterTermination.ENDS ? ended : ended.dated(day);
  }

  /** That only what came by the day of the termination, inclusive, counts of a clause. */
  Judged before(Asked asked) {
    LocalDate day = day().orElseThrow();
    return Judged.ended(asked.title() + ", through " + Words.day(day)).dated(day);
  }

  /**
   * What a termination says of such a clause of which nobody knows whether it was within its right.
   */
  public Judged doubt() {
    DeclaredTermination declared = doubtful.orElseThrow();
    return Judged.doubt(
            "no breach if the agreement was terminated before, which is not known: "
                + declared.what(),
            declared.entitlement().needs())
        .dated(declared.day());
  }
}
