package longstop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTableTest {

  @Test
  void readsADateAndANamePerLine() {
    assertThat(
            HolidayTable.parse(
                "some.txt", List.of("# head", "1996-01-01 Neujahr", "1996-05-01 1. Mai")))
        .containsExactly(
            Map.entry(LocalDate.of(1996, 1, 1), "Neujahr"),
            Map.entry(LocalDate.of(1996, 5, 1), "1. Mai"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1996-05-01       | some.txt, line 2: expected a date, a space and a name
          1. Mai           | some.txt, line 2: 1. is no date (expected year-month-day)
          1995-05-01 1. Mai| some.txt, line 2: 1995-05-01 is outside the years covered
          1996-04-05 again | some.txt, line 2: 1996-04-05 does not come after 1996-04-05
          1996-01-01 back  | some.txt, line 2: 1996-01-01 does not come after 1996-04-05
          """)
  void aBadLineIsNamed(String line, String message) {
    assertThatThrownBy(() -> HolidayTable.parse("some.txt", List.of("1996-04-05 Karfreitag", line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> HolidayTable.load("atlantis.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("holiday table atlantis.txt is missing");
  }
}
