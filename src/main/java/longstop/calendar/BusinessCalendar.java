package longstop.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are business days somewhere: every day of the years covered is one, unless it is a
 * weekly day of rest or a holiday.
 *
 * <p>Every question about a date outside the years covered, and every count that runs into such a
 * date, throws {@link OutsideTable}.
 */
public final class BusinessCalendar {

  private final String id;
  private final String words;
  private final Set<DayOfWeek> rest;
  private final Map<LocalDate, String> holidays;

  /**
   * A calendar of its own making.
   *
   * @param id the name used in deal files, for example {@code us-federal}
   * @param words what it is, for people
   * @param rest the days of the week that are never business days
   * @param holidays the names of the holidays by date; dates on days of rest are allowed
   */
  BusinessCalendar(String id, String words, Set<DayOfWeek> rest, Map<LocalDate, String> holidays) {
    this.id = requireNonNull(id, "id");
    this.words = requireNonNull(words, "words");
    this.rest = Collections.unmodifiableSet(new TreeSet<>(rest));
    this.holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
  }

  /**
   * The calendar on which a day is a business day only if it is one in both places. A holiday of
   * both is named by both.
   *
   * @param id the name of the new calendar
   * @param words what it is, for people
   */
  public static BusinessCalendar joint(
      String id, String words, BusinessCalendar one, BusinessCalendar two) {
    Set<DayOfWeek> rest = new TreeSet<>(one.rest);
    rest.addAll(two.rest);
    Map<LocalDate, String> holidays = new TreeMap<>(one.holidays);
    two.holidays.forEach(
        (date, name) -> holidays.merge(date, name, (a, b) -> a.equals(b) ? a : a + "; " + b));
    return new BusinessCalendar(id, words, rest, holidays);
  }

  /** The name used in deal files, for example {@code us-federal}. */
  public String id() {
    return id;
  }

  /** What the calendar is, for people. */
  public String words() {
    return words;
  }

  /** Whether the holiday tables cover the date, so that the other questions have an answer. */
  public boolean covers(LocalDate date) {
    return HolidayTable.COVERED.contains(date);
  }

  /** Whether the date is a business day. */
  public boolean isBusinessDay(LocalDate date) {
    return holidayName(date).isEmpty() && !rest.contains(date.getDayOfWeek());
  }

  /**
   * The name of the holiday on that date, in the language of the place; empty on other days, also
   * on a plain Saturday or Sunday.
   */
  public Optional<String> holidayName(LocalDate date) {
    if (!covers(date)) {
      throw new OutsideTable(date);
    }
    return Optional.ofNullable(holidays.get(date));
  }

  /** The first business day after the date, the date itself excluded. */
  public LocalDate next(LocalDate date) {
    return onOrAfter(date.plusDays(1));
  }

  /** The last business day before the date, the date itself excluded. */
  public LocalDate previous(LocalDate date) {
    return onOrBefore(date.minusDays(1));
  }

  /** The date itself if it is a business day, else the first one after it. */
  public LocalDate onOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The date itself if it is a business day, else the last one before it. */
  public LocalDate onOrBefore(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /**
   * The business day so many business days after the date. The date itself is not counted, whether
   * or not it is a business day ("the second business day following ...", SPA 1.4; "within three
   * (3) business days after ...", SPA 5.13). With a count of 0 it is the date itself.
   *
   * @param count business days, 0 or more
   * @throws IllegalArgumentException if the count is negative
   */
  public LocalDate plusBusinessDays(LocalDate date, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "business days to count: 0 or more expected, not " + count);
    }
    LocalDate day = date;
    for (int counted = 0; counted < count; counted++) {
      day = next(day);
    }
    return day;
  }

  /**
   * The same as {@link #plusBusinessDays}, for dates from a deal file: open where the count runs
   * out of the years covered, not before the earliest day that it can be.
   *
   * @param count business days, 0 or more
   */
  public DerivedDate after(LocalDate date, int count) {
    try {
      return DerivedDate.of(plusBusinessDays(date, count));
    } catch (OutsideTable beyond) {
      return open(date.plusDays(count), beyond);
    }
  }

  /** The same as {@link #onOrAfter}, for dates from a deal file. Open as in {@link #after}. */
  public DerivedDate rolled(LocalDate date) {
    try {
      return DerivedDate.of(onOrAfter(date));
    } catch (OutsideTable beyond) {
      return open(date, beyond);
    }
  }

  private static DerivedDate open(LocalDate earliest, OutsideTable beyond) {
    return new DerivedDate.NotBefore(
        earliest,
        "the business days of %d are known (the %s)"
            .formatted(beyond.date().getYear(), OutsideTable.COVERAGE));
  }

  /**
   * So many business days after the business day on which something was deposited: a deposit on
   * another day counts as made on the next business day (SPA 11.1). Open as in {@link #after}.
   *
   * @param count business days, 1 or more
   */
  public DerivedDate afterDeposit(LocalDate date, int count) {
    return covers(date) && !isBusinessDay(date) ? after(date, count + 1) : after(date, count);
  }

  @Override
  public String toString() {
    return id;
  }
}
