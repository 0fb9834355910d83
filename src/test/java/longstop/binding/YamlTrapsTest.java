package longstop.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are judged by their text and the type expected, never by what YAML would guess. */
class YamlTrapsTest {

  private final Problems problems = new Problems();

  record Text(String it) {}

  record Day(LocalDate it) {}

  record Hour(LocalTime it) {}

  record Whole(int it) {}

  record Large(long it) {}

  record Exact(BigDecimal it) {}

  private <T extends Record> Optional<T> bind(Class<T> type, String value) {
    Node node = YamlReader.read("d.yaml", "it: " + value + "\n", problems).orElseThrow();
    return Binder.bind(node, type, problems);
  }

  private <T extends Record> T bound(Class<T> type, String value) {
    Optional<T> it = bind(type, value);
    assertThat(problems.words()).isEmpty();
    return it.orElseThrow();
  }

  private String refused(Class<? extends Record> type, String value) {
    assertThat(bind(type, value)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.words()).startsWith("d.yaml:1:5: ");
    return problems.words();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "true",
        "False",
        "5",
        "010",
        "1.10",
        "0x1F",
        "1_000",
        "12:30",
        "1996-08-29",
        ".inf",
        "1e3"
      })
  void aTextThatYamlMayReadOtherwiseGoesInQuotes(String value) {
    assertThat(refused(Text.class, value))
        .isEqualTo(
            "d.yaml:1:5: YAML may read "
                + value
                + " as something other than a text; expected a text. Write it in quotes: \""
                + value
                + "\".");
  }

  @ParameterizedTest
  @CsvSource({
    "\"no\", no",
    "\"010\", 010",
    "7.1(a), 7.1(a)",
    "Dr. Ann Köhler, Dr. Ann Köhler",
    "SPA 5.14, SPA 5.14"
  })
  void aTextIsKeptAsWritten(String value, String text) {
    assertThat(bound(Text.class, value).it()).isEqualTo(text);
  }

  @Test
  void aBlockIsAText() {
    assertThat(bound(Text.class, "|\n  010\n").it()).isEqualTo("010\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"\\n\""})
  void anEmptyTextIsAProblem(String value) {
    assertThat(refused(Text.class, value)).contains("the text is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "010, Write 10.",
    "1_000, Write 1000.",
    "1e3, Write 1000.",
    "0x1F, Write 31.",
    "+5, Write 5.",
    "'1,000', Write 1000.",
    "'\"20\"', Write 20 without quotes.",
    "'\"0x1F\"', Write 31 without quotes.",
    "20.0, Write 20."
  })
  void aWholeNumberIsWrittenInPlainDigits(String value, String hint) {
    assertThat(refused(Whole.class, value))
        .contains("expected a whole number in plain digits, such as 20.")
        .endsWith(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "012.50, Write 12.50.",
    ".5, Write 0.5.",
    "5., Write 5.",
    "1_000.25, Write 1000.25.",
    "1.5e-3, Write 0.0015.",
    "'1,234,567.89', Write 1234567.89.",
    "'\"12.5\"', Write 12.5 without quotes."
  })
  void aNumberIsWrittenInPlainDigits(String value, String hint) {
    assertThat(refused(Exact.class, value))
        .contains("expected a number in plain digits, such as 12.5.")
        .endsWith(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".inf",
        ".nan",
        "NaN",
        "5%",
        "twenty",
        "0b11",
        "12:30",
        "yes",
        "1e999999999",
        "12,5",
        "1996-08-29",
        "\"x\"",
        "--5",
        "١٢"
      })
  void whatIsNoClearNumberGetsNoSuggestion(String value) {
    assertThat(refused(Exact.class, value)).endsWith("such as 12.5.");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "12.50, 12.50", "-0.1, -0.1", "100, 100", "1.10, 1.10"})
  void aNumberIsExact(String value, BigDecimal number) {
    assertThat(bound(Exact.class, value).it()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"2147483647, 2147483647", "-2147483648, -2147483648", "0, 0"})
  void anIntFits(String value, int number) {
    assertThat(bound(Whole.class, value).it()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "99999999999999999999"})
  void aNumberBeyondTheRangeIsTooLarge(String value) {
    assertThat(refused(Whole.class, value)).contains(value + " is too large");
  }

  @Test
  void aLongHasItsOwnRange() {
    assertThat(bound(Large.class, "9223372036854775807").it()).isEqualTo(Long.MAX_VALUE);
    assertThat(refused(Large.class, "9223372036854775808")).contains("is too large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-0.25"})
  void aFractionIsNoWholeNumber(String value) {
    assertThat(refused(Whole.class, value))
        .contains(value + " is not a whole number")
        .endsWith("such as 20.");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedAtOnce() {
    assertThat(refused(Exact.class, "9".repeat(1_000_000))).contains("is not a number in plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1996-08-29", "\"1996-08-29\"", "'1996-08-29'"})
  void aDateMayStandInQuotes(String value) {
    assertThat(bound(Day.class, value).it()).isEqualTo(LocalDate.of(1996, 8, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "1996-02-30, February 1996 has 29 days.",
    "1995-02-29, February 1995 has 28 days.",
    "1996-04-31, April 1996 has 30 days.",
    "1996-08-00, August 1996 has 31 days.",
    "1996-13-01, Months run from 01 to 12.",
    "1996-00-10, Months run from 01 to 12."
  })
  void aDayMustExist(String value, String hint) {
    assertThat(refused(Day.class, value))
        .contains("the day " + value + " does not exist")
        .endsWith(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29.8.1996",
        "29.08.1996",
        "1996-8-29",
        "1996/08/29",
        "19960829",
        "29/8/1996",
        "8/29/1996",
        "29 Aug 1996",
        "29 August 1996",
        "August 29, 1996",
        "Aug 29, 1996",
        "29-AUG-1996",
        "\"29.8.1996\""
      })
  void anotherWayToWriteADateIsTranslated(String value) {
    assertThat(refused(Day.class, value)).contains(" is not a date").endsWith("Write 1996-08-29.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8/9/1996", "29.8.96", "30.2.1996", "tomorrow", "1996", "1996-08", "yes"})
  void whatIsNoClearDateGetsNoSuggestion(String value) {
    assertThat(refused(Day.class, value)).endsWith("such as 2001-05-31.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1996-08-29T00:00:00Z", "1996-08-29 17:00", "1996-08-29t17:00:00+02:00"})
  void aDateHasNoTimeOfDay(String value) {
    assertThat(refused(Day.class, value))
        .contains("has a time of day")
        .endsWith("Write 1996-08-29.");
  }

  @ParameterizedTest
  @CsvSource({"17:00, 17:00", "00:00, 00:00", "23:59, 23:59", "\"09:05\", 09:05"})
  void aTimeIsReadAsWritten(String value, LocalTime time) {
    // YAML 1.1 would read a bare 17:00 as the number 1020.
    assertThat(bound(Hour.class, value).it()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "9:00, Write 09:00.",
    "24:00, such as 17:00.",
    "17:60, such as 17:00.",
    "17:00:00, such as 17:00.",
    "5 pm, such as 17:00.",
    "1020, such as 17:00."
  })
  void anotherTimeIsAProblem(String value, String end) {
    assertThat(refused(Hour.class, value)).contains("is not a time of day").endsWith(end);
  }

  /** A made-up choice. */
  enum Mode {
    BY_HAND,
    BY_FAX
  }

  record Choice(Mode it) {}

  @ParameterizedTest
  @CsvSource({
    "by_hand, Did you mean \"by-hand\"?",
    "By-Fax, Did you mean \"by-fax\"?",
    "BY_FAX, Did you mean \"by-fax\"?",
    "mail, 'expected one of by-hand, by-fax.'"
  })
  void aChoiceIsSaidWithTheNearest(String value, String end) {
    assertThat(refused(Choice.class, value))
        .contains("unknown value \"" + value + "\"; expected one of by-hand, by-fax.")
        .endsWith(end);
  }
}
