package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final LocalDate CLOSING = LocalDate.of(1996, 8, 29);

  /** SPA 7.1(a): barred from the Closing Date, free on day forty, 8 October 1996. */
  private static final Window BAR = new Window(CLOSING, LocalDate.of(1996, 10, 8));

  @Test
  void theFirstDayIsInsideAndTheLastIsNot() {
    assertThat(BAR.contains(CLOSING.minusDays(1))).isFalse();
    assertThat(BAR.contains(CLOSING)).isTrue();
    assertThat(BAR.contains(LocalDate.of(1996, 10, 7))).isTrue();
    assertThat(BAR.contains(LocalDate.of(1996, 10, 8))).isFalse();
  }

  @Test
  void throughIncludesBothDays() {
    assertThat(Window.through(CLOSING, LocalDate.of(1996, 10, 7))).isEqualTo(BAR);
    assertThat(Window.through(CLOSING, CLOSING).contains(CLOSING)).isTrue();
  }

  @Test
  void aSpanThatEndsWhereItStartsOrEarlierIsEmpty() {
    Window sameDay = new Window(CLOSING, CLOSING);
    Window backwards = new Window(CLOSING, CLOSING.minusDays(1));

    assertThat(sameDay.isEmpty()).isTrue();
    assertThat(sameDay.contains(CLOSING)).isFalse();
    assertThat(backwards.isEmpty()).isTrue();
    assertThat(backwards.contains(CLOSING)).isFalse();
    assertThat(BAR.isEmpty()).isFalse();
  }

  @Test
  void spansInARowDoNotOverlap() {
    Window after = new Window(BAR.to(), BAR.to().plusDays(10));

    assertThat(BAR.overlaps(after)).isFalse();
    assertThat(after.overlaps(BAR)).isFalse();
  }

  @Test
  void theOverlapHoldsTheDaysOfBoth() {
    Window september = new Window(LocalDate.of(1996, 9, 1), LocalDate.of(1996, 10, 1));
    Window autumn = new Window(LocalDate.of(1996, 9, 22), LocalDate.of(1996, 12, 21));

    assertThat(BAR.overlap(september)).isEqualTo(september);
    assertThat(BAR.overlap(autumn))
        .isEqualTo(new Window(LocalDate.of(1996, 9, 22), LocalDate.of(1996, 10, 8)));
    assertThat(autumn.overlap(BAR)).isEqualTo(BAR.overlap(autumn));
    assertThat(BAR.overlaps(autumn)).isTrue();
  }

  @Test
  void anEmptySpanOverlapsNothing() {
    LocalDate inside = LocalDate.of(1996, 9, 10);

    assertThat(BAR.overlaps(new Window(inside, inside))).isFalse();
    assertThat(new Window(inside, inside).overlaps(BAR)).isFalse();
  }
}
