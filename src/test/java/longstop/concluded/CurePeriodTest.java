package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Breach;
import longstop.deal.TerminationTerms;
import org.junit.jupiter.api.Test;

/** A breach of 2 September 1996 that may take ten days to be cured. */
class CurePeriodTest {

  private static final TerminationTerms TERMS =
      new TerminationTerms(LocalDate.of(1996, 9, 30), 5, 10);

  @Test
  void runsFromTheDayAfterTheNotice() {
    assertThat(period(Optional.of(day(5)), true).last()).contains(day(15));
  }

  @Test
  void runsFromTheDayAfterTheBreach() {
    assertThat(period(Optional.of(day(5)), false).last()).contains(day(12));
  }

  @Test
  void doesNotBeginWithoutANotice() {
    assertThat(period(Optional.empty(), true).last()).isEmpty();
    assertThat(period(Optional.empty(), false).last()).contains(day(12));
  }

  @Test
  void isNotKnownBeforeItsNotice() {
    CurePeriod period = period(Optional.of(day(5)), true);
    assertThat(period.lastAsOf(day(4))).isEmpty();
    assertThat(period.lastAsOf(day(5))).contains(day(15));
  }

  private static LocalDate day(int ofSeptember) {
    return LocalDate.of(1996, 9, ofSeptember);
  }

  private static CurePeriod period(Optional<LocalDate> noticed, boolean fromNotice) {
    Breach breach =
        new Breach(
            "debt",
            day(2),
            "company",
            "a debt was not paid",
            "SPA 4.1",
            Answer.YES,
            Answer.YES,
            Answer.YES,
            noticed);
    return CurePeriod.of(breach, TERMS, fromNotice);
  }
}
