package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

  private static final Calendars CALENDARS = Calendars.standard();

  @Test
  void hasSixCalendarsAndTheDefaultComesFirst() {
    assertThat(CALENDARS.all())
        .extracting(BusinessCalendar::id)
        .containsExactly(
            "joint", "berlin", "berlin-banks", "us-federal", "nasdaq", "california-civil-code");
    assertThat(CALENDARS.all()).extracting(BusinessCalendar::words).doesNotHaveDuplicates();
    assertThat(Calendars.DEFAULT).isEqualTo("joint");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheList() {
    assertThatThrownBy(() -> CALENDARS.get("munich"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no business calendar \"munich\"; there are: joint, berlin, berlin-banks,"
                + " us-federal, nasdaq, california-civil-code");
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    // Banks rest on Christmas Eve and New Year's Eve, Berlin does not.
    "berlin, 1996-12-24, true",
    "berlin-banks, 1996-12-24, false",
    "berlin, 1996-12-31, true",
    "berlin-banks, 1996-12-31, false",
    "berlin-banks, 1996-10-03, false",
    // A Saturday is a business day under the Civil Code only; its Sunday holidays move on to
    // Monday.
    "california-civil-code, 1996-08-31, true",
    "us-federal, 1996-08-31, false",
    "california-civil-code, 1996-09-01, false",
    "california-civil-code, 1996-09-09, false",
    "california-civil-code, 1999-07-05, false",
    "california-civil-code, 1998-07-03, true",
    "california-civil-code, 1998-07-04, false",
    // The day after Thanksgiving and Good Friday are not whole holidays of the State.
    "california-civil-code, 1996-11-29, true",
    "california-civil-code, 1997-03-28, true",
    // Buss- und Bettag, the Wednesday before 23 November, is none in Berlin any more.
    "berlin, 1996-11-20, true",
    "berlin, 2018-03-08, true",
    "berlin, 2019-03-08, false",
    "berlin, 2017-10-31, false",
    "berlin, 2018-10-31, true",
    "berlin, 2020-05-08, false",
    "berlin, 2021-05-07, true",
    "berlin, 2025-05-08, false",
    // Martin Luther King Day came to the exchanges in 1998, Juneteenth in 2022.
    "nasdaq, 1997-01-20, true",
    "us-federal, 1997-01-20, false",
    "nasdaq, 1998-01-19, false",
    "nasdaq, 2021-06-18, true",
    "us-federal, 2021-06-18, false",
    "nasdaq, 2022-06-20, false",
    // The exchanges trade on the last day of a year before a Saturday New Year's Day.
    "nasdaq, 1999-12-31, true",
    "us-federal, 1999-12-31, false",
    "nasdaq, 1999-12-24, false",
    "nasdaq, 1996-10-14, true",
    "nasdaq, 2001-09-14, false",
    "nasdaq, 2001-09-17, true",
    "us-federal, 2001-09-11, true"
  })
  void businessDays(String calendar, LocalDate date, boolean business) {
    assertThat(CALENDARS.get(calendar).isBusinessDay(date)).isEqualTo(business);
  }
}
