package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The deal closed on Thu 29 Aug 1996. Seven days later, by Thu 5 Sep, the source code was due (SPA
 * 2.13(a)); six months end on Fri 28 Feb 1997 (SPA 5.9).
 */
class DeadlinesCommandTest {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs-closed.yaml");

  @Test
  void tellsWhoOwesWhatByWhen() {
    Ran ran = Ran.of("deadlines", DEAL, "--as-of", "1996-11-12");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Deadlines as of Tue 12 Nov 1996\n")
        .contains("\nMissed (", "  Thu 5 Sep 1996    The Company to Parent: copies of")
        .contains("\nRunning (", "  Fri 28 Feb 1997   Bormann, Brueders, NetCS Mitarbeiter")
        .contains("standstill, through this day", "open since Thu 29 Aug 1996, for 75 days")
        .contains("turns on days-following-closing: Wed 4 Sep 1996\n");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
  }

  @Test
  void listsWhatIsDoneOnlyOnDemand() {
    String done = "designation of the exchange agent";
    assertThat(Ran.of("deadlines", DEAL, "--as-of", "1996-11-12").out()).doesNotContain(done);
    assertThat(Ran.of("deadlines", DEAL, "--as-of", "1996-11-12", "--all").out())
        .contains("  Wed 28 Aug 1996   Parent: " + done + " (SPA 1.5(a))");
  }

  @Test
  void writesJsonWithKindAndCreditor() throws IOException {
    Ran ran = Ran.of("deadlines", DEAL, "--as-of", "1996-11-12", "--format", "json");
    assertThat(ran.exit()).isZero();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(json.get("question").asText()).isEqualTo("deadlines");
    assertThat(json.get("dueDates"))
        .anySatisfy(
            due -> {
              assertThat(due.get("clause").asText()).isEqualTo("SPA 5.9/standstill");
              assertThat(due.get("kind").asText()).isEqualTo("STANDSTILL");
              assertThat(due.get("status").asText()).isEqualTo("RUNNING");
              assertThat(due.get("to").asText()).isEqualTo("the Company");
              assertThat(due.get("date").asText()).isEqualTo("1997-02-28");
            });
  }

  @Test
  void writesMarkdownForAMemorandum() {
    Ran ran = Ran.of("deadlines", DEAL, "--as-of", "1996-11-12", "--format", "markdown");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("# Deadlines as of Tue 12 Nov 1996\n\nISOCOR / NetCS\n")
        .contains("\n## Missed (", "\n| Thu 5 Sep 1996 | The Company to Parent: copies of")
        .contains("turns on days-following-closing: Wed 4 Sep 1996")
        .contains("\n## Running (", "standstill, through this day");
  }

  @Test
  void refusesAFormatThatThereIsNot() {
    Ran ran = Ran.of("deadlines", DEAL, "--format", "pdf");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("a format is one of");
  }
}
