package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import longstop.report.SaleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The deal closed on 29 Aug 1996; its first combined results, the Form 10-Q for the quarter to 30
 * Sep 1996, are of 12 Nov 1996 (public filing).
 */
class SaleCommandTest {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs-closed.yaml");

  @TempDir private Path directory;

  private Path file(String name, String... lines) {
    try {
      return Files.writeString(directory.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ran sale(String on, String... more) {
    Object[] arguments = new Object[8 + more.length];
    Object[] first = {"sale", DEAL, "--seller", "bormann", "--shares", "1000", "--on", on};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return Ran.of(arguments);
  }

  @Test
  void saysNoWithTheClauseAndTheDayOnWhichItTurns() {
    Ran ran = sale("1996-10-07");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("NO  Bormann may not sell 1,000 shares on Mon 7 Oct 1996\n")
        .contains("decided by contract: SPA 5.14", "Tue 12 Nov 1996 (SPA 5.14")
        .contains("under every reading: Wed 13 Nov 1996")
        .contains("\nContract: NO\n  \u2717 SPA 5.14")
        .contains("\nSecurities law: ", "\nAccounting (told, does not decide): ")
        .contains("\nTransfer agent (told, does not decide): ");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
  }

  /**
   * From 12 Nov 1996 on the lock-up refuses no more, unless the whole day of publication is taken.
   */
  @Test
  void tellsWhenTheAnswerDependsOnAReading() {
    Ran ran = sale("1996-11-12");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.out()).contains("turns on: publication-day (day-after: VIOLATED)");
  }

  @Test
  void namesBuyerAndRouteInTheFirstLine() {
    assertThat(sale("1996-10-07", "--to", "non-us", "--under", "section-4(1)").out())
        .startsWith(
            "NO  Bormann may not sell 1,000 shares to a non-U.S. person under Section 4(1)");
    assertThat(sale("1996-10-07", "--to", "us").out()).contains("to a U.S. person");
    assertThat(sale("1996-10-07", "--to", "koehler", "--under", "rule-144").out())
        .contains("to Koehler under Rule 144");
  }

  /** Rule 144 asks for two years, through 29 Aug 1998; the other routes turn on facts. */
  @Test
  void tellsOfEachRouteOnceWhatRefusesItOrWhatItNeeds() {
    String out = sale("1997-02-03").out().replaceAll("\\s+", " ");
    assertThat(out)
        .contains("\u2717 Rule 144(d) the holding period is not over")
        .doesNotContain("Rule 144(f)")
        .containsOnlyOnce("\u25cb Rule 904 not made out yet; needs: - ")
        .containsOnlyOnce(
            "whether offers aim at an identifiable group of U.S. citizens abroad"
                + " (Rule 904/groups)")
        .contains("on Mon 3 Feb 1997 (Rule 904/officer, Rule 904/who)");
    assertThat(sale("1997-02-03", "--under", "rule-904").out()).doesNotContain("Rule 903 ");
  }

  /** Every mistake is told at the option it was made in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --seller=borman  | --seller: "borman" is no seller in this deal; | Did you mean "bormann"?
          --shares=1,000   | --shares: "1,000" is not a number             | Write 1000.
          --shares=1000.5  | --shares:                                     | a whole number
          --on=7.10.1996   | --on: "7.10.1996" is not a date               | Write 1996-10-07.
          --to=koehlr      | --to: "koehlr" is no party of this deal       | Did you mean "koehler"?
          --under=rule-905 | --under: unknown value "rule-905"             | section-4-1
          """)
  void tellsAMistakeAtItsOption(String option, String what, String hint) {
    String name = option.replaceFirst("=.*", "");
    Ran ran =
        Ran.of(
            "sale",
            DEAL,
            name.equals("--seller") ? option : "--seller=bormann",
            name.equals("--shares") ? option : "--shares=1000",
            name.equals("--on") ? option : "--on=1996-10-07",
            name.equals("--to") ? option : "--to=us",
            name.equals("--under") ? option : "--under=rule-144");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(what, hint);
  }

  @Test
  void asksForAWholeSaleOrAPlan() {
    Ran part = Ran.of("sale", DEAL, "--seller", "bormann");
    assertThat(part.exit()).isEqualTo(2);
    assertThat(part.err()).contains("a sale needs --shares and --on");
    Ran none = Ran.of("sale", DEAL);
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("holds no proposals");
    Path plan = file("plan.yaml", "p1: { seller: bormann, shares: 1, on: 1996-10-07 }");
    Ran both = sale("1996-10-07", "--proposals", plan.toString());
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).contains("not both");
  }

  /** A plan is judged by day and then id, whatever the order of the file. */
  @Test
  void judgesAPlanInTheOrderOfItsDays() {
    Path plan =
        file(
            "plan.yaml",
            "later: { seller: bormann, shares: 10, on: 1996-10-08 }",
            "gift: { seller: koehler, shares: 20, on: 1996-10-07, kind: gift }",
            "early: { seller: koehler, shares: 30, on: 1996-10-07 }");
    Ran ran = Ran.of("sale", DEAL, "--proposals", plan, "--earliest");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith("NO  of 3 proposals, 3 may not, as of Sun 22 Nov 2026\n")
        .containsSubsequence(
            "Proposal", "early", "gift", "later", "NO  early: Koehler may not sell 30 shares")
        .contains("NO  gift: Koehler may not give away 20 shares on Mon 7 Oct 1996");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
    String markdown = Ran.of("sale", DEAL, "--proposals", plan, "--format", "markdown").out();
    assertThat(markdown)
        .contains("| early | Mon 7 Oct 1996 | Koehler | 30 | NO |", "### contract: NO");
  }

  @Test
  void refusesAPlanWithItsPlaces() {
    Path plan =
        file(
            "plan.yaml",
            "a: { seller: bormann, shares: 10, on: 1996-10-32 }",
            "b: { seler: bormann, shares: 10, on: 1996-10-07 }");
    Ran ran = Ran.of("sale", DEAL, "--proposals", plan);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("plan.yaml:1:39: the day 1996-10-32 does not exist")
        .contains("plan.yaml:2:6: unknown key \"seler\"", "Did you mean \"seller\"?");
  }

  @Test
  void tellsScriptsTheSame() throws IOException {
    JsonNode json = new ObjectMapper().readTree(sale("1996-10-07", "--format", "json").out());
    assertThat(json.get("question").asText()).isEqualTo("sale");
    assertThat(json.get("verdict").asText()).isEqualTo("NO");
    JsonNode proposal = json.at("/proposals/0");
    assertThat(proposal.get("shares").asText()).isEqualTo("1000");
    assertThat(proposal.at("/aspects/CONTRACT").asText()).isEqualTo("NO");
    assertThat(proposal.at("/decidedBy").toString()).contains("SPA 5.14");
    assertThat(proposal.at("/earliest/byDefault/date").asText()).isEqualTo("1996-11-12");
    assertThat(proposal.at("/earliest/underEvery/date").asText()).isEqualTo("1996-11-13");
    assertThat(json.get("findings"))
        .filteredOn(finding -> finding.get("clause").asText().equals("SPA 5.14"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.get("earliest").asText()).isEqualTo("1996-11-12");
              assertThat(finding.get("earliestUntil").isNull()).isTrue();
            });
  }

  /** Before anything is public the day cannot be told; 29 Aug and 30 days is 28 Sep. */
  @Test
  void saysWhatTheDayWaitsFor() {
    Path deal =
        file(
            "deal.yaml",
            "base: " + directory.toAbsolutePath().relativize(DEAL.toAbsolutePath()),
            "record: { complete_through: 1996-09-20 }",
            "proposals:",
            "  p1: { seller: bormann, shares: 1000, on: 1996-09-10 }");
    assertThat(Ran.of("sale", deal, "--as-of", "1996-09-20", "--earliest").out())
        .contains("not determinable: not before Sat 28 Sep 1996, until");
    Ran explained = Ran.of("explain", deal, "SPA 5.14 p1", "--as-of", "1996-09-20");
    assertThat(explained.out())
        .contains("whether shares may be sold", "VIOLATED        p1: Carsten Bormann is locked up");
    assertThat(Ran.of("explain", DEAL, "SPA 5.14").out()).contains("longstop sale asks");
  }

  /** Locked up to 12 Nov 1996; Rule 144 from 29 Aug 1997 on, a year after the Closing. */
  @Test
  void showsTheWindowsOfASellerAtAGlance() {
    Ran ran = windows("--seller", "bormann");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("From when on shares may be sold")
        .contains("\nCarsten Bormann, from Thu 29 Aug 1996 on\n")
        .containsSubsequence(
            "the free shares: 85,500 shares",
            "from              to a non-U.S. person         to a U.S. person\n",
            "Thu 29 Aug 1996   \u2717 NO: SPA 5.14 ",
            "Tue 12 Nov 1996   \u25cb DEPENDS ON A READING:",
            "earliest\n    Tue 12 Nov 1996     to a non-U.S. person by any route, under Rule 903,",
            "clears: public results",
            "Fri 29 Aug 1997     to anybody under Rule 144",
            "with those in escrow: 95,000 shares",
            "not before Wed 13 Nov 1996, until the Escrow",
            "(Section 5 by Rule 144(d)");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
    assertThat(windows("--seller", "bormann", "--format", "markdown").out())
        .startsWith("# From when on shares may be sold\n")
        .contains("| From | to a non-U.S. person | to a U.S. person |", "| Fri 29 Aug 1997 | to ");
  }

  @Test
  void showsTheWindowsOfEverybody() throws IOException {
    String out = windows("--format", "json").out();
    JsonNode json = new ObjectMapper().readTree(out);
    assertThat(json.get("question").asText()).isEqualTo("windows");
    assertThat(json.get("sellers"))
        .extracting(seller -> seller.get("seller").asText())
        .containsExactly(
            "bormann",
            "brueders",
            "koehler",
            "roehrig",
            "schrimpe",
            "gbr",
            "haack",
            "korfmacher",
            "sternke",
            "schaefer");
    // Everybody who holds shares is free of the lock-up on 12 Nov 1996.
    assertThat(json.findValues("lots").stream().flatMap(lots -> lots.findParents("kind").stream()))
        .filteredOn(lot -> lot.get("kind").asText().equals("FREE"))
        .hasSize(6)
        .allSatisfy(
            lot ->
                assertThat(lot.at("/ways/0/earliest/byDefault/date").asText())
                    .isEqualTo("1996-11-12"));
    try (InputStream schema = SaleJson.class.getResourceAsStream("answer.schema.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                  .validate(out, InputFormat.JSON))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seller=borman | \"borman\" is no seller | Did you mean \"bormann\"?",
        "--to=us | a sale needs --seller and --shares and --on | --seller miller --earliest",
        "--shares=5 | a sale needs --seller and --on | without buyer, route and day",
      })
  void refusesWindowsOfWhatIsNoSeller(String option, String what, String hint) {
    Ran ran = Ran.of("sale", DEAL, "--earliest", option);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(what, hint);
  }

  private static Ran windows(String... more) {
    Object[] arguments = new Object[5 + more.length];
    Object[] first = {"sale", DEAL, "--earliest", "--as-of", "1996-11-12"};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return Ran.of(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void sameInputSameBytes(String format) {
    assertThat(sale("1996-10-07", "--format", format))
        .isEqualTo(sale("1996-10-07", "--format", format));
  }
}
