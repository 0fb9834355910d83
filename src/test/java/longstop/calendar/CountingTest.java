package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import longstop.calendar.DerivedDate.Never;
import longstop.calendar.DerivedDate.NotBefore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each phrase with the clauses that use it, for a Closing on Thursday 29 August 1996. */
class CountingTest {

  private static final DerivedDate CLOSING = DerivedDate.of(LocalDate.of(1996, 8, 29));

  @ParameterizedTest(name = "{0}: within {2} days after {1} is good through {3}")
  @CsvSource({
    "SPA 2.13(a), 1996-08-29, 7, Thu 5 Sep 1996",
    "SPA 2.18(b), 1996-08-29, 105, Thu 12 Dec 1996",
    "SPA 5.9, 1996-08-29, 30, Sat 28 Sep 1996",
    "SPA 8.9(a), 1996-09-03, 40, Sun 13 Oct 1996",
    "SPA 8.9(b), 1996-09-03, 60, Sat 2 Nov 1996",
    "SPA 10.1(c), 1996-08-24, 5, Thu 29 Aug 1996"
  })
  void withinDaysAfter(String clause, LocalDate event, int days, String lastGoodDay) {
    assertThat(Counting.withinDaysAfter(DerivedDate.of(event), days).words())
        .as(clause)
        .isEqualTo(lastGoodDay);
  }

  @ParameterizedTest(name = "{0}: not less than {2} days after {1} is good from {3}")
  @CsvSource({
    "SPA 8.9(a), 1996-09-03, 30, Thu 3 Oct 1996",
    "SPA 9.1(a), 1996-09-03, 30, Thu 3 Oct 1996",
    "EA 8, 1996-12-02, 30, Wed 1 Jan 1997"
  })
  void notLessThanDaysAfter(String clause, LocalDate event, int days, String firstGoodDay) {
    assertThat(Counting.notLessThanDaysAfter(DerivedDate.of(event), days).words())
        .as(clause)
        .isEqualTo(firstGoodDay);
  }

  /** SPA Article II: the Disclosure Letter at least five days prior to the Closing. */
  @Test
  void atLeastDaysBefore() {
    assertThat(Counting.atLeastDaysBefore(CLOSING, 5).words()).isEqualTo("Sat 24 Aug 1996");
  }

  /** SPA 1.6(b)(ii): a register excerpt dated not more than three days prior to the Closing. */
  @Test
  void notMoreThanDaysBefore() {
    assertThat(Counting.notMoreThanDaysBefore(CLOSING, 3).words()).isEqualTo("Mon 26 Aug 1996");
  }

  @ParameterizedTest(name = "{0}: {1} clear days before the Closing is good through {2}")
  @CsvSource({"SPA II, 5, Fri 23 Aug 1996", "SPA 5.8, 3, Sun 25 Aug 1996"})
  void clearDaysBefore(String clause, int days, String lastGoodDay) {
    assertThat(Counting.clearDaysBefore(CLOSING, days).words()).as(clause).isEqualTo(lastGoodDay);
  }

  @ParameterizedTest(name = "{0}: prior to {1} is good through {2}")
  @CsvSource({
    "SPA 1.5(a), 1996-08-29, Wed 28 Aug 1996",
    "SPA 5.13, 1997-01-01, Tue 31 Dec 1996",
    "SPA 8.9(b), 1999-08-29, Sat 28 Aug 1999"
  })
  void priorTo(String clause, LocalDate day, String lastGoodDay) {
    assertThat(Counting.priorTo(DerivedDate.of(day)).words()).as(clause).isEqualTo(lastGoodDay);
  }

  /**
   * SPA 7.1(a) from the Closing Date, and the legend of 7.1(b) from a certificate of 10 September.
   */
  @ParameterizedTest(name = "{0}: prior to 40 days after {1} is free from {2}")
  @CsvSource({"SPA 7.1(a), 1996-08-29, Tue 8 Oct 1996", "SPA 7.1(b), 1996-09-10, Sun 20 Oct 1996"})
  void priorToDaysAfter(String clause, LocalDate event, String firstFreeDay) {
    assertThat(Counting.priorToDaysAfter(DerivedDate.of(event), 40).words())
        .as(clause)
        .isEqualTo(firstFreeDay);
  }

  @ParameterizedTest(name = "{1} months after {0} is {2}")
  @CsvSource({
    "1996-08-29, 6, Fri 28 Feb 1997",
    "1996-08-31, 1, Mon 30 Sep 1996",
    "1996-02-29, 12, Fri 28 Feb 1997",
    "1996-08-29, 0, Thu 29 Aug 1996"
  })
  void monthsAfter(LocalDate event, int months, String day) {
    assertThat(Counting.monthsAfter(DerivedDate.of(event), months).words()).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}: {2} years after {1} is {3}")
  @CsvSource({
    "SPA 8.8(b), 1996-08-29, 1, Fri 29 Aug 1997",
    "SPA 8.1, 1996-08-29, 2, Sat 29 Aug 1998",
    "SPA 8.9(b), 1996-08-29, 3, Sun 29 Aug 1999",
    "leap day, 1996-02-29, 1, Fri 28 Feb 1997",
    "leap day, 1996-02-29, 4, Tue 29 Feb 2000"
  })
  void yearsAfter(String clause, LocalDate event, int years, String day) {
    assertThat(Counting.yearsAfter(DerivedDate.of(event), years).words()).as(clause).isEqualTo(day);
  }

  @Test
  void anOpenEventGivesAnOpenDay() {
    DerivedDate receipt = new NotBefore(LocalDate.of(1996, 9, 3), "the claim is received");

    assertThat(Counting.withinDaysAfter(receipt, 30).words())
        .isEqualTo("not before Thu 3 Oct 1996, until the claim is received");
    assertThat(Counting.yearsAfter(receipt, 1).words())
        .isEqualTo("not before Wed 3 Sep 1997, until the claim is received");
  }

  @Test
  void anEventThatNeverComesGivesADayThatNeverComes() {
    DerivedDate never = new Never("no claim can be made");

    assertThat(
            List.of(
                Counting.withinDaysAfter(never, 1),
                Counting.notLessThanDaysAfter(never, 1),
                Counting.atLeastDaysBefore(never, 1),
                Counting.notMoreThanDaysBefore(never, 1),
                Counting.clearDaysBefore(never, 1),
                Counting.priorTo(never),
                Counting.priorToDaysAfter(never, 1),
                Counting.monthsAfter(never, 1),
                Counting.yearsAfter(never, 1)))
        .containsOnly(never);
  }

  @Test
  void aNegativeLengthIsRefused() {
    List<UnaryOperator<DerivedDate>> phrases =
        List.of(
            day -> Counting.withinDaysAfter(day, -1),
            day -> Counting.notLessThanDaysAfter(day, -1),
            day -> Counting.atLeastDaysBefore(day, -1),
            day -> Counting.notMoreThanDaysBefore(day, -1),
            day -> Counting.clearDaysBefore(day, -1),
            day -> Counting.priorToDaysAfter(day, -1),
            day -> Counting.monthsAfter(day, -1),
            day -> Counting.yearsAfter(day, -1));

    assertThat(phrases)
        .allSatisfy(
            phrase -> {
              assertRefused(phrase, CLOSING);
              assertRefused(phrase, new Never("even of a day that never comes"));
            });
  }

  private static void assertRefused(UnaryOperator<DerivedDate> phrase, DerivedDate event) {
    assertThatThrownBy(() -> phrase.apply(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a length of 0 or more expected, not -1");
  }
}
