package longstop.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date worked out from other dates: a fixed day, a day that cannot be told before something
 * happens, or a day that never comes. All operations are total, so a rule need not ask which of the
 * three it holds.
 */
public sealed interface DerivedDate {

  /**
   * By day (the known one, or the earliest possible), a known day before an open one of the same
   * date, and {@link Never} last; then by the words, so that the order agrees with {@code equals}.
   */
  Comparator<DerivedDate> ORDER =
      Comparator.<DerivedDate, Boolean>comparing(day -> day.possibleFrom().isEmpty())
          .thenComparing(day -> day.possibleFrom().orElse(LocalDate.MAX))
          .thenComparing(day -> day.fixed().isEmpty())
          .thenComparing(DerivedDate::words);

  /**
   * A known day.
   *
   * @param date the day
   */
  record Fixed(LocalDate date) implements DerivedDate {
    public Fixed {
      requireNonNull(date, "date");
    }

    @Override
    public Optional<LocalDate> possibleFrom() {
      return Optional.of(date);
    }

    @Override
    public DerivedDate map(UnaryOperator<LocalDate> step) {
      return new Fixed(step.apply(date));
    }

    @Override
    public String words() {
      return Words.day(date);
    }
  }

  /**
   * A day that cannot be told until something happens.
   *
   * @param earliest the earliest day it can be, inclusive
   * @param until what must happen first, worded to follow "until", for example {@code combined
   *     results are published}; not blank
   */
  record NotBefore(LocalDate earliest, String until) implements DerivedDate {
    public NotBefore {
      requireNonNull(earliest, "earliest");
      requireText(until, "until");
    }

    @Override
    public Optional<LocalDate> possibleFrom() {
      return Optional.of(earliest);
    }

    @Override
    public DerivedDate map(UnaryOperator<LocalDate> step) {
      return new NotBefore(step.apply(earliest), until);
    }

    @Override
    public String words() {
      return "not before " + Words.day(earliest) + ", until " + until;
    }
  }

  /**
   * A day that never comes, such as the end of a representation that survives without limit.
   *
   * @param why the reason, for people; not blank
   */
  record Never(String why) implements DerivedDate {
    public Never {
      requireText(why, "why");
    }

    @Override
    public Optional<LocalDate> possibleFrom() {
      return Optional.empty();
    }

    @Override
    public DerivedDate map(UnaryOperator<LocalDate> step) {
      return this;
    }

    @Override
    public String words() {
      return "never: " + why;
    }
  }

  /** A known day. */
  static DerivedDate of(LocalDate date) {
    return new Fixed(date);
  }

  /** The known day, or the earliest possible one, inclusive; empty if the day never comes. */
  Optional<LocalDate> possibleFrom();

  /**
   * The same step taken from the known day or from the earliest possible one; {@link Never} stays
   * as it is. The step must keep the order of days (a later day never gives an earlier one), else
   * the earliest possible day would not stay the earliest.
   */
  DerivedDate map(UnaryOperator<LocalDate> step);

  /**
   * The day for people: {@code Thu 29 Aug 1996}, {@code not before Sat 28 Sep 1996, until combined
   * results are published} or {@code never: the representation survives without limit}.
   */
  String words();

  /** The day if it is known; empty for the other two. */
  default Optional<LocalDate> fixed() {
    return this instanceof Fixed known ? Optional.of(known.date()) : Optional.empty();
  }

  /** So many calendar days later; a negative number goes back. */
  default DerivedDate plusDays(int days) {
    return map(date -> date.plusDays(days));
  }

  /** So many calendar days earlier; a negative number goes on. */
  default DerivedDate minusDays(int days) {
    return map(date -> date.minusDays(days));
  }

  /**
   * So many calendar months later; a negative number goes back. The day of the month stays or, if
   * the month has no such day, becomes its last: 29 August 1996 and six months give 28 February
   * 1997.
   */
  default DerivedDate plusMonths(int months) {
    return map(date -> date.plusMonths(months));
  }

  /**
   * The later of the two days.
   *
   * <ul>
   *   <li>Two known days: the later one.
   *   <li>A known day and an open one: open, not before the later of the known and the earliest
   *       possible day, until the same thing has happened.
   *   <li>Two open days: open, not before the later of their earliest days, until both things have
   *       happened.
   *   <li>A day that never comes and any other: never.
   * </ul>
   */
  default DerivedDate later(DerivedDate other) {
    if (this instanceof Never mine) {
      return other instanceof Never theirs ? neither(mine, theirs) : this;
    }
    if (other instanceof Never) {
      return other;
    }
    LocalDate mine = possibleFrom().orElseThrow();
    LocalDate theirs = other.possibleFrom().orElseThrow();
    LocalDate date = mine.isAfter(theirs) ? mine : theirs;
    if (this instanceof NotBefore open) {
      return new NotBefore(
          date,
          other instanceof NotBefore alsoOpen
              ? joined(open.until(), "and", alsoOpen.until())
              : open.until());
    }
    return other instanceof NotBefore open ? new NotBefore(date, open.until()) : of(date);
  }

  /**
   * The earlier of the two days.
   *
   * <ul>
   *   <li>Two known days: the earlier one.
   *   <li>A known day and an open one that cannot be earlier: the known day.
   *   <li>A known day and an open one that may still be earlier: open, not before the earliest
   *       possible day, until the thing has happened or the known day has come.
   *   <li>Two open days: open, not before the earlier of their earliest days, until one of the
   *       things has happened.
   *   <li>A day that never comes and any other: the other.
   * </ul>
   */
  default DerivedDate earlier(DerivedDate other) {
    if (this instanceof Never mine) {
      return other instanceof Never theirs ? neither(mine, theirs) : other;
    }
    if (other instanceof Never) {
      return this;
    }
    LocalDate mine = possibleFrom().orElseThrow();
    LocalDate theirs = other.possibleFrom().orElseThrow();
    if (this instanceof Fixed && !mine.isAfter(theirs)) {
      return this;
    }
    if (other instanceof Fixed && !theirs.isAfter(mine)) {
      return other;
    }
    return new NotBefore(
        mine.isBefore(theirs) ? mine : theirs, joined(awaited(this), "or", awaited(other)));
  }

  /**
   * The same day as long as it is not known whether it counts: open, not before it, until something
   * has happened.
   *
   * @param until what must happen, worded to follow "until"
   */
  default DerivedDate awaiting(String until) {
    return possibleFrom().map(day -> later(new NotBefore(day, until))).orElse(this);
  }

  private static Never neither(Never one, Never two) {
    return new Never(joined(one.why(), "and", two.why()));
  }

  private static String awaited(DerivedDate day) {
    return day instanceof NotBefore open ? open.until() : day.words() + " has come";
  }

  private static String joined(String one, String word, String two) {
    return one.equals(two) ? one : one + " " + word + " " + two;
  }

  private static void requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must say something");
    }
  }
}
