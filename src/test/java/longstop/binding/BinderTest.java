package longstop.binding;

import static longstop.binding.Samples.LEAST;
import static longstop.binding.Samples.with;
import static longstop.binding.Samples.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.binding.Sample.Colour;
import longstop.binding.Sample.Extras;
import longstop.binding.Sample.Holder;
import longstop.binding.Sample.Period;
import longstop.deal.Answer;
import longstop.located.Node;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BinderTest {

  private final Problems problems = new Problems();

  private <T extends Record> Optional<T> bind(Class<T> type, String text) {
    Node node = YamlReader.read("d.yaml", text, problems).orElseThrow();
    return Binder.bind(node, type, problems);
  }

  private Sample bound(String text) {
    Optional<Sample> sample = bind(Sample.class, text);
    assertThat(problems.words()).isEmpty();
    return sample.orElseThrow();
  }

  private String refused(String text) {
    assertThat(bind(Sample.class, text)).isEmpty();
    return problems.words();
  }

  @Test
  void whatIsLeftOutIsEmptyOrUnknown() {
    LocalDate leapDay = LocalDate.of(1996, 2, 29);
    assertThat(bound(LEAST))
        .isEqualTo(
            new Sample(
                "Ann",
                LocalDate.of(1996, 8, 29),
                Optional.empty(),
                new BigDecimal("12.50"),
                20,
                Optional.empty(),
                3_000_000_000L,
                Optional.empty(),
                Colour.LIGHT_BLUE,
                Answer.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new Period(leapDay, leapDay),
                new Extras(Answer.UNKNOWN, Optional.empty(), List.of())));
  }

  @Test
  void everyFormIsRead() {
    Sample sample =
        bound(
            LEAST
                + """
                closes_at: 17:00
                grace_days: 5
                votes: -7
                married: yes
                remark: "yes"
                aliases: [Anna, "010"]
                amounts: [1, 0.5]
                holders:
                  zoe: {title: first, proxy: {title: second}}
                  abe: {title: third}
                deliveries: {"SPA 1.1": {s1: 1996-08-28}}
                extras: {note: text, periods: [{from: 1996-01-01, until: 1996-12-31}]}
                """);
    assertThat(sample.closesAt()).contains(LocalTime.of(17, 0));
    assertThat(sample.graceDays()).contains(5);
    assertThat(sample.votes()).contains(-7L);
    assertThat(sample.married()).isEqualTo(Answer.YES);
    assertThat(sample.remark()).contains("yes");
    assertThat(sample.aliases()).containsExactly("Anna", "010");
    assertThat(sample.amounts()).containsExactly(BigDecimal.ONE, new BigDecimal("0.5"));
    assertThat(sample.deliveries())
        .isEqualTo(Map.of("SPA 1.1", Map.of("s1", LocalDate.of(1996, 8, 28))));
    assertThat(sample.extras().note()).contains("text");
    assertThat(sample.extras().periods())
        .containsExactly(new Period(LocalDate.of(1996, 1, 1), LocalDate.of(1996, 12, 31)));
  }

  @Test
  void aRecordTakesTheKeyItStandsUnder() {
    Sample sample = bound(LEAST + "holders: {zoe: {title: x, proxy: {title: y}}}\n");
    assertThat(sample.holders())
        .isEqualTo(
            Map.of(
                "zoe",
                new Holder("zoe", "x", Optional.of(new Holder("proxy", "y", Optional.empty())))));
  }

  @Test
  void theKeyOfARecordIsNotWrittenTwice() {
    assertThat(refused(LEAST + "holders: {zoe: {id: zoe, title: x}}\n"))
        .isEqualTo("d.yaml:8:17: unknown key \"id\"; expected one of title, proxy.");
  }

  @Test
  void mapsKeepFileOrderAndCollectionsCannotBeChanged() {
    Sample sample = bound(LEAST + "holders: {z: {title: x}, a: {title: x}, no: {title: x}}\n");
    assertThat(sample.holders().keySet()).containsExactly("z", "a", "no");
    assertThat(sample.holders()).isUnmodifiable();
    assertThat(sample.aliases()).isUnmodifiable();
    assertThat(sample.deliveries()).isUnmodifiable();
  }

  @ParameterizedTest
  @CsvSource({
    "yes, YES",
    "no, NO",
    "unknown, UNKNOWN",
    "true, YES",
    "false, NO",
    "\"yes\", YES",
    "'no', NO"
  })
  void anAnswerIsYesNoOrUnknown(String text, Answer answer) {
    assertThat(bound(LEAST + "married: " + text + "\n").married()).isEqualTo(answer);
  }

  @Test
  void aMissingKeyIsSaidWithItsMeaning() {
    assertThat(refused(without("name")))
        .isEqualTo(
            "d.yaml:1:1: the key \"name\" is missing; expected a text."
                + " Add it: Its name. (SPA 1.1)");
  }

  @Test
  void aMissingKeyIsPlacedAtTheKeyOfItsParent() {
    assertThat(refused(LEAST + "holders:\n  zoe:\n    proxy: {title: x}\n"))
        .isEqualTo("d.yaml:9:3: the key \"title\" is missing; expected a text. Add it.");
  }

  @Test
  void aRecordWithRequiredKeysIsRequired() {
    assertThat(refused(without("period")))
        .startsWith("d.yaml:1:1: the key \"period\" is missing; expected a mapping with keys from");
  }

  @Test
  void anUnknownKeyIsSaidWithTheNearest() {
    assertThat(refused(LEAST + "alias: [x]\nzzz: 1\n"))
        .contains("d.yaml:8:1: unknown key \"alias\"; expected one of name, signed_on, closes_at,")
        .contains("Did you mean \"aliases\"?")
        .contains("d.yaml:9:1: unknown key \"zzz\"; expected one of name,");
  }

  @Test
  void whatAConstructorRefusesIsPlacedAtTheKey() {
    assertThat(refused(with("period: {from: 1996-03-01, until: 1996-02-29}")))
        .isEqualTo("d.yaml:7:1: the period ends before it begins.");
  }

  @Test
  void inAListItIsPlacedAtTheItem() {
    String periods =
        """
        extras:
          periods:
            - {from: 1996-01-01, until: 1996-01-01}
            - {from: 1996-03-01, until: 1996-02-29}
        """;
    assertThat(refused(LEAST + periods))
        .isEqualTo("d.yaml:11:7: the period ends before it begins.");
  }

  static Stream<Arguments> wrongForms() {
    return Stream.of(
        arguments("name: [a]", "7:7: a list stands here; expected a text."),
        arguments("name: {a: b}", "7:7: a mapping stands here; expected a text."),
        arguments("signed_on: []", "7:12: a list stands here; expected a date,"),
        arguments("closes_at: {}", "8:12: a mapping stands here; expected a time of day,"),
        arguments("rate: []", "7:7: a list stands here; expected a number in plain digits,"),
        arguments("shares: []", "7:9: a list stands here; expected a whole number"),
        arguments("colour: [red]", "7:9: a list stands here; expected one of light-blue, red."),
        arguments("aliases: Anna", "8:10: \"Anna\" stands here; expected a list,"),
        arguments("aliases: {a: b}", "8:10: a mapping stands here; expected a list,"),
        arguments("holders: [a]", "8:10: a list stands here; expected a mapping from ids"),
        arguments("holders: {a: b}", "8:14: \"b\" stands here; expected a mapping with keys from"),
        arguments("period: 1996", "7:9: \"1996\" stands here; expected a mapping with keys from"),
        arguments("extras: []", "8:9: a list stands here; expected a mapping with keys from"));
  }

  @ParameterizedTest
  @MethodSource("wrongForms")
  void aWrongFormIsNamed(String line, String words) {
    assertThat(refused(with(line))).startsWith("d.yaml:" + words);
  }

  @ParameterizedTest
  @CsvSource({
    "name:, 7:1",
    "signed_on: ~, 7:1",
    "closes_at: null, 8:1",
    "married:, 8:1",
    "holders:, 8:1",
    "'aliases: [a, ~]', 8:14",
    "period:, 7:1",
    "holders: {zoe: }, 8:11",
    "extras:, 8:1"
  })
  void aKeyWithoutAValueIsNotTakenForUnknown(String line, String place) {
    assertThat(refused(with(line)))
        .startsWith("d.yaml:" + place + ": no value is written here; expected ");
  }

  @Test
  void theRootMustBeAMapping() {
    assertThat(refused("- a\n"))
        .startsWith("d.yaml:1:1: a list stands here; expected a mapping with keys from name,");
  }

  @Test
  void anEmptyMappingLacksEveryRequiredKey() {
    refused("{}");
    assertThat(problems.sorted())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "the key \"name\" is missing",
            "the key \"signed_on\" is missing",
            "the key \"rate\" is missing",
            "the key \"notice_days\" is missing",
            "the key \"shares\" is missing",
            "the key \"colour\" is missing",
            "the key \"period\" is missing");
  }

  @Test
  void allProblemsAreSaidAtOnce() {
    refused(
        """
        name: 010
        signed_on: 1996-02-30
        rate: "1"
        notice_days: 1e1
        shares: 1.5
        color: red
        period: {from: 1996-03-01, until: never, extra: 1}
        holders: {a: {}, b: x}
        aliases: [no, [1]]
        """);
    assertThat(problems.sorted())
        .extracting(problem -> problem.mark().line() + ":" + problem.mark().column())
        .containsExactly(
            "1:1", "1:7", "2:12", "3:7", "4:14", "5:9", "6:1", "7:35", "7:42", "8:11", "8:21",
            "9:11", "9:15");
  }

  @Test
  void aTypeWithoutAFormIsAMistakeOfOurs() {
    record Odd(double ratio) {}
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> bind(Odd.class, "ratio: 1\n"))
        .withMessage("no form in a file for double");
  }

  record Broken(String name) {
    Broken {
      throw new IllegalStateException(name);
    }
  }

  @Test
  void otherExceptionsOfAConstructorAreMistakesOfOurs() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> bind(Broken.class, "name: x\n"))
        .withMessageContaining("Broken");
  }
}
