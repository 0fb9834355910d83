package longstop.concluded;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.ClosingEvent;
import longstop.deal.ClosingTerms;
import longstop.finding.Deadline;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * The Closing Date (SPA 1.4).
 *
 * @param due the day on which the Closing shall occur; never, where no lawful day is left
 * @param event the Closing, once it has happened
 * @param on the Closing Date for every other clause: the day it happened, or else the day it is due
 * @param reason how the day came about, in words
 * @param missing what the day still depends on, in words
 */
public record Closing(
    DerivedDate due,
    Optional<ClosingEvent> event,
    DerivedDate on,
    String reason,
    List<String> missing) {

  /** What helps where no lawful day is left, or where the day was missed. */
  private static final String WAY_OUT =
      "an amendment of SPA 1.4 by all parties (SPA 10.3), or an extension signed before the Closing"
          + " Date (SPA 10.4); until the outside date nobody may terminate under SPA 10.1(b)";

  /**
   * The Closing Date under the terms as amended: the fixed day, unless an approval that the Closing
   * needs was not granted by then; then so many business days after the last one, but never after
   * the last day. An approval is not granted as far as the record is complete and has no grant.
   *
   * @param calendar id of the business-day calendar
   * @param byTheHour whether an approval on the fixed day after the hour of the Closing is late
   */
  public static Closing under(
      ClosingTerms terms,
      Optional<ClosingEvent> event,
      List<Clearance> approvals,
      Asked asked,
      String calendar,
      boolean byTheHour) {
    List<Clearance> clearances =
        approvals.stream().map(one -> one.by(terms.on(), event.map(ClosingEvent::on))).toList();
    List<Clearance> required =
        clearances.stream()
            .filter(one -> one.required() == Answer.YES)
            .sorted(Clearance.ORDER)
            .toList();
    List<String> missing = new ArrayList<>();
    clearances.stream()
        .filter(one -> one.required() == Answer.UNKNOWN)
        .filter(one -> one.granted().isEmpty() || one.late(terms, byTheHour) != Answer.NO)
        .sorted(Clearance.ORDER)
        .forEach(
            one -> missing.add("whether the Closing needs the approval of " + one.authority()));
    List<Clearance> pending = required.stream().filter(one -> one.granted().isEmpty()).toList();
    pending.forEach(one -> missing.add("the approval of " + one.authority()));
    BusinessCalendar business = Calendars.standard().get(calendar);
    Optional<LocalDate> last =
        required.stream()
            .filter(one -> one.late(terms, byTheHour) == Answer.YES)
            .flatMap(one -> one.granted().stream())
            .max(LocalDate::compareTo);
    if (!pending.isEmpty() && asked.knownThrough(terms.on())) {
      LocalDate earliest = asked.completeThrough().plusDays(1);
      return deferred(terms, event, business, earliest, true, missing);
    }
    if (last.isEmpty()) {
      required.stream()
          .filter(one -> one.late(terms, byTheHour) == Answer.UNKNOWN)
          .forEach(one -> missing.add("the hour of the approval of " + one.authority()));
    }
    return last.map(day -> deferred(terms, event, business, day, false, missing))
        .orElseGet(
            () ->
                of(
                    DerivedDate.of(terms.on()),
                    event,
                    "the Closing Date is "
                        + Words.day(terms.on())
                        + ", "
                        + terms.at()
                        + " at "
                        + terms.place(),
                    missing));
  }

  private static Closing deferred(
      ClosingTerms terms,
      Optional<ClosingEvent> event,
      BusinessCalendar business,
      LocalDate granted,
      boolean pending,
      List<String> missing) {
    DerivedDate due = business.after(granted, terms.deferralBusinessDays());
    String count =
        "business day "
            + terms.deferralBusinessDays()
            + " after "
            + (pending ? "an approval not granted before " : "the last approval, of ")
            + Words.day(granted)
            + ", is "
            + due.words();
    if (due.possibleFrom().filter(terms.latest()::isBefore).isPresent()) {
      String why = count + ", after the last day allowed, " + Words.day(terms.latest());
      return of(
          new DerivedDate.Never(why), event, "no lawful Closing Date is left: " + why, missing);
    }
    if (pending) {
      DerivedDate open =
          new DerivedDate.NotBefore(
              due.possibleFrom().orElseThrow(), "the last approval is granted");
      return of(open, event, count, missing);
    }
    if (due.fixed().isEmpty()) {
      missing.add("the business day itself, " + due.words());
    }
    return of(due, event, "the Closing Date is deferred: " + count, missing);
  }

  private static Closing of(
      DerivedDate due, Optional<ClosingEvent> event, String reason, List<String> missing) {
    return new Closing(
        due,
        event,
        event.map(held -> DerivedDate.of(held.on())).orElse(due),
        reason,
        List.copyOf(missing));
  }

  /**
   * The Closing Date for what binds only after it: the day it was held or, until that day is over,
   * the day it is due. Nothing falls due after a Closing that was not held.
   */
  public DerivedDate expected(Asked asked) {
    LocalDate today = asked.asOf();
    if (event.isPresent() || due.possibleFrom().filter(today::isAfter).isEmpty()) {
      return on;
    }
    LocalDate earliest = asked.knownThrough(today) ? today.plusDays(1) : today;
    return new DerivedDate.NotBefore(earliest, "the Closing is held");
  }

  /**
   * The Closing Date for what must be so when the Closing is really held: where its day has passed
   * without one, it still lies ahead.
   */
  public DerivedDate ahead(Asked asked) {
    return event.isEmpty() && on.fixed().filter(asked::knownThrough).isPresent()
        ? expected(asked)
        : on;
  }

  /** Whether the Closing Date lies before a day, so that what is done at the Closing was due. */
  public boolean passedBy(LocalDate day) {
    return on.fixed().filter(day::isAfter).isPresent();
  }

  /** Whether the Closing was held before a day. */
  boolean heldBefore(LocalDate day) {
    return event.map(ClosingEvent::on).filter(day::isAfter).isPresent();
  }

  /**
   * The Closing itself, with its hour here and in other places. On its own day it is due and not
   * missed, also where the record is complete: until the day is over the parties can close.
   */
  public Deadline deadline(Asked asked, ClosingTerms terms) {
    Optional<Act> held = event.map(ClosingEvent::on).map(Act::on);
    Deadline act =
        Dues.act(
            asked,
            Duty.by(asked, due, "the Closing"),
            new Deed(asked.clause(), asked.subject(), held));
    String hours =
        due.fixed()
            .map(day -> hours(terms, day) + act.note().map("; "::concat).orElse(""))
            .orElse(reason);
    boolean today = due.fixed().filter(asked.asOf()::equals).isPresent();
    return new Deadline(
        act.what(),
        act.kind(),
        due,
        today && act.state() == DueState.MISSED ? DueState.DUE_TODAY : act.state(),
        Optional.of(hours));
  }

  private static String hours(ClosingTerms terms, LocalDate day) {
    ZonedDateTime hour = day.atTime(terms.at()).atZone(ZoneId.of(terms.zone()));
    return Stream.concat(Stream.of(terms.zone()), terms.otherZones().stream())
        .map(zone -> hour.withZoneSameInstant(ZoneId.of(zone)).toLocalTime() + " in " + zone)
        .collect(Collectors.joining(", "));
  }

  /** Whether the Closing is, or can still be, held on the day it is due. */
  public Judged judge(Asked asked) {
    if (event.isPresent()) {
      LocalDate held = event.get().on();
      String when = "the Closing was held on " + Words.day(held);
      if (due.fixed().filter(held::equals).isEmpty()) {
        return Judged.breach(when + ", but " + reason, WAY_OUT);
      }
      return missing.isEmpty()
          ? Judged.met(when).withBecause(List.of(reason))
          : Judged.need(when + ", which is its day if nothing was missing: " + reason)
              .withNeeds(missing);
    }
    if (due instanceof DerivedDate.Never) {
      return Judged.breach(reason, WAY_OUT);
    }
    if (!missing.isEmpty()) {
      return Judged.need(
              reason
                  + ", if nothing is missing by then: "
                  + missing.stream().collect(Collectors.joining("; ")))
          .withNeeds(missing)
          .dueBy(due);
    }
    if (due.fixed().filter(asked.asOf()::isAfter).isEmpty()) {
      return Judged.met(reason).dueBy(due);
    }
    return asked.knownThrough(due.fixed().get())
        ? Judged.breach("the Closing was not held: " + reason, WAY_OUT)
        : Judged.need(
            "the record does not say whether the Closing was held: " + reason,
            "whether and when the Closing was held");
  }
}
