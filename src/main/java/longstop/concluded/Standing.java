package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;

/**
 * Something that must be so, or must not happen, on certain days or throughout a time. It is judged
 * so far, through the as-of date: a condition that holds on the eve of Closing is satisfied so far.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param what what must be so, as a sentence without full stop
 * @param days single days on which it must be so; empty if it is a window
 * @param from first day of the window, inclusive; empty if only single days count
 * @param arising whether only what arises in the window counts, and not what it found there
 * @param through last day on which it must be so, inclusive
 */
public record Standing(
    String clause,
    String subject,
    String what,
    List<DerivedDate> days,
    Optional<LocalDate> from,
    boolean arising,
    DerivedDate through) {

  /** Something that must be so on one day: a condition at Closing. */
  public static Standing on(Asked asked, DerivedDate day, String what) {
    return new Standing(
        asked.clause(), asked.subject(), what, List.of(day), Optional.empty(), false, day);
  }

  /** Something that must be so on the first day and again on the last: a representation. */
  public static Standing onBoth(Asked asked, LocalDate first, DerivedDate last, String what) {
    return new Standing(
        asked.clause(),
        asked.subject(),
        what,
        List.of(DerivedDate.of(first), last),
        Optional.empty(),
        false,
        last);
  }

  /** Something that must be so on every day from the first to the last, both inclusive. */
  public static Standing throughout(Asked asked, LocalDate first, DerivedDate last, String what) {
    return new Standing(
        asked.clause(), asked.subject(), what, List.of(), Optional.of(first), false, last);
  }

  /** Something that must not arise from the first day to the last, both inclusive. */
  public static Standing since(Asked asked, LocalDate first, DerivedDate last, String what) {
    return new Standing(
        asked.clause(), asked.subject(), what, List.of(), Optional.of(first), true, last);
  }

  /** Something that must never have been, at any time up to the last day, inclusive. */
  public static Standing never(Asked asked, DerivedDate last, String what) {
    return throughout(asked, LocalDate.MIN, last, what);
  }

  /** Something that must not arise after a day, exclusive, up to the last day, inclusive. */
  public static Standing after(Asked asked, LocalDate day, DerivedDate last, String what) {
    return since(asked, day.plusDays(1), last, what);
  }

  /** Something that must be so on one day that the agreement states. */
  public static Standing at(Asked asked, LocalDate day, String what) {
    return on(asked, DerivedDate.of(day), what);
  }

  /** Something that must be so from the first day on, inclusive, without end. */
  public static Standing lasting(Asked asked, LocalDate first, String what) {
    return throughout(asked, first, new DerivedDate.Never("it has no end"), what);
  }

  /** The same, but that nothing after a day counts, where its last day comes later. */
  Standing until(DerivedDate day) {
    return new Standing(clause, subject, what, days, from, arising, through.earlier(day));
  }

  /** Whether the day of a single act lies in the window; what matters is when it was done. */
  boolean contains(LocalDate day) {
    return from.filter(first -> !day.isBefore(first)).isPresent()
        && through.fixed().filter(day::isAfter).isEmpty();
  }

  /** Whether the day of a single act lies outside the window. */
  public boolean leavesOut(LocalDate day) {
    return !contains(day);
  }

  /** Whether no day lies in the window: the agreement is signed on the day that ends it. */
  public boolean isEmpty() {
    return from.isPresent()
        && through.fixed().map(last -> last.isBefore(from.orElseThrow())).orElse(false);
  }

  /** The first day on which it must be so, if that is known. */
  Optional<LocalDate> first() {
    return from.or(() -> days.stream().findFirst().flatMap(DerivedDate::fixed));
  }

  /** The last day of the window, if it has one and that comes after this day. */
  Optional<LocalDate> endsAfter(LocalDate day) {
    return through.fixed().filter(day::isBefore);
  }

  /** The last day that counts for an evaluation as of a day: never after it. */
  LocalDate lastDay(LocalDate asOf) {
    return through.fixed().filter(asOf::isAfter).orElse(asOf);
  }

  /**
   * Whether an event counts against it as of a day: because it is there on one of the days, or on
   * any day of the window. A day that has not come yet is tested as of today: what stands against
   * the Closing on its eve is said on its eve.
   */
  boolean hitBy(Span span, LocalDate asOf) {
    LocalDate last = lastDay(asOf);
    if (from.isPresent()) {
      LocalDate first = from.orElseThrow();
      return !isEmpty()
          && !span.from().isAfter(last)
          && ((!arising && span.covers(first)) || !span.from().isBefore(first));
    }
    return days.stream()
        .map(day -> day.fixed().filter(d -> !d.isAfter(asOf)).orElse(asOf))
        .anyMatch(span::covers);
  }

  /** The one day that it speaks of, if an event began only after it. */
  Optional<LocalDate> dayBefore(Span span) {
    return days.size() == 1 && from.isEmpty()
        ? through.fixed().filter(span.from()::isAfter)
        : Optional.empty();
  }

  /** Whether it is judged by single days, and an event that hit it was over before the last one. */
  boolean overBeforeLast(Span span) {
    return from.isEmpty()
        && through
            .fixed()
            .flatMap(last -> span.ending().map(end -> !end.on().isAfter(last)))
            .orElse(false);
  }

  /** Through when it is judged, in words. */
  String sofar(LocalDate asOf) {
    LocalDate last = lastDay(asOf);
    return through.fixed().filter(last::equals).isPresent()
        ? "through " + Words.day(last)
        : "so far, through " + Words.day(last);
  }
}
