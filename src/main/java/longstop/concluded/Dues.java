package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Ending;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;

/** Where a dated duty stands. */
public final class Dues {

  private Dues() {}

  /** The state of a duty on the as-of date, after what the record says of its act. */
  public static DueState state(Asked asked, Duty duty, Deed deed) {
    Optional<LocalDate> due = duty.due().fixed();
    Optional<LocalDate> done = done(duty, deed);
    if (duty.since().isEmpty() && duty.due() instanceof DerivedDate.Never) {
      return DueState.NOT_DETERMINABLE;
    }
    if (done.isPresent()) {
      return due.filter(done.get()::isAfter).isPresent() ? DueState.MET_LATE : DueState.MET;
    }
    boolean early = deed.act().filter(duty::tooEarly).isPresent();
    if (duty.since().isPresent()) {
      return opening(asked, duty.since().get());
    }
    return due.isEmpty() ? DueState.NOT_DETERMINABLE : notDone(asked, due.get(), !early);
  }

  /** Where a last day stands by which something is to be done. */
  public static DueState state(Asked asked, DerivedDate last, Optional<LocalDate> done) {
    Optional<LocalDate> day = last.fixed();
    if (day.isEmpty()) {
      return DueState.NOT_DETERMINABLE;
    }
    return done.map(act -> act.isAfter(day.get()) ? DueState.MET_LATE : DueState.MET)
        .orElseGet(() -> notDone(asked, day.get(), true));
  }

  /**
   * Where a last day stands by which something was not done.
   *
   * @param known whether a record that is complete through the day says that it was not
   */
  public static DueState notDone(Asked asked, LocalDate last, boolean known) {
    if (known && asked.knownThrough(last)) {
      return DueState.MISSED;
    }
    int order = asked.asOf().compareTo(last);
    return order > 0 ? DueState.UNKNOWN : order == 0 ? DueState.DUE_TODAY : DueState.UPCOMING;
  }

  /** When it was done; what was done before it was owed, or could be done, is not it. */
  private static Optional<LocalDate> done(Duty duty, Deed deed) {
    Optional<LocalDate> first = duty.since().flatMap(DerivedDate::possibleFrom);
    return deed.act()
        .filter(act -> !duty.tooEarly(act))
        .map(Act::on)
        .filter(day -> first.filter(day::isBefore).isEmpty());
  }

  /** Where a day stands from which on something is owed, or may be asked for. */
  public static DueState opening(Asked asked, DerivedDate since) {
    return since
        .fixed()
        .map(day -> asked.asOf().isBefore(day) ? DueState.UPCOMING : DueState.RUNNING)
        .orElse(DueState.NOT_DETERMINABLE);
  }

  /** Where the time up to a last day stands that no act keeps: that of a right. */
  public static DueState limit(Asked asked, DerivedDate last) {
    return last.fixed()
        .map(day -> asked.asOf().isAfter(day) ? DueState.ELAPSED : DueState.RUNNING)
        .orElse(DueState.NOT_DETERMINABLE);
  }

  /** What sort of day the duty has. */
  public static DueKind kind(Duty duty) {
    if (duty.since().isPresent()) {
      return DueKind.PROMPT;
    }
    return duty.back() ? DueKind.LIMIT : DueKind.ACT;
  }

  /** When it was done or, for what is owed promptly, since when and for how long it is open. */
  public static Optional<String> note(Asked asked, Duty duty, Deed deed) {
    Optional<LocalDate> done = done(duty, deed);
    if (done.isPresent()) {
      LocalDate day = done.get();
      return Optional.of(
          "done " + Words.day(day) + duty.since().map(since -> after(since, day)).orElse(""));
    }
    return duty.since().map(since -> waiting(asked, since)).or(() -> dated(duty));
  }

  /** What date a document that is still to come must bear. */
  private static Optional<String> dated(Duty duty) {
    return duty.datedFrom()
        .flatMap(
            from ->
                duty.datedTo()
                    .map(
                        to ->
                            from.equals(to)
                                ? "to be dated " + to.words()
                                : "to be dated from " + from.words() + " to " + to.words()));
  }

  /** An act, after what the record says of it. */
  public static Deadline act(Asked asked, Duty duty, Deed deed) {
    return new Deadline(
        duty.what(), kind(duty), duty.due(), state(asked, duty, deed), note(asked, duty, deed));
  }

  /**
   * An act without a day that an event of the record asks for: open until the ending of the event.
   *
   * @param what what is owed
   * @param span since when, and until when if it was done
   */
  public static Deadline since(Asked asked, String what, Span span) {
    return act(asked, Duty.promptly(asked, DerivedDate.of(span.from()), what), deed(asked, span));
  }

  /** Efforts that are owed promptly between signing and Closing: open, or over with that time. */
  public static Deadline efforts(Asked asked, String what, Interim time) {
    Duty duty = Duty.promptly(asked, DerivedDate.of(time.signed()), what);
    Optional<LocalDate> over = time.through().fixed().filter(asked.asOf()::isAfter);
    return over.map(
            last ->
                new Deadline(
                    what,
                    DueKind.PROMPT,
                    duty.due(),
                    DueState.ELAPSED,
                    Optional.of(
                        "open from " + Words.day(time.signed()) + " to " + Words.day(last))))
        .orElseGet(
            () -> act(asked, duty, new Deed(asked.clause(), asked.subject(), Optional.empty())));
  }

  /**
   * Efforts that are owed from a day on, until all of several events have ended; without end where
   * the record has none of them.
   */
  public static Deadline efforts(Asked asked, String what, LocalDate from, List<Span> until) {
    Optional<LocalDate> done =
        until.stream().allMatch(Span::isOver)
            ? until.stream().map(one -> one.ending().orElseThrow().on()).max(LocalDate::compareTo)
            : Optional.empty();
    return act(
        asked,
        Duty.promptly(asked, DerivedDate.of(from), what),
        new Deed(asked.clause(), asked.subject(), done.map(Act::on)));
  }

  /** The act that brought an event to its end. */
  static Deed deed(Asked asked, Span span) {
    return new Deed(asked.clause(), asked.subject(), span.ending().map(Ending::on).map(Act::on));
  }

  /** The first day on which something may be done. */
  public static Deadline opening(Asked asked, String what, DerivedDate first) {
    return Deadline.of(what, DueKind.OPENING, first, opening(asked, first));
  }

  /** The last day of a right or a time. */
  public static Deadline limit(Asked asked, String what, DerivedDate last) {
    return Deadline.of(what, DueKind.LIMIT, last, limit(asked, last));
  }

  /** For how long an act that is owed promptly has been waited for. */
  static String waiting(Asked asked, DerivedDate since) {
    return since
        .fixed()
        .filter(day -> !day.isAfter(asked.asOf()))
        .map(day -> "open since " + Words.day(day) + ", for " + Promptly.days(day, asked.asOf()))
        .orElseGet(
            () ->
                since instanceof DerivedDate.NotBefore open
                    ? "once " + open.until() + ", not before " + Words.day(open.earliest())
                    : "from " + since.words() + " on");
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
