package longstop.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How scenarios are read, compared and told. */
class BatchTest {

  private static final String BASE =
      "base: " + Path.of("fixtures/deals/isocor-netcs-ready.yaml").toAbsolutePath() + "\n";

  @TempDir private Path folder;

  private BatchResult play(String... lines) throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, BASE + "as_of: 1996-08-29\ncases:\n" + String.join("\n", lines) + "\n");
    return Batch.run(List.of(file), Clock.systemUTC());
  }

  private static String text(BatchResult result) {
    return String.join("\n", result.words());
  }

  @Test
  void passesWhereTheAnswerIsAsExpected() throws IOException {
    BatchResult result =
        play(
            "  late:",
            "    with: { record: { acts_by_party: { SPA 5.8: { bormann: { on: 1996-08-27 } } } } }",
            "    expect:",
            "      verdict: YES",
            "      findings:",
            "        SPA 5.8 bormann:",
            "          status: VIOLATED",
            "          due: 1996-08-26",
            "          turns_on: [spousal-consent-count]",
            "        SPA 5.8 koehler: SATISFIED");
    assertThat(text(result)).isEqualTo("1 passed, 0 failed");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void tellsEveryDifferenceAtItsLine() throws IOException {
    BatchResult result =
        play(
            "  wrong:",
            "    expect:",
            "      verdict: NO",
            "      findings:",
            "        SPA 5.8 bormann: VIOLATED",
            "        SPA 5.8 koehler: { says: no such words, due: 1996-08-25, needs: [more] }",
            "        SPA 5.8 kohler: SATISFIED");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(text(result))
        .contains("s.yaml:6:7: the verdict is YES")
        .contains("s.yaml:8:9: it is SATISFIED")
        .contains("s.yaml:9:28: no sentence contains \"no such words\"")
        .contains("s.yaml:9:49: it is due Mon 26 Aug 1996")
        .contains("s.yaml:9:74: no need contains \"more\"; there is none")
        .contains("s.yaml:10:9: there is no such finding. Did you mean \"SPA 5.8 koehler\"?")
        .endsWith("0 passed, 1 failed");
  }

  @Test
  void playsACaseForEachClause() throws IOException {
    BatchResult result =
        play(
            "  untrue:",
            "    for_each: [SPA 2.1, SPA 2.3]",
            "    with:",
            "      record:",
            "        matters:",
            "          m: { on: 1996-08-01, contradicts: [CLAUSE], what: x, disclosed_under:"
                + " [\"2.1\"] }",
            "    expect: { findings: { CLAUSE: VIOLATED } }");
    assertThat(result.cases())
        .extracting(CaseResult::id)
        .containsExactly("untrue SPA 2.1", "untrue SPA 2.3");
    assertThat(result.cases()).extracting(CaseResult::passed).containsExactly(false, true);
  }

  @Test
  void expectsThatBadInputIsRefused() throws IOException {
    BatchResult result =
        play(
            "  refused:",
            "    with: { roles: { agent: nobody } }",
            "    expect: { problems: [is no party of this deal] }",
            "  refused-for-something-else:",
            "    with: { roles: { agent: nobody } }",
            "    expect: { problems: [is no date] }",
            "  not-refused:",
            "    expect: { problems: [is no party] }",
            "  refused-unexpectedly:",
            "    with: { roles: { agent: nobody } }",
            "    expect: { verdict: YES }");
    assertThat(result.cases())
        .extracting(CaseResult::passed)
        .containsExactly(true, false, false, false);
    assertThat(text(result))
        .contains("no problem contains \"is no date\"")
        .contains("the deal has no problem")
        .contains("the deal was refused");
  }

  @Test
  void refusesWhatIsNoScenario() throws IOException {
    BatchResult result =
        play(
            "  a: { clause: SPA 5.88, expect: { verdict: YES } }",
            "  b: { expect: { verdict: MAYBE } }",
            "  c: { expect: { findings: { SPA 5.8 bormann: { status: SATISFID } } } }",
            "  d: { expect: {} }",
            "  e: { shows: broken, clause: SPA 5.8, expect: { findings: { SPA 5.8 bormann:"
                + " SATISFIED } } }",
            "  f: { shows: kept, expect: { verdict: YES } }",
            "  g: { shows: kept, clause: SPA 5.8, for_each: [SPA 2.1], expect: { verdict: YES } }");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.cases()).isEmpty();
    assertThat(text(result))
        .contains("s.yaml:9:3: a scenario that shows something names its clause")
        .contains("s.yaml:10:3: a scenario has either clause or for_each, not both");
  }

  @Test
  void tellsEveryProblemOfScenariosThatCanBeRead() throws IOException {
    BatchResult result =
        play(
            "  a: { clause: SPA 5.88, expect: { verdict: YES } }",
            "  b: { expect: { verdict: MAYBE } }",
            "  c: { expect: { findings: { SPA 5.8 bormann: { status: SATISFID } } } }",
            "  e: { shows: broken, clause: SPA 5.8, expect: { findings: { SPA 5.8 bormann:"
                + " SATISFIED } } }");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(text(result))
        .contains("s.yaml:4:16: the register has no clause \"SPA 5.88\"")
        .contains("s.yaml:5:27: \"MAYBE\" stands here; expected one of YES, NO, OPEN")
        .contains("s.yaml:6:57: \"SATISFID\" stands here")
        .contains("Did you mean \"SATISFIED\"?")
        .contains("nothing here shows SPA 5.8 as the scenario says");
  }

  @Test
  void goesThroughDirectoriesInOrderAndPastWhatIsMalformed() throws IOException {
    String one =
        "as_of: 1996-08-29\ncases: { x: { expect: { findings: { SPA 2.1: SATISFIED } } } }\n";
    Files.writeString(folder.resolve("b.yaml"), BASE + one);
    Files.writeString(folder.resolve("a.yaml"), BASE + one);
    Files.writeString(folder.resolve("c.yaml"), "base: nowhere.yaml\n" + one);
    Files.writeString(folder.resolve("notes.txt"), "nothing");
    BatchResult result = Batch.run(List.of(folder), Clock.systemUTC());
    assertThat(result.cases())
        .extracting(CaseResult::file)
        .containsExactly(folder.resolve("a.yaml").toString(), folder.resolve("b.yaml").toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(text(result))
        .contains("there is no such file")
        .endsWith("2 passed, 0 failed, 1 files not readable");
  }

  @Test
  void knowsADealThatChangesOnlyTerms() throws IOException {
    Path file = folder.resolve("d.yaml");
    Files.writeString(file, BASE + "id: other\nterms: { closing: { latest: 1996-08-31 } }\n");
    BatchResult result = Batch.run(List.of(file), Clock.systemUTC());
    assertThat(text(result)).contains("1 deal file without problems");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void needsADay() throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, BASE + "cases: { x: { expect: { verdict: YES } } }\n");
    BatchResult result = Batch.run(List.of(file), Clock.systemUTC());
    assertThat(text(result)).contains("s.yaml:2:10: the scenario has no day; expected as_of");
  }
}
