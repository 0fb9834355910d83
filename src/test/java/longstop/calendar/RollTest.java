package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {

  @ParameterizedTest(name = "{0}: Civil Code 11 {1}, CCP 12a {2}, BGB 193 {3}")
  @CsvSource({
    // SPA 5.9, thirty days after Closing: a Saturday.
    "1996-09-28, 1996-09-28, 1996-09-30, 1996-09-30",
    // SPA 8.9(a), day forty after receipt on 3 September: a Sunday before Columbus Day.
    "1996-10-13, 1996-10-15, 1996-10-15, 1996-10-14",
    // SPA 8.9(b), day sixty after receipt on 3 September: a Saturday.
    "1996-11-02, 1996-11-02, 1996-11-04, 1996-11-04",
    // The Day of German Unity is a holiday in Berlin only.
    "1996-10-03, 1996-10-03, 1996-10-03, 1996-10-04",
    // Two years after Closing: a Saturday.
    "1998-08-29, 1998-08-29, 1998-08-31, 1998-08-31",
    // Independence Day on a Saturday is a holiday under the Civil Code, then comes a Sunday.
    "1998-07-04, 1998-07-06, 1998-07-06, 1998-07-06",
    // Christmas in Berlin lasts two days, here Thursday and Friday.
    "1997-12-25, 1997-12-26, 1997-12-26, 1997-12-29",
    // An ordinary Thursday.
    "1996-08-29, 1996-08-29, 1996-08-29, 1996-08-29"
  })
  void theLastDayForAnActMovesByTheStatute(
      LocalDate lastDay, LocalDate civilCode, LocalDate ccp, LocalDate bgb) {
    assertThat(Roll.NONE.roll(lastDay)).isEqualTo(lastDay);
    assertThat(Roll.CIVIL_CODE_11.roll(lastDay)).isEqualTo(civilCode);
    assertThat(Roll.CCP_12A.roll(lastDay)).isEqualTo(ccp);
    assertThat(Roll.BGB_193.roll(lastDay)).isEqualTo(bgb);
  }

  @Test
  void onlyNoneNeedsNoHolidayTable() {
    LocalDate beyond = LocalDate.of(2031, 1, 2);

    assertThat(Roll.NONE.roll(beyond)).isEqualTo(beyond);
    assertThatThrownBy(() -> Roll.BGB_193.roll(beyond)).isInstanceOf(OutsideTable.class);
    assertThatThrownBy(() -> Roll.CIVIL_CODE_11.roll(beyond)).isInstanceOf(OutsideTable.class);
    assertThatThrownBy(() -> Roll.CCP_12A.roll(beyond)).isInstanceOf(OutsideTable.class);
  }
}
