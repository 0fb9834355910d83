package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The command {@code claims}, on the deal whose escrow has lived to its last share. */
class ClaimsCommandTest {

  private static final String DEAL = "fixtures/deals/isocor-netcs-escrow.yaml";
  private static final String END = "1997-12-31";

  /** 47,500 = 8,000 and 2,000 set off + 200 for costs + 34,500 and 2,800 released. */
  @Test
  void showsTheLifeOfTheEscrowFromDepositToLastShare() {
    Ran ran = Ran.of("claims", DEAL, "--as-of", END);
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Claims and escrow as of Wed 31 Dec 1997\nISOCOR / NetCS\n")
        .contains("Thu 29 Aug 1996  deposit")
        .containsPattern("Wed 8 Jan 1997 +set off for tax +-8,000 +39,500\n")
        .containsPattern("Mon 31 Mar 1997 +released to the sellers +-34,500 +5,000\n")
        .containsPattern("Fri 10 Oct 1997 +set off for suit +-2,000 +2,800\n")
        .containsPattern("Fri 10 Oct 1997 +expenses: suit-award +-200 +4,800\n")
        .containsPattern("Fri 10 Oct 1997 +released to the sellers +-2,800 +0\n")
        .containsPattern("Total +47,500 +10,000 +200 +37,300 +0\n");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
  }

  @Test
  void fitsOnAScreen() {
    assertThat(Ran.of("claims", DEAL, "--as-of", END).out().lines().count())
        .isLessThanOrEqualTo(55);
  }

  @Test
  void knowsOnlyWhatHadHappened() {
    assertThat(Ran.of("claims", DEAL, "--as-of", "1996-12-31").out())
        .contains("Claims (1)")
        .doesNotContain("set off for tax");
  }

  @Test
  void writesTheLedgerForScripts() throws IOException {
    Ran ran = Ran.of("claims", DEAL, "--as-of", END, "--format", "json");
    assertThat(ran.exit()).isZero();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.get("question").asText()).isEqualTo("claims");
    assertThat(json.get("escrow")).hasSize(6);
    assertThat(json.get("escrow").get(1).get("shares").asText()).isEqualTo("-8000");
    assertThat(json.get("escrow").get(1).get("sharesByHolder").get("schrimpe").asText())
        .isEqualTo("-1520");
    assertThat(json.get("findings"))
        .allSatisfy(
            finding ->
                assertThat(finding.get("clause").asText())
                    .matches("(SPA (2\\.18|8\\.|IIA|9\\.)|ESC ).*"));
  }

  @Test
  void writesAMemorandum() {
    Ran ran = Ran.of("claims", DEAL, "--as-of", END, "--format", "markdown");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("# Claims and escrow as of Wed 31 Dec 1997\n")
        .contains("\n### tax: SPA 2.10(b), USD 77,000, made Mon 2 Dec 1996\n")
        .contains("| Total | 47,500 | 10,000 | 200 | 37,300 | 0 |\n");
  }

  @Test
  void refusesAFormatThatItDoesNotWrite() {
    assertThat(Ran.of("claims", DEAL, "--format", "ics").exit()).isEqualTo(2);
  }
}
