package longstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import longstop.engine.EngineFailure;
import longstop.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs.yaml");
  private static final Path READY = Path.of("fixtures/deals/isocor-netcs-ready.yaml");

  @TempDir private Path directory;

  private Path file(String name, String... lines) {
    return bytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] content) {
    try {
      return Files.write(directory.resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The ready deal with more in its record. */
  private Path overlay(String... record) {
    return file(
        "deal.yaml",
        "base: " + directory.toAbsolutePath().relativize(READY.toAbsolutePath()),
        "record:",
        "  " + String.join("\n  ", record));
  }

  @Test
  void endsWithZeroIfTheAnswerIsYes() {
    Ran ran = Ran.of("checklist", READY, "--as-of", "1996-08-29");
    assertThat(ran.out()).startsWith("READY  ISOCOR / NetCS can close on Thu 29 Aug 1996");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  /** SPA 1.4: the day is 29 August; a Closing held on 30 August is not on that day. */
  @Test
  void endsWithOneIfTheAnswerIsNo() {
    Path deal = overlay("closing: { on: 1996-08-30 }");
    Ran ran = Ran.of("checklist", deal, "--as-of", "1996-08-30");
    assertThat(ran.out()).startsWith("NOT READY  ISOCOR / NetCS closed on Fri 30 Aug 1996");
    assertThat(ran.exit()).isEqualTo(1);
  }

  /** SPA 1.4: an approval that the Closing needs and that has not come leaves the day open. */
  @Test
  void endsWithThreeIfItIsNotDecidedYet() {
    Path deal =
        overlay(
            "approvals:",
            "  merger-control: { on: 1996-08-20, authority: the authority, required: yes }");
    Ran ran = Ran.of("checklist", deal, "--as-of", "1996-08-28");
    assertThat(ran.out()).startsWith("NOT YET DECIDED");
    assertThat(ran.exit()).isEqualTo(3);
  }

  /**
   * SPA 1.6(a)(ii): the certificate of good standing is of a recent date; of 29 July, it is 31 days
   * old at the Closing: too old if thirty days are recent, and recent if ninety days are.
   */
  @Test
  void endsWithThreeAndShowsBothOutcomesIfTheAnswerDependsOnAReading() {
    Path deal = overlay("acts: { SPA 1.6(a)(ii): { dated: 1996-07-29 } }");
    Ran ran = Ran.of("checklist", deal, "--as-of", "1996-08-29");
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.out())
        .startsWith("DEPENDS ON A READING  ISOCOR / NetCS")
        .contains("The answer turns on\nParent\n  \u2717 SPA 1.6(a)(ii)")
        .contains("turns on: recent-date (ninety-days: SATISFIED)");
    Ran json = Ran.of("checklist", deal, "--as-of", "1996-08-29", "--format", "json");
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.out()).contains("\"verdict\": \"DEPENDS_ON_READING\"");
    assertThat(Ran.of("explain", deal, "1.6(a)(ii)", "--as-of", "1996-08-29").out())
        .containsPattern("\\[taken unless settled\\]\\s+Then: VIOLATED\\.")
        .containsPattern("\n  ninety-days [^\\[]+Then: SATISFIED\\.");
  }

  @Test
  void answersForTodayAndSaysSo() {
    assertThat(Ran.of("checklist", DEAL).out()).contains("as of Sun 22 Nov 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "chekclist, 'unknown command \"chekclist\". Did you mean \"checklist\"?'",
    "explian, 'Did you mean \"explain\"?'",
    "--hlep, 'unknown option \"--hlep\". Did you mean \"--help\"?'",
  })
  void namesTheNearestCommand(String typed, String words) {
    Ran ran = Ran.of(typed);
    assertThat(ran.err()).contains(words).contains("longstop --help");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--as-off=1996-08-28, 'Did you mean \"--as-of\"?'",
    "--formt=json, 'Did you mean \"--format\"?'",
    "--as-of=1996-02-30, '\"1996-02-30\" is no day of the calendar'",
    "--as-of=28.8.1996, 'write year, month and day, such as 2001-05-31'",
    "--as-of=+12345-01-01, 'is no day'",
    "--format=jsonn, 'Did you mean \"json\"?'",
    "--as-of, 'missing required parameter'",
    "another.yaml, 'unexpected argument \"another.yaml\"'",
  })
  void tellsAMistypedOption(String option, String words) {
    Ran ran = Ran.of("checklist", DEAL, option);
    assertThat(ran.err()).contains(words).contains("longstop checklist --help");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void asksForACommandAndForADeal() {
    assertThat(Ran.of().err()).contains("a command is missing");
    assertThat(Ran.of().exit()).isEqualTo(2);
    assertThat(Ran.of("checklist").err()).contains("missing required parameter: \"DEAL\"");
    assertThat(Ran.of("checklist").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "checklist",
        "deadlines",
        "sale",
        "explain",
        "clauses",
        "validate",
        "init",
        "batch"
      })
  void helpsWithAnExample(String command) {
    Ran ran = Ran.of(command, "--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Example").contains("  longstop " + command);
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Ran.of("--help").out()).contains("\n  " + command + " ");
  }

  @Test
  void offersWhatIsThere() {
    assertThat(Ran.of("--help").out())
        .contains(
            "  checklist ",
            "  deadlines ",
            "  claims ",
            "  sale ",
            "  explain ",
            "  clauses ",
            "  validate ",
            "  init ",
            "  batch ");
    assertThat(Ran.of("--version").out()).startsWith("longstop ");
  }

  // ---------------------------------------------------------------- hostile input

  @ParameterizedTest
  @ValueSource(strings = {"checklist", "validate", "explain", "batch"})
  void tellsBadFilesWithoutAStackTrace(String command) {
    byte[] garbage = new byte[4096];
    new java.util.Random(1).nextBytes(garbage);
    Path[] hostile = {
      directory.resolve("missing.yaml"),
      file("empty.yaml", ""),
      file("list.yaml", "- a"),
      file("tab.yaml", "a:\n\tb: c"),
      file("control.yaml", "id: \"\\e[31m\""),
      file("deep.yaml", "[".repeat(5000)),
      file("self.yaml", "base: self.yaml"),
      file("unknown.yaml", "idd: x"),
      bytes("garbage.yaml", garbage),
    };
    for (Path path : hostile) {
      Ran ran =
          command.equals("explain") ? Ran.of(command, path, "SPA 1.4") : Ran.of(command, path);
      assertThat(ran.exit()).as("%s %s", command, path).isEqualTo(2);
      assertThat(ran.out() + ran.err())
          .as("%s %s", command, path)
          .contains(path.getFileName().toString())
          .doesNotContain("Exception", "\tat ", "\u001b", "fault of Longstop");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1995-12-31", "2031-01-01", "9999-12-31"})
  void answersForDaysFarOff(String day) {
    Ran ran = Ran.of("checklist", DEAL, "--as-of", day);
    assertThat(ran.exit()).as(ran.err()).isIn(0, 1, 3);
  }

  @Test
  void tellsEveryProblemOfADealAtOnce() {
    Path deal = overlay("acts: { SPA 6.1(a): { onn: 1996-08-29 } }", "closing: { on: 1996-02-30 }");
    Ran ran = Ran.of("validate", deal);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).contains("deal.yaml:3:").contains("deal.yaml:4:");
    assertThat(Ran.of("checklist", deal).err()).isEqualTo(ran.out());
    Ran json = Ran.of("validate", deal, "--format", "json");
    assertThat(json.out()).contains("\"line\": 3").contains("\"line\": 4");
  }

  @Test
  void findsNothingWrongWithADealThatIsSound() {
    assertThat(Ran.of("validate", DEAL)).isEqualTo(new Ran(0, DEAL + ": no problems\n", ""));
  }

  // ---------------------------------------------------------------- our own failures

  @Test
  void callsOurOwnFailuresOurs() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    EngineFailure failure = new EngineFailure("no rule speaks of\nSPA 5.8");
    assertThat(Mishaps.ours(failure, surroundings(OutputStream.nullOutputStream(), err, false)))
        .isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .hasLineCount(1)
        .contains("a fault of Longstop", "report", "no rule speaks of SPA 5.8")
        .doesNotContain("\tat ");
    Mishaps.ours(failure, surroundings(OutputStream.nullOutputStream(), err, true));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat longstop.");
  }

  @Test
  void callsAProgramThatDoesNotFitTogetherOurs() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Clock broken =
        new Clock() {
          @Override
          public ZoneId getZone() {
            throw new NoSuchMethodError("getZone");
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            throw new NoSuchMethodError("instant");
          }
        };
    Surroundings surroundings =
        new Surroundings(
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            broken,
            Style.PLAIN,
            false);
    assertThat(Main.run(surroundings, "checklist", DEAL.toString())).isEqualTo(70);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .hasLineCount(1)
        .contains("a fault of Longstop", "NoSuchMethodError");
  }

  private static Surroundings surroundings(
      OutputStream out, ByteArrayOutputStream err, boolean debug) {
    return new Surroundings(
        out, new PrintStream(err, true, StandardCharsets.UTF_8), Ran.CLOCK, Style.PLAIN, debug);
  }

  // ---------------------------------------------------------------- where an answer goes

  @Test
  void isQuietWhenTheReaderHasGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings gone = surroundings(failing("Broken pipe"), err, false);
    assertThat(Main.run(gone, "validate", DEAL.toString())).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void tellsWhenAnAnswerIsLost() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings full = surroundings(failing("No space left on device"), err, false);
    assertThat(Main.run(full, "validate", DEAL.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void writesTheSameBytesToAFileAndSaysSo() throws IOException {
    Path target = directory.resolve("answer.txt");
    Ran printed = Ran.of("checklist", DEAL, "--as-of", "1996-08-28");
    Ran written = Ran.of("checklist", DEAL, "--as-of", "1996-08-28", "-o", target);
    assertThat(written.exit()).isEqualTo(printed.exit());
    assertThat(written.out()).isEmpty();
    assertThat(written.err()).isEqualTo("longstop: written to " + target + "\n");
    assertThat(Files.readString(target)).isEqualTo(printed.out());
  }

  @Test
  void replacesAFileWholeOrNotAtAll() throws IOException {
    Path target = file("answer.txt", "before");
    Path bad = file("bad.yaml", "idd: x");
    assertThat(Ran.of("checklist", bad, "-o", target).exit()).isEqualTo(2);
    assertThat(Files.readString(target)).isEqualTo("before");
    assertThat(Ran.of("checklist", DEAL, "--format", "json", "-o", target).exit()).isIn(0, 1, 3);
    assertThat(Files.readString(target)).startsWith("{").endsWith("}\n");
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(target, bad);
    }
  }

  @Test
  void refusesWhatCannotBeWrittenTo() throws IOException {
    Path deal = Files.copy(DEAL, directory.resolve("deal.yaml"));
    Path nowhere = directory.resolve("none/answer.txt");
    assertThat(Ran.of("checklist", deal, "-o", directory).err()).contains("is a directory");
    assertThat(Ran.of("checklist", deal, "-o", deal).err()).contains("is the file that is read");
    assertThat(Ran.of("checklist", deal, "-o", nowhere).err()).contains("there is no directory");
    assertThat(Ran.of("checklist", deal, "-o", nowhere).exit()).isEqualTo(2);
    assertThat(deal).hasSameTextualContentAs(DEAL);
  }

  // ---------------------------------------------------------------- clauses

  /** Two scenarios show SPA 5.8 broken and one keeps it; nothing shows its boundary. */
  @Test
  void countsTheScenariosThatShowAClause() throws IOException {
    Path scenarios =
        file(
            "s.yaml",
            "base: " + directory.toAbsolutePath().relativize(READY.toAbsolutePath()),
            "as_of: 1996-08-29",
            "cases:",
            "  a: { shows: broken, clause: SPA 5.8, expect: { findings: { SPA 5.8 x: VIOLATED } }"
                + " }",
            "  b: { shows: broken, clause: SPA 5.8, expect: { findings: { SPA 5.8 x: VIOLATED } }"
                + " }",
            "  c: { shows: kept, clause: SPA 5.8, expect: { findings: { SPA 5.8 x: SATISFIED } }"
                + " }");
    assertThat(Ran.of("clauses", scenarios).out())
        .containsPattern("SPA 5\\.8 +own rules +1  2  \\.  \\.  Spousal Consents")
        .containsPattern("SPA 6\\.2\\(d\\) +own rules +yes +\\.  \\.  \\.  \\.  ");
    assertThat(Ran.of("clauses", scenarios).out().lines()).allMatch(line -> line.length() <= 80);
    JsonNode json =
        new ObjectMapper().readTree(Ran.of("clauses", scenarios, "--format", "json").out());
    for (JsonNode row : json.get("clauses")) {
      if (row.get("clause").asText().equals("SPA 5.8")) {
        assertThat(row.get("scenarios").toString())
            .isEqualTo("{\"kept\":1,\"broken\":2,\"boundary\":0,\"unknown\":0}");
        assertThat(row.get("shown").get("boundary").asBoolean()).isFalse();
      }
    }
  }

  // ---------------------------------------------------------------- many questions at once

  /** Five rows, of which three are wrong in different ways; each is answered in its place. */
  private Path questions() {
    String deal = "\"deal\": \"" + directory.toAbsolutePath().relativize(READY.toAbsolutePath());
    return file(
        "questions.jsonl",
        "{" + deal + "\", \"asOf\": \"1996-08-29\"}",
        "{" + deal + "\", \"asof\": \"1996-08-29\"}",
        "{\"deal\": \"none.yaml\", \"question\": \"checklist\"}",
        "not json",
        "{" + deal + "\", \"asOf\": \"1996-08-28\"}");
  }

  @Test
  void answersEachQuestionInItsPlace() throws IOException {
    Ran ran = Ran.of("batch", questions());
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).isEmpty();
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      lines.add(json.readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.path("verdict").asText())
        .containsExactly("YES", "", "", "", "OPEN");
    assertThat(lines)
        .extracting(line -> line.at("/error/line").asInt())
        .containsExactly(0, 2, 3, 4, 0);
    assertThat(lines.get(1).at("/error/problems/0/hint").asText())
        .isEqualTo("Did you mean \"asOf\"?");
    Ran alone = Ran.of("checklist", READY, "--as-of", "1996-08-29", "--format", "json");
    assertThat(lines.get(0)).isEqualTo(json.readTree(alone.out()));
  }

  @Test
  void answersQuestionsForPeopleAndIntoAFile() {
    Path target = directory.resolve("answers.txt");
    Ran ran = Ran.of("batch", questions(), "--format", "text", "-o", target);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(read(target))
        .startsWith(
            directory.resolve("questions.jsonl") + ":1: READY  ISOCOR / NetCS can close on Thu 29")
        .contains("questions.jsonl:3: not answered\n  ", "none.yaml:1:1: there is no such file")
        .contains(":5: NOT YET DECIDED");
  }

  @Test
  void stopsAnsweringWhenTheReaderHasGone() {
    Surroundings gone = surroundings(failing("Broken pipe"), new ByteArrayOutputStream(), false);
    assertThat(Main.run(gone, "batch", questions().toString())).isZero();
  }

  @Test
  void tellsTheResultsOfScenariosToScripts() {
    Path scenarios =
        file(
            "s.yaml",
            "base: " + directory.toAbsolutePath().relativize(READY.toAbsolutePath()),
            "as_of: 1996-08-29",
            "cases:",
            "  right: { expect: { verdict: YES } }",
            "  wrong: { expect: { verdict: NO } }");
    Ran ran = Ran.of("batch", scenarios, "--format", "json");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out().lines().toList())
        .satisfiesExactly(
            right -> assertThat(right).contains("\"case\":\"right\"", "\"passed\":true"),
            wrong ->
                assertThat(wrong)
                    .contains("\"case\":\"wrong\"", "\"passed\":false", "the verdict is YES"));
    Ran mixed = Ran.of("batch", scenarios, questions());
    assertThat(mixed.exit()).isEqualTo(2);
    assertThat(mixed.err()).contains("run batch once for each kind");
  }

  // ---------------------------------------------------------------- a new deal file

  @Test
  void beginsADealFileWithoutProblems() {
    Path target = directory.resolve("deal.yaml");
    assertThat(Ran.of("init", "-o", target))
        .isEqualTo(new Ran(0, "", "longstop: written to " + target + "\n"));
    assertThat(Ran.of("validate", target)).isEqualTo(new Ran(0, target + ": no problems\n", ""));
    assertThat(Ran.of("init").out()).isEqualTo(read(target));
  }

  @Test
  void neverReplacesAFileByANewDealFile() {
    Path target = file("deal.yaml", "mine");
    Ran ran = Ran.of("init", "-o", target);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("exists and is left as it is");
    assertThat(read(target)).isEqualTo("mine");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  // ---------------------------------------------------------------- explain

  @Test
  void explainsAFindingWithItsRulesAndReadings() {
    Ran ran = Ran.of("explain", DEAL, "SPA", "5.8", "bormann", "--as-of", "1996-08-28");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith("SPA 5.8: Spousal Consents\n")
        .contains("rules/spa/5.8-spousal-consents.drl", "Carsten Bormann", "spousal-consent-count")
        .doesNotContain("Marco Brueders");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80 && !line.endsWith(" "));
  }

  @Test
  void endsWithTwoIfThereIsNothingToExplain() {
    Ran ran = Ran.of("explain", DEAL, "5.88");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("did you mean \"SPA 5.8\"?");
  }
}
