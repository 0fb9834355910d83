package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.finding.DueKind;
import longstop.finding.DueState;

/** Where a dated duty stands. */
public final class Dues {

  private Dues() {}

  /** The state of a duty on the as-of date, after what the record says of its act. */
  public static DueState state(Asked asked, Duty duty, Deed deed) {
    Optional<LocalDate> due = duty.due().fixed();
    Optional<LocalDate> done = done(duty, deed);
    if (done.isPresent()) {
      return due.filter(done.get()::isAfter).isPresent() ? DueState.MET_LATE : DueState.MET;
    }
    if (duty.since().isPresent()) {
      return opening(asked, duty.since().get());
    }
    if (due.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    if (asked.knownThrough(due.get())) {
      return DueState.MISSED;
    }
    int order = asked.asOf().compareTo(due.get());
    return order > 0 ? DueState.UNKNOWN : order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }

  /** When it was done; what was done before it was owed is not it. */
  private static Optional<LocalDate> done(Duty duty, Deed deed) {
    Optional<LocalDate> first = duty.since().flatMap(DerivedDate::possibleFrom);
    return deed.act().map(Act::on).filter(day -> first.filter(day::isBefore).isEmpty());
  }

  /** Where a day stands from which on something is owed, or may be asked for. */
  public static DueState opening(Asked asked, DerivedDate since) {
    return since
        .fixed()
        .map(day -> asked.asOf().isBefore(day) ? DueState.UPCOMING : DueState.RUNNING)
        .orElse(DueState.NOT_DETERMINABLE);
  }

  /** What sort of day the duty has. */
  public static DueKind kind(Duty duty) {
    return duty.since().isPresent() ? DueKind.PROMPT : DueKind.ACT;
  }

  /** When it was done or, for what is owed promptly, since when and for how long it is open. */
  public static Optional<String> note(Asked asked, Duty duty, Deed deed) {
    Optional<LocalDate> done = done(duty, deed);
    if (done.isPresent()) {
      LocalDate day = done.get();
      return Optional.of(
          "done " + Words.day(day) + duty.since().map(since -> after(since, day)).orElse(""));
    }
    return duty.since().map(since -> waiting(asked, since));
  }

  /** For how long an act that is owed promptly has been waited for. */
  static String waiting(Asked asked, DerivedDate since) {
    return since
        .fixed()
        .filter(day -> !day.isAfter(asked.asOf()))
        .map(day -> "open since " + Words.day(day) + ", for " + Promptly.days(day, asked.asOf()))
        .orElse("owed from " + since.words());
  }

  /** After how many days an act that is owed promptly was done. */
  static String after(DerivedDate since, LocalDate done) {
    return since
        .fixed()
        .filter(day -> !done.isBefore(day))
        .map(day -> ", after " + Promptly.days(day, done))
        .orElse("");
  }
}
