package longstop.located;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "ON",
        "off",
        "true",
        "False",
        "null",
        "~",
        "",
        "0",
        "5",
        "-3",
        "+3",
        "010",
        "08",
        "0x1F",
        "0o17",
        "0b11",
        "1_000",
        "1.10",
        "1.",
        ".5",
        "-.5",
        "1e3",
        "1.5E-3",
        "12:30",
        "1:30:00",
        ".inf",
        "-.Inf",
        ".nan",
        "1996-08-29",
        "1996-08-29T10:00:00Z",
        "<<"
      })
  void yamlReadsItAsSomethingElse(String text) {
    assertThat(PlainText.isAmbiguous(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes please",
        "Norway",
        "none",
        "7.1(a)",
        "SPA 5.14",
        "s1",
        "29.8.1996",
        "1,000",
        "12:30h",
        "5%",
        "US$ 5",
        "Rule 144",
        "1.2.3",
        "o17",
        "1996-08"
      })
  void yamlReadsItAsAText(String text) {
    assertThat(PlainText.isAmbiguous(text)).isFalse();
  }

  @Test
  void aVeryLongTextIsNotMatched() {
    // A pattern of groups that repeat would run out of stack on it.
    assertThat(PlainText.isAmbiguous("1:1".repeat(1_000_000))).isFalse();
  }
}
