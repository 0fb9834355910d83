package longstop.binding;

import static longstop.binding.Samples.LEAST;
import static longstop.binding.Samples.with;
import static longstop.binding.Samples.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Doc;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the binder say the same, and the schema says what things mean. */
class SchemaTest {

  private static final com.networknt.schema.Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schema.text(Sample.class), InputFormat.JSON);

  private static boolean binds(String text) {
    Problems problems = new Problems();
    Optional<Sample> bound =
        YamlReader.read("d.yaml", text, problems)
            .flatMap(node -> Binder.bind(node, Sample.class, problems));
    assertThat(bound.isPresent()).isEqualTo(problems.isEmpty());
    return bound.isPresent();
  }

  /** Whether the validator, which reads YAML in its own way, accepts the text. */
  private static boolean validates(String text) {
    return VALIDATOR
        .validate(
            text,
            InputFormat.YAML,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  static Stream<String> right() {
    return Stream.of(
        LEAST,
        with("name: \"010\""),
        with("name: |\n  two\n  lines"),
        with("signed_on: \"1996-02-29\""),
        with("closes_at: 00:00"),
        with("closes_at: \"17:30\""),
        with("rate: 0"),
        with("rate: -0.001"),
        with("notice_days: 0"),
        with("grace_days: 5"),
        with("shares: 9223372036854775807"),
        with("votes: -1"),
        with("colour: red"),
        with("colour: \"red\""),
        with("married: yes"),
        with("married: no"),
        with("married: unknown"),
        with("married: true"),
        with("married: false"),
        with("married: \"yes\""),
        with("remark: some words"),
        with("aliases: []"),
        with("aliases: [a, \"1\"]"),
        with("amounts: [1, 2.5]"),
        with("holders: {}"),
        with("holders: {a: {title: x}, 1: {title: y}}"),
        with("holders: {a: {title: x, proxy: {title: y, proxy: {title: z}}}}"),
        with("deliveries: {x: {}, y: {z: 1996-01-01}}"),
        with("extras: {}"),
        with("extras: {audited: yes, note: x, periods: []}"),
        with("extras: {periods: [{from: 1996-01-01, until: 1996-01-02}]}"));
  }

  @ParameterizedTest
  @MethodSource("right")
  void bothAccept(String text) {
    assertThat(binds(text)).isTrue();
    assertThat(validates(text)).isTrue();
  }

  static Stream<String> wrong() {
    return Stream.of(
        "{}",
        "[]",
        "text",
        without("name"),
        without("signed_on"),
        without("rate"),
        without("notice_days"),
        without("shares"),
        without("colour"),
        without("period"),
        with("unknown: 1"),
        with("name: 5"),
        with("name: true"),
        with("name: no"),
        with("name:"),
        with("name: \"\""),
        with("name: \" \""),
        with("name: [a]"),
        with("name: {a: b}"),
        with("signed_on: 1996-02-30"),
        with("signed_on: 1996-13-01"),
        with("signed_on: 29.8.1996"),
        with("signed_on: 1996-08-29T00:00:00Z"),
        with("signed_on: 19960829"),
        with("closes_at: \"9:00\""),
        with("closes_at: \"24:00\""),
        with("closes_at: \"17:00:00\""),
        with("closes_at: ~"),
        with("rate: \"1\""),
        with("rate: x"),
        with("rate: []"),
        with("rate: 1.2.3"),
        with("notice_days: 1.5"),
        with("notice_days: \"20\""),
        with("notice_days: yes"),
        with("colour: Red"),
        with("colour: light_blue"),
        with("colour:"),
        with("married: maybe"),
        with("married: 1"),
        with("married: \"true\""),
        with("married:"),
        with("aliases: a"),
        with("aliases: [1]"),
        with("aliases: [~]"),
        with("aliases:"),
        with("amounts: [\"1\"]"),
        with("holders: []"),
        with("holders: {a: {}}"),
        with("holders: {a: {title: x, id: a}}"),
        with("holders: {a: {title: x, proxy: {}}}"),
        with("holders: {a: ~}"),
        with("deliveries: {x: 1996-01-01}"),
        with("deliveries: {x: {y: z}}"),
        with("period: {}"),
        with("period: {from: 1996-01-01}"),
        with("period: []"),
        with("extras: {audited: perhaps}"),
        with("extras: {other: 1}"),
        with("extras: {periods: [{}]}"),
        with("extras: x"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void bothRefuse(String text) {
    assertThat(binds(text)).isFalse();
    assertThat(validates(text)).isFalse();
  }

  /** JSON Schema sees values, not how they are written, and knows no rule between two values. */
  static Stream<String> wrongBeyondTheSchema() {
    return Stream.of(
        with("name: 1996-08-29"),
        with("rate: 010"),
        with("rate: 1e3"),
        with("rate: 1_000"),
        with("notice_days: 20.0"),
        with("notice_days: 2147483648"),
        with("period: {from: 1996-01-02, until: 1996-01-01}"));
  }

  @ParameterizedTest
  @MethodSource("wrongBeyondTheSchema")
  void theBinderRefusesMoreThanTheSchemaCanSay(String text) {
    assertThat(binds(text)).isFalse();
    assertThat(validates(text)).isTrue();
  }

  @Test
  void meaningsAreDescriptions() {
    JsonNode sample = Schema.of(Sample.class).at("/$defs/Sample");
    assertThat(sample.at("/description").asText()).isEqualTo("A sample.");
    assertThat(sample.at("/properties/name/description").asText()).isEqualTo("Its name. (SPA 1.1)");
    assertThat(sample.at("/properties/married/description").asText())
        .isEqualTo("Whether it is married.");
    assertThat(sample.at("/properties/rate/description").isMissingNode()).isTrue();
  }

  @Test
  void aChoiceSaysWhatItsValuesMean() {
    assertThat(Schema.of(Sample.class).at("/$defs/Colour").toString())
        .isEqualTo(
            "{\"description\":\"A colour.\\nlight-blue: As the sky.\","
                + "\"enum\":[\"light-blue\",\"red\"]}");
  }

  @Test
  void aRecordIsDescribedOnceInTheOrderOfItsComponents() {
    JsonNode definitions = Schema.of(Sample.class).at("/$defs");
    assertThat(names(definitions))
        .containsExactly("Answer", "Colour", "Extras", "Holder", "Period", "Sample");
    assertThat(definitions.at("/Period").toString())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{"
                + "\"from\":{\"type\":\"string\",\"format\":\"date\","
                + "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"},"
                + "\"until\":{\"type\":\"string\",\"format\":\"date\","
                + "\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"}},"
                + "\"required\":[\"from\",\"until\"],\"additionalProperties\":false}");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theTextBeginsWithTheDraftAndEndsWithALineFeed() {
    ObjectNode schema = Schema.of(Sample.class);
    assertThat(Schema.text(Sample.class))
        .startsWith(
            """
            {
              "$schema" : "https://json-schema.org/draft/2020-12/schema",
              "$ref" : "#/$defs/Sample",
            """)
        .endsWith("}\n")
        .doesNotContain("\r")
        .isEqualTo(Schema.text(Sample.class));
    assertThat(names(schema)).containsExactly("$schema", "$ref", "$defs");
  }

  /** A made-up class that shares its name with another. */
  @Doc("Another colour.")
  enum Colour {
    GREEN
  }

  record Clash(Sample.Colour one, Colour other) {}

  @Test
  void twoClassesOfOneNameAreAMistakeOfOurs() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Schema.of(Clash.class))
        .withMessageEndingWith("have one name");
  }
}
