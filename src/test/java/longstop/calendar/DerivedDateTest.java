package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate.Fixed;
import longstop.calendar.DerivedDate.Never;
import longstop.calendar.DerivedDate.NotBefore;
import org.junit.jupiter.api.Test;

class DerivedDateTest {

  private static final DerivedDate CLOSING = DerivedDate.of(LocalDate.of(1996, 8, 29));
  private static final DerivedDate DAY_FORTY = DerivedDate.of(LocalDate.of(1996, 10, 8));
  private static final DerivedDate FIRST_YEAR = DerivedDate.of(LocalDate.of(1997, 8, 29));
  private static final DerivedDate RESULTS =
      new NotBefore(LocalDate.of(1996, 9, 28), "combined results are published");
  private static final DerivedDate AUDIT =
      new NotBefore(LocalDate.of(1997, 1, 1), "the audited results of 1996 are published");
  private static final DerivedDate UNLIMITED = new Never("the representation has no end");
  private static final DerivedDate BARRED = new Never("the holder is barred");

  @Test
  void saysWhatItIs() {
    assertThat(CLOSING.words()).isEqualTo("Thu 29 Aug 1996");
    assertThat(RESULTS.words())
        .isEqualTo("not before Sat 28 Sep 1996, until combined results are published");
    assertThat(UNLIMITED.words()).isEqualTo("never: the representation has no end");
  }

  @Test
  void onlyAKnownDayIsFixed() {
    assertThat(CLOSING.fixed()).contains(LocalDate.of(1996, 8, 29));
    assertThat(RESULTS.fixed()).isEmpty();
    assertThat(UNLIMITED.fixed()).isEmpty();
  }

  @Test
  void possibleFromIsTheKnownOrTheEarliestDay() {
    assertThat(CLOSING.possibleFrom()).contains(LocalDate.of(1996, 8, 29));
    assertThat(RESULTS.possibleFrom()).contains(LocalDate.of(1996, 9, 28));
    assertThat(UNLIMITED.possibleFrom()).isEmpty();
  }

  @Test
  void countingMovesTheKnownOrTheEarliestDay() {
    assertThat(CLOSING.plusDays(40)).isEqualTo(DAY_FORTY);
    assertThat(DAY_FORTY.minusDays(40)).isEqualTo(CLOSING);
    assertThat(RESULTS.plusDays(3))
        .isEqualTo(new NotBefore(LocalDate.of(1996, 10, 1), "combined results are published"));
    assertThat(RESULTS.plusMonths(6))
        .isEqualTo(new NotBefore(LocalDate.of(1997, 3, 28), "combined results are published"));
    assertThat(UNLIMITED.plusDays(1).minusDays(2).plusMonths(3)).isEqualTo(UNLIMITED);
  }

  @Test
  void monthsEndOnTheLastDayWhenTheDayIsMissing() {
    assertThat(CLOSING.plusMonths(6)).isEqualTo(DerivedDate.of(LocalDate.of(1997, 2, 28)));
    assertThat(CLOSING.plusMonths(42)).isEqualTo(DerivedDate.of(LocalDate.of(2000, 2, 29)));
    assertThat(DerivedDate.of(LocalDate.of(1996, 8, 31)).plusMonths(1))
        .isEqualTo(DerivedDate.of(LocalDate.of(1996, 9, 30)));
  }

  @Test
  void mapTakesAnyStep() {
    BusinessCalendar federal = Calendars.standard().get("us-federal");

    assertThat(RESULTS.map(federal::onOrAfter))
        .isEqualTo(new NotBefore(LocalDate.of(1996, 9, 30), "combined results are published"));
    assertThat(UNLIMITED.map(federal::onOrAfter)).isEqualTo(UNLIMITED);
  }

  @Test
  void laterOfTwoKnownDaysIsTheLaterOne() {
    assertThat(CLOSING.later(DAY_FORTY)).isEqualTo(DAY_FORTY);
    assertThat(DAY_FORTY.later(CLOSING)).isEqualTo(DAY_FORTY);
  }

  /**
   * The re-issue clause of SPA 7.1(b): the later of forty days after Closing and the publication.
   */
  @Test
  void laterOfAKnownAndAnOpenDayIsOpen() {
    DerivedDate reissue =
        new NotBefore(LocalDate.of(1996, 10, 8), "combined results are published");

    assertThat(DAY_FORTY.later(RESULTS)).isEqualTo(reissue);
    assertThat(RESULTS.later(DAY_FORTY)).isEqualTo(reissue);
    assertThat(RESULTS.later(CLOSING)).isEqualTo(RESULTS);
  }

  @Test
  void laterOfTwoOpenDaysWaitsForBoth() {
    assertThat(RESULTS.later(AUDIT))
        .isEqualTo(
            new NotBefore(
                LocalDate.of(1997, 1, 1),
                "combined results are published and the audited results of 1996 are published"));
    assertThat(RESULTS.later(RESULTS)).isEqualTo(RESULTS);
  }

  @Test
  void laterOfNeverAndAnyDayIsNever() {
    assertThat(UNLIMITED.later(CLOSING)).isEqualTo(UNLIMITED);
    assertThat(CLOSING.later(UNLIMITED)).isEqualTo(UNLIMITED);
    assertThat(RESULTS.later(UNLIMITED)).isEqualTo(UNLIMITED);
    assertThat(UNLIMITED.later(BARRED))
        .isEqualTo(new Never("the representation has no end and the holder is barred"));
  }

  @Test
  void earlierOfTwoKnownDaysIsTheEarlierOne() {
    assertThat(CLOSING.earlier(DAY_FORTY)).isEqualTo(CLOSING);
    assertThat(DAY_FORTY.earlier(CLOSING)).isEqualTo(CLOSING);
  }

  @Test
  void aKnownDayThatNothingCanPrecedeIsTheEarlier() {
    DerivedDate sameDay = DerivedDate.of(LocalDate.of(1996, 9, 28));

    assertThat(CLOSING.earlier(RESULTS)).isEqualTo(CLOSING);
    assertThat(RESULTS.earlier(CLOSING)).isEqualTo(CLOSING);
    assertThat(sameDay.earlier(RESULTS)).isEqualTo(sameDay);
    assertThat(RESULTS.earlier(sameDay)).isEqualTo(sameDay);
  }

  /** SPA 8.8(b): the first to occur of one year after Closing and the publication of the audit. */
  @Test
  void anOpenDayThatMayStillBeEarlierKeepsTheAnswerOpen() {
    assertThat(FIRST_YEAR.earlier(AUDIT).words())
        .isEqualTo(
            "not before Wed 1 Jan 1997, until Fri 29 Aug 1997 has come"
                + " or the audited results of 1996 are published");
    assertThat(AUDIT.earlier(FIRST_YEAR).words())
        .isEqualTo(
            "not before Wed 1 Jan 1997, until the audited results of 1996 are published"
                + " or Fri 29 Aug 1997 has come");
  }

  @Test
  void earlierOfTwoOpenDaysWaitsForOne() {
    assertThat(AUDIT.earlier(RESULTS))
        .isEqualTo(
            new NotBefore(
                LocalDate.of(1996, 9, 28),
                "the audited results of 1996 are published or combined results are published"));
    assertThat(RESULTS.earlier(RESULTS)).isEqualTo(RESULTS);
  }

  @Test
  void earlierOfNeverAndAnyDayIsTheOther() {
    assertThat(UNLIMITED.earlier(CLOSING)).isEqualTo(CLOSING);
    assertThat(CLOSING.earlier(UNLIMITED)).isEqualTo(CLOSING);
    assertThat(UNLIMITED.earlier(RESULTS)).isEqualTo(RESULTS);
    assertThat(UNLIMITED.earlier(BARRED))
        .isEqualTo(new Never("the representation has no end and the holder is barred"));
    assertThat(UNLIMITED.earlier(UNLIMITED)).isEqualTo(UNLIMITED);
  }

  @Test
  void theOrderGoesByDayThenKnownBeforeOpenAndNeverLast() {
    DerivedDate sameDay = DerivedDate.of(LocalDate.of(1996, 9, 28));
    DerivedDate lastOfAll = DerivedDate.of(LocalDate.MAX);
    List<DerivedDate> inOrder =
        List.of(
            CLOSING, sameDay, RESULTS, DAY_FORTY, AUDIT, FIRST_YEAR, lastOfAll, BARRED, UNLIMITED);
    List<DerivedDate> mixed =
        new ArrayList<>(
            List.of(
                UNLIMITED,
                AUDIT,
                lastOfAll,
                RESULTS,
                BARRED,
                CLOSING,
                FIRST_YEAR,
                DAY_FORTY,
                sameDay));

    mixed.sort(DerivedDate.ORDER);

    // "the holder is barred" comes before "the representation ..." by its words.
    assertThat(mixed).isEqualTo(inOrder);
  }

  @Test
  void aReasonMustSaySomething() {
    LocalDate day = LocalDate.of(1996, 9, 28);

    assertThatThrownBy(() -> new NotBefore(day, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until must say something");
    assertThatThrownBy(() -> new Never(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("why must say something");
    assertThatThrownBy(() -> new Fixed(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void equalDaysAreEqual() {
    assertThat(DerivedDate.of(LocalDate.of(1996, 8, 29)))
        .isEqualTo(CLOSING)
        .hasSameHashCodeAs(CLOSING);
    assertThat(Optional.of(CLOSING)).isNotEqualTo(Optional.of(DAY_FORTY));
  }
}
