package longstop.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed schema is that of the records, and agrees with the deal files. */
class DealSchemaTest {

  private static final Path COMMITTED =
      Path.of("src/main/resources/longstop/intake/deal.schema.json");

  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DealSchema.text(), InputFormat.JSON);

  static Stream<Path> dealFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/deals"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static List<Error> errors(String yaml) {
    return VALIDATOR.validate(
        yaml,
        InputFormat.YAML,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** After a change of the records: copy the new schema over the committed one. */
  @Test
  void isCommitted() throws IOException {
    Path current = Path.of("target/deal.schema.json");
    Files.createDirectories(current.getParent());
    Files.writeString(current, DealSchema.text(), UTF_8);
    assertThat(COMMITTED).as("cp %s %s", current, COMMITTED).hasSameTextualContentAs(current);
  }

  @ParameterizedTest
  @MethodSource("dealFiles")
  void acceptsEveryDealFile(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dealFiles")
  void isNamedByEveryDealFile(Path file) throws IOException {
    String named = Files.readAllLines(file).get(0).replaceFirst(".*schema=", "");
    assertThat(file.resolveSibling(named).normalize()).isEqualTo(COMMITTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id: a\n",
        "base: b.yaml\nidd: a\n",
        "base: b.yaml\nrecord: { acts: { SPA 5.8: { onn: 1996-08-29 } } }\n",
        "base: b.yaml\nterms: { signed: 1996-02-30 }\n",
        "base: b.yaml\nrecord: { orders: { o: { source: nobody } } }\n"
      })
  void refusesWhatTheIntakeRefuses(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base: b.yaml\n",
        "base: b.yaml\nrecord: { acts: { SPA 5.8: ~ } }\n",
        "base: b.yaml\nterms: { price: { capital: 5, quotas: { a: ~ } } }\n"
      })
  void acceptsSmallChangesAndDeletions(String yaml) {
    assertThat(errors(yaml)).isEmpty();
  }
}
