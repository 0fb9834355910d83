package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate.Never;
import longstop.calendar.DerivedDate.NotBefore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every date, tried on many drawn with a fixed seed. */
class CalendarPropertiesTest {

  private static final long SEED = 19960829;
  private static final int DRAWS = 5_000;
  private static final LocalDate FIRST = LocalDate.of(1996, 2, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 9, 30);

  static Stream<BusinessCalendar> calendars() {
    return Calendars.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void nextAndPreviousAreTheNearestBusinessDays(BusinessCalendar calendar) {
    draws()
        .forEach(
            date -> {
              LocalDate next = calendar.next(date);
              LocalDate previous = calendar.previous(date);

              assertThat(calendar.isBusinessDay(next)).isTrue();
              assertThat(calendar.isBusinessDay(previous)).isTrue();
              assertThat(businessDaysBetween(calendar, date, next)).isZero();
              assertThat(businessDaysBetween(calendar, previous, date)).isZero();
              assertThat(next).isAfter(date);
              assertThat(previous).isBefore(date);
            });
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void previousUndoesNextOnBusinessDays(BusinessCalendar calendar) {
    draws()
        .map(calendar::onOrAfter)
        .forEach(
            date -> {
              assertThat(calendar.previous(calendar.next(date))).isEqualTo(date);
              assertThat(calendar.next(calendar.previous(date))).isEqualTo(date);
              assertThat(calendar.onOrAfter(date)).isEqualTo(date);
              assertThat(calendar.onOrBefore(date)).isEqualTo(date);
            });
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void countingBusinessDaysAddsUp(BusinessCalendar calendar) {
    Random random = new Random(SEED);
    draws()
        .forEach(
            date -> {
              int some = random.nextInt(10);
              int more = 1 + random.nextInt(10);
              LocalDate end = calendar.plusBusinessDays(date, some + more);

              assertThat(end)
                  .isEqualTo(
                      calendar.plusBusinessDays(calendar.plusBusinessDays(date, some), more));
              assertThat(businessDaysBetween(calendar, date, end)).isEqualTo(some + more - 1);
              assertThat(calendar.isBusinessDay(end)).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void aLaterDateNeverGivesAnEarlierBusinessDay(BusinessCalendar calendar) {
    draws()
        .forEach(
            date -> {
              LocalDate later = date.plusDays(1);

              assertThat(calendar.next(later)).isAfterOrEqualTo(calendar.next(date));
              assertThat(calendar.previous(later)).isAfterOrEqualTo(calendar.previous(date));
              assertThat(calendar.plusBusinessDays(later, 5))
                  .isAfterOrEqualTo(calendar.plusBusinessDays(date, 5));
            });
  }

  @Test
  void aJointBusinessDayIsABusinessDayInBothPlaces() {
    BusinessCalendar joint = Calendars.standard().get("joint");
    BusinessCalendar berlin = Calendars.standard().get("berlin");
    BusinessCalendar federal = Calendars.standard().get("us-federal");

    draws()
        .forEach(
            date ->
                assertThat(joint.isBusinessDay(date))
                    .as(date.toString())
                    .isEqualTo(berlin.isBusinessDay(date) && federal.isBusinessDay(date)));
  }

  @Test
  void rollingNeverGoesBackAndNeverRollsTwice() {
    draws()
        .forEach(
            date -> {
              for (Roll roll : Roll.values()) {
                LocalDate rolled = roll.roll(date);

                assertThat(rolled).isAfterOrEqualTo(date);
                assertThat(roll.roll(rolled)).isEqualTo(rolled);
              }
            });
  }

  @Test
  void countingForwardAndBackwardUndoEachOther() {
    Random random = new Random(SEED);
    draws()
        .forEach(
            date -> {
              int days = random.nextInt(400);
              DerivedDate event = DerivedDate.of(date);
              DerivedDate end = Counting.withinDaysAfter(event, days);

              assertThat(ChronoUnit.DAYS.between(date, end.fixed().orElseThrow())).isEqualTo(days);
              assertThat(Counting.atLeastDaysBefore(end, days)).isEqualTo(event);
              assertThat(Counting.notMoreThanDaysBefore(end, days)).isEqualTo(event);
              assertThat(Counting.clearDaysBefore(event, days))
                  .isEqualTo(Counting.priorTo(Counting.atLeastDaysBefore(event, days)));
              assertThat(Counting.priorTo(Counting.withinDaysAfter(event, 1))).isEqualTo(event);
            });
  }

  @Test
  void aBarPriorToSomeDaysAfterHasThatManyDays() {
    Random random = new Random(SEED);
    draws()
        .forEach(
            date -> {
              int days = 1 + random.nextInt(100);
              LocalDate free =
                  Counting.priorToDaysAfter(DerivedDate.of(date), days).fixed().orElseThrow();
              Window bar = new Window(date, free);

              assertThat(date.datesUntil(free)).hasSize(days).allMatch(bar::contains);
              assertThat(bar.contains(free)).isFalse();
            });
  }

  @Test
  void monthsNeverLeaveTheirMonthNorTurnDaysAround() {
    Random random = new Random(SEED);
    draws()
        .forEach(
            date -> {
              int months = random.nextInt(60);
              LocalDate end = after(date, months);

              assertThat(ChronoUnit.MONTHS.between(date.withDayOfMonth(1), end.withDayOfMonth(1)))
                  .isEqualTo(months);
              assertThat(end.getDayOfMonth())
                  .isEqualTo(Math.min(date.getDayOfMonth(), end.lengthOfMonth()));
              assertThat(after(date.plusDays(1), months)).isAfterOrEqualTo(end);
              assertThat(Counting.monthsAfter(DerivedDate.of(date), 12))
                  .isEqualTo(Counting.yearsAfter(DerivedDate.of(date), 1));
            });
  }

  @Test
  void laterAndEarlierKeepTheOrderOfDays() {
    Random random = new Random(SEED);
    IntStream.range(0, DRAWS)
        .forEach(
            draw -> {
              DerivedDate one = derived(random);
              DerivedDate two = derived(random);
              DerivedDate later = one.later(two);
              DerivedDate earlier = one.earlier(two);

              assertThat(later.possibleFrom()).isEqualTo(two.later(one).possibleFrom());
              assertThat(earlier.possibleFrom()).isEqualTo(two.earlier(one).possibleFrom());
              assertThat(startOf(later)).isEqualTo(max(startOf(one), startOf(two)));
              assertThat(startOf(earlier)).isEqualTo(min(startOf(one), startOf(two)));
              assertThat(one.later(one)).isEqualTo(one);
              assertThat(one.earlier(one)).isEqualTo(one);
              assertThat(DerivedDate.ORDER.compare(one, two) == 0).isEqualTo(one.equals(two));
              assertThat(Integer.signum(DerivedDate.ORDER.compare(one, two)))
                  .isEqualTo(-Integer.signum(DerivedDate.ORDER.compare(two, one)));
            });
  }

  private static LocalDate after(LocalDate date, int months) {
    return Counting.monthsAfter(DerivedDate.of(date), months).fixed().orElseThrow();
  }

  private static DerivedDate derived(Random random) {
    LocalDate date = FIRST.plusDays(random.nextInt(5));
    String event = List.of("the claim is received", "results are published").get(random.nextInt(2));
    return switch (random.nextInt(3)) {
      case 0 -> DerivedDate.of(date);
      case 1 -> new NotBefore(date, event);
      default -> new Never(event);
    };
  }

  private static LocalDate startOf(DerivedDate day) {
    return day.possibleFrom().orElse(LocalDate.MAX);
  }

  private static LocalDate max(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  private static LocalDate min(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }

  /** The business days strictly between the two. */
  private static long businessDaysBetween(BusinessCalendar calendar, LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to).filter(calendar::isBusinessDay).count();
  }

  private static Stream<LocalDate> draws() {
    int span = (int) ChronoUnit.DAYS.between(FIRST, LAST);
    return new Random(SEED).ints(DRAWS, 0, span).mapToObj(FIRST::plusDays);
  }
}
