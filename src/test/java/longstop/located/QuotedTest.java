package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

  @ParameterizedTest
  @CsvSource({"Köhler, \"Köhler\"", "'', '\"\"'", "'a\nb', \"a\\nb\"", "'a\tb', \"a\\tb\""})
  void textStandsInQuotesOnOneLine(String text, String shown) {
    assertThat(Quoted.of(text)).isEqualTo(shown);
  }

  @Test
  void whatWouldSteerATerminalIsSpeltOut() {
    assertThat(Quoted.of("\u001B[31m\u202E")).isEqualTo("\"U+001B[31mU+202E\"");
  }

  @Test
  void longTextIsCutAfterSixtyCharacters() {
    assertThat(Quoted.of("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
    assertThat(Quoted.of("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
  }
}
