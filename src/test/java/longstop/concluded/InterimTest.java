package longstop.concluded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.ClosingEvent;
import org.junit.jupiter.api.Test;

/** The time between signing and Closing (SPA 4.1, 4.2, 5.1, 5.4). */
class InterimTest {

  private static final LocalDate CLOSING = LocalDate.of(1996, 8, 29);
  private static final LocalDate SIGNED = LocalDate.of(1996, 8, 20);

  private static Interim interim(LocalDate signed, LocalDate asOf, LocalDate... terminations) {
    return Interim.of(signed, closing(), asOf, List.of(terminations));
  }

  private static Closing closing() {
    DerivedDate due = DerivedDate.of(CLOSING);
    return new Closing(due, Optional.empty(), due, "the Closing Date is the fixed day", List.of());
  }

  private static DerivedDate day(int month, int day) {
    return DerivedDate.of(LocalDate.of(1996, month, day));
  }

  @Test
  void endsWithTheClosingDateOrTheDayBefore() {
    Interim time = interim(SIGNED, CLOSING);

    assertThat(time.until(true)).isEqualTo(day(8, 29));
    assertThat(time.until(false)).isEqualTo(day(8, 28));
    assertThat(time.before()).isEqualTo(day(8, 28));
    assertThat(time.beforeClosing()).isEqualTo(day(8, 28));
    assertThat(time.through()).isEqualTo(day(8, 29));
  }

  @Test
  void isEmptyWhereSigningAndClosingAreOneDay() {
    Interim time = interim(CLOSING, CLOSING);

    assertThat(time.until(true)).isEqualTo(day(8, 28));
    assertThat(time.until(false)).isEqualTo(day(8, 28));
    assertThat(time.before()).isEqualTo(day(8, 28));
  }

  @Test
  void endsWithAnEarlierTermination() {
    Interim time = interim(SIGNED, CLOSING, LocalDate.of(1996, 8, 26));

    assertThat(time.until(true)).isEqualTo(day(8, 26));
    assertThat(time.before()).isEqualTo(day(8, 25));
    assertThat(time.untilTermination()).isEqualTo(day(8, 26));
  }

  @Test
  void theSilenceOutlivesATermination() {
    assertThat(interim(SIGNED, CLOSING, LocalDate.of(1996, 8, 26)).beforeClosing())
        .isInstanceOf(DerivedDate.Never.class);
  }

  @Test
  void endsWithTheClosingThatWasHeld() {
    DerivedDate held = day(8, 30);
    Closing closing =
        new Closing(
            day(8, 29),
            Optional.of(new ClosingEvent(LocalDate.of(1996, 8, 30), Optional.empty())),
            held,
            "the Closing Date is the fixed day",
            List.of());

    assertThat(Interim.of(SIGNED, closing, LocalDate.of(1996, 9, 4), List.of()).through())
        .isEqualTo(held);
  }

  @Test
  void runsOnWhileAMissedClosingHasNotBeenHeld() {
    LocalDate later = LocalDate.of(1996, 9, 4);

    assertThat(interim(CLOSING, later).until(true))
        .isEqualTo(new DerivedDate.NotBefore(later, "the Closing is held"));
  }
}
