package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

  private static final Calendars CALENDARS = Calendars.standard();

  /** SPA 1.4: the approval comes after the Closing Date, so Closing is the second business day. */
  @ParameterizedTest(name = "approved {1}, {0}: {2}")
  @CsvSource({
    "berlin, 1996-08-30, Tue 3 Sep 1996",
    "california-civil-code, 1996-08-30, Tue 3 Sep 1996",
    "us-federal, 1996-08-30, Wed 4 Sep 1996",
    "nasdaq, 1996-08-30, Wed 4 Sep 1996",
    "joint, 1996-08-30, Wed 4 Sep 1996",
    // An approval on 29 August after four o'clock, read as late.
    "berlin, 1996-08-29, Mon 2 Sep 1996",
    "us-federal, 1996-08-29, Tue 3 Sep 1996",
    "joint, 1996-08-29, Tue 3 Sep 1996",
    "california-civil-code, 1996-08-29, Sat 31 Aug 1996"
  })
  void secondBusinessDayAfterTheApproval(String calendar, LocalDate approval, String closing) {
    assertThat(Words.day(CALENDARS.get(calendar).plusBusinessDays(approval, 2))).isEqualTo(closing);
  }

  /** SPA 5.13: statements within three business days after each month end. */
  @ParameterizedTest(name = "third business day after {0}")
  @CsvFileSource(
      resources = "/longstop/calendar/spa-5.13-third-business-day.csv",
      useHeadersInDisplayName = true)
  void thirdBusinessDayAfterEachMonthEnd(
      LocalDate monthEnd,
      LocalDate berlin,
      LocalDate berlinBanks,
      LocalDate federal,
      LocalDate nasdaq,
      LocalDate california,
      LocalDate joint) {
    assertThat(thirdAfter("berlin", monthEnd)).isEqualTo(berlin);
    assertThat(thirdAfter("berlin-banks", monthEnd)).isEqualTo(berlinBanks);
    assertThat(thirdAfter("us-federal", monthEnd)).isEqualTo(federal);
    assertThat(thirdAfter("nasdaq", monthEnd)).isEqualTo(nasdaq);
    assertThat(thirdAfter("california-civil-code", monthEnd)).isEqualTo(california);
    assertThat(thirdAfter("joint", monthEnd)).isEqualTo(joint);
  }

  private static LocalDate thirdAfter(String calendar, LocalDate date) {
    return CALENDARS.get(calendar).plusBusinessDays(date, 3);
  }

  @Test
  void neighboursOfADay() {
    BusinessCalendar federal = CALENDARS.get("us-federal");
    LocalDate friday = LocalDate.of(1996, 8, 30);
    LocalDate laborDay = LocalDate.of(1996, 9, 2);
    LocalDate tuesday = LocalDate.of(1996, 9, 3);

    assertThat(federal.next(friday)).isEqualTo(tuesday);
    assertThat(federal.previous(tuesday)).isEqualTo(friday);
    assertThat(federal.onOrAfter(laborDay)).isEqualTo(tuesday);
    assertThat(federal.onOrBefore(laborDay)).isEqualTo(friday);
    assertThat(federal.onOrAfter(friday)).isEqualTo(friday);
    assertThat(federal.onOrBefore(tuesday)).isEqualTo(tuesday);
  }

  @Test
  void noBusinessDaysAfterADayIsTheDayItself() {
    LocalDate sunday = LocalDate.of(1996, 9, 1);

    assertThat(CALENDARS.get("berlin").plusBusinessDays(sunday, 0)).isEqualTo(sunday);
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> CALENDARS.get("berlin").plusBusinessDays(LocalDate.of(1996, 9, 2), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("business days to count: 0 or more expected, not -1");
  }

  @Test
  void holidaysHaveNamesAndOrdinaryDaysOfRestHaveNone() {
    BusinessCalendar federal = CALENDARS.get("us-federal");

    assertThat(federal.holidayName(LocalDate.of(1996, 9, 2))).contains("Labor Day");
    assertThat(federal.holidayName(LocalDate.of(1996, 9, 1))).isEmpty();
    assertThat(federal.isBusinessDay(LocalDate.of(1996, 9, 1))).isFalse();
    assertThat(federal.holidayName(LocalDate.of(1996, 9, 3))).isEmpty();
    assertThat(federal.isBusinessDay(LocalDate.of(1996, 9, 3))).isTrue();
  }

  @Test
  void aJointCalendarRestsWhenEitherPlaceRests() {
    BusinessCalendar joint = CALENDARS.get("joint");

    assertThat(joint.holidayName(LocalDate.of(1996, 9, 2))).contains("Labor Day");
    assertThat(joint.holidayName(LocalDate.of(1996, 10, 3))).contains("Tag der Deutschen Einheit");
    assertThat(joint.holidayName(LocalDate.of(1996, 12, 25)))
        .contains("1. Weihnachtstag; Christmas Day");
    assertThat(joint.isBusinessDay(LocalDate.of(1996, 8, 31))).isFalse();
    assertThat(joint.isBusinessDay(LocalDate.of(1996, 8, 30))).isTrue();
  }

  @Test
  void aDateBeyondTheTablesIsNotGuessed() {
    BusinessCalendar berlin = CALENDARS.get("berlin");

    assertThatThrownBy(() -> berlin.isBusinessDay(LocalDate.of(2031, 1, 2)))
        .isInstanceOf(OutsideTable.class)
        .hasMessage("holiday tables cover 1996 to 2030; 2031-01-02 is outside");
    assertThatThrownBy(() -> berlin.holidayName(LocalDate.of(1995, 12, 31)))
        .isInstanceOf(OutsideTable.class)
        .hasMessage("holiday tables cover 1996 to 2030; 1995-12-31 is outside");
    assertThat(berlin.covers(LocalDate.of(1995, 12, 31))).isFalse();
    assertThat(berlin.covers(LocalDate.of(1996, 1, 1))).isTrue();
    assertThat(berlin.covers(LocalDate.of(2030, 12, 31))).isTrue();
    assertThat(berlin.covers(LocalDate.of(2031, 1, 1))).isFalse();
  }

  /** Tue 31 Dec 2030 is the last day of the tables. */
  @Test
  void aCountFromADealFileThatRunsBeyondTheTablesStaysOpen() {
    BusinessCalendar berlin = CALENDARS.get("berlin");

    assertThat(berlin.after(LocalDate.of(2030, 12, 30), 1))
        .isEqualTo(DerivedDate.of(LocalDate.of(2030, 12, 31)));
    assertThat(berlin.after(LocalDate.of(2030, 12, 30), 2))
        .isEqualTo(
            new DerivedDate.NotBefore(
                LocalDate.of(2031, 1, 1),
                "the business days of 2031 are known (the holiday tables cover 1996 to 2030)"));
    assertThat(berlin.after(LocalDate.of(1995, 12, 28), 1).fixed()).isEmpty();
  }

  /** Sat 7 Sep 1996 counts as Mon 9 Sep, which is not the first of the two business days. */
  @Test
  void aDepositOnADayOfRestCountsAsMadeOnTheNextBusinessDay() {
    BusinessCalendar berlin = CALENDARS.get("berlin");

    assertThat(berlin.afterDeposit(LocalDate.of(1996, 9, 7), 2))
        .isEqualTo(DerivedDate.of(LocalDate.of(1996, 9, 11)));
    assertThat(berlin.afterDeposit(LocalDate.of(1996, 9, 9), 2))
        .isEqualTo(DerivedDate.of(LocalDate.of(1996, 9, 11)));
    assertThat(berlin.afterDeposit(LocalDate.of(2031, 1, 4), 2).fixed()).isEmpty();
  }

  @Test
  void aCountThatRunsBeyondTheTablesNamesTheDayItReached() {
    BusinessCalendar berlin = CALENDARS.get("berlin");

    assertThatThrownBy(() -> berlin.plusBusinessDays(LocalDate.of(2030, 12, 30), 2))
        .isInstanceOfSatisfying(
            OutsideTable.class,
            outside -> assertThat(outside.date()).isEqualTo(LocalDate.of(2031, 1, 1)));
    assertThatThrownBy(() -> berlin.previous(LocalDate.of(1996, 1, 1)))
        .isInstanceOf(OutsideTable.class);
    assertThatCode(() -> berlin.plusBusinessDays(LocalDate.of(2030, 12, 30), 1))
        .doesNotThrowAnyException();
  }
}
