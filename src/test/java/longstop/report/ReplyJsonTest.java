package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.question.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise to scripts. */
class ReplyJsonTest {

  static List<Reply> replies() {
    return Replies.all();
  }

  private static JsonNode json(Reply reply) {
    return parsed(ReplyJson.of(reply));
  }

  private static JsonNode parsed(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The keys of the promise first and in its order; keys that were added since follow. */
  @ParameterizedTest
  @MethodSource("replies")
  void keepsTheKeysAndTheirOrder(Reply reply) {
    JsonNode json = json(reply);
    assertThat(keys(json))
        .containsExactly(
            "longstop",
            "deal",
            "asOf",
            "question",
            "verdict",
            "findings",
            "dueDates",
            "title",
            "closing",
            "counts",
            "allocation");
    assertThat(json.get("findings"))
        .allSatisfy(
            finding -> {
              assertThat(keys(finding))
                  .containsExactly(
                      "clause",
                      "subject",
                      "status",
                      "sentence",
                      "because",
                      "needs",
                      "clears",
                      "earliest",
                      "turnsOn",
                      "name",
                      "owner",
                      "gating",
                      "due",
                      "earliestUntil");
              assertThat(finding.get("turnsOn"))
                  .allSatisfy(
                      turn ->
                          assertThat(keys(turn))
                              .containsExactly("reading", "option", "status", "sentence", "due"));
            });
    assertThat(json.get("dueDates"))
        .allSatisfy(
            due ->
                assertThat(keys(due))
                    .containsExactly(
                        "clause",
                        "owner",
                        "what",
                        "date",
                        "status",
                        "turnsOn",
                        "subject",
                        "notBefore",
                        "until",
                        "never",
                        "kind",
                        "to",
                        "note",
                        "occasion"));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void fitsItsSchema(Reply reply) throws IOException {
    try (InputStream schema = ReplyJson.class.getResourceAsStream("answer.schema.json")) {
      Schema judge =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(judge.validate(ReplyJson.of(reply), InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("replies")
  void saysWhatTheAnswerSays(Reply reply) {
    JsonNode json = json(reply);
    assertThat(json.get("longstop").intValue()).isEqualTo(1);
    assertThat(json.get("asOf").textValue()).isEqualTo(reply.asOf().toString());
    assertThat(json.get("verdict").textValue()).isEqualTo(reply.verdict().name());
    assertThat(json.get("findings")).hasSameSizeAs(reply.findings());
    assertThat(json.get("dueDates")).hasSameSizeAs(reply.dueDates());
    assertThat(ReplyJson.of(reply)).isEqualTo(ReplyJson.of(reply)).endsWith("}\n");
  }

  /** SPA Schedule 1.2: Bormann 20 percent of 475,000 shares, a tenth of them in escrow. */
  @Test
  void writesSharesAsExactDecimalTexts() {
    JsonNode allocation = json(Replies.of("isocor-netcs", "1996-08-29")).get("allocation");
    assertThat(allocation.get("holders").get(0).toString())
        .isEqualTo(
            "{\"party\":\"bormann\",\"name\":\"Carsten Bormann\",\"percentage\":\"20\","
                + "\"entitlement\":\"95000\",\"wholeShares\":\"95000\",\"fraction\":\"0\","
                + "\"escrow\":\"9500\",\"released\":\"85500\",\"cash\":\"0\"}");
    assertThat(allocation.get("partners").get(2).get("escrow").textValue()).isEqualTo("237.5");
  }

  @Test
  void writesADateInOneOfThreeWays() {
    LocalDate day = LocalDate.of(1996, 8, 29);
    assertThat(date(DerivedDate.of(day)))
        .isEqualTo("{\"date\":\"1996-08-29\",\"notBefore\":null,\"until\":null,\"never\":null}");
    assertThat(date(new DerivedDate.NotBefore(day, "results are public")))
        .isEqualTo(
            "{\"date\":null,\"notBefore\":\"1996-08-29\",\"until\":\"results are"
                + " public\",\"never\":null}");
    assertThat(date(new DerivedDate.Never("no end")))
        .isEqualTo("{\"date\":null,\"notBefore\":null,\"until\":null,\"never\":\"no end\"}");
  }

  private static String date(DerivedDate date) {
    return parsed(Json.text(Json.date(Optional.of(date)))).toString();
  }
}
