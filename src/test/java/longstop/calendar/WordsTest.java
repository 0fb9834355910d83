package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "1996-01-01, Mon 1 Jan 1996",
    "1996-02-29, Thu 29 Feb 1996",
    "1997-03-28, Fri 28 Mar 1997",
    "1998-04-27, Mon 27 Apr 1998",
    "1996-05-25, Sat 25 May 1996",
    "1996-06-30, Sun 30 Jun 1996",
    "1996-07-30, Tue 30 Jul 1996",
    "1996-08-29, Thu 29 Aug 1996",
    "1996-09-03, Tue 3 Sep 1996",
    "1996-10-09, Wed 9 Oct 1996",
    "1996-11-12, Tue 12 Nov 1996",
    "1996-12-31, Tue 31 Dec 1996"
  })
  void everyMonthAndWeekdayHasItsName(LocalDate date, String words) {
    assertThat(Words.day(date)).isEqualTo(words);
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Words.day(LocalDate.of(1996, 10, 3))).isEqualTo("Thu 3 Oct 1996");
    } finally {
      Locale.setDefault(before);
    }
  }
}
