package longstop.intake;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import longstop.intake.Intake.Result.Refused;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problem;
import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a notice. The notices are made up. */
class NoticesCheckTest {

  private static final Intake INTAKE =
      new Intake(Clock.fixed(Instant.parse("1997-06-02T12:00:00Z"), UTC));
  private static final Path CLOSED = Path.of("fixtures/deals/isocor-netcs-closed.yaml");

  private static List<String> problems(String notice) {
    Problems problems = new Problems();
    Node base = new Overlay().read(CLOSED, problems).orElseThrow();
    String patch = "record: { notices: { told: { what: a claim, " + notice + " } } }";
    Node change = YamlReader.read("p.yaml", patch, problems).orElseThrow();
    return INTAKE.read(MergePatch.apply(base, change), problems) instanceof Refused refused
        ? refused.problems().sorted().stream().map(Problem::words).toList()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from: isocor, to: brueders, means: hand, on: 1996-10-02, received: 1996-10-01 | Tue 1 Oct 1996 is before the notice was sent | Wed 2 Oct 1996 or a later day
          from: isocor, to: brueders, means: courier, on: 1996-10-02, received: 1996-10-01 | Tue 1 Oct 1996 is before the notice was sent | Wed 2 Oct 1996 or a later day
          from: brueders, to: isocor, means: fax, on: 1996-10-02, received: 1996-09-30 | Mon 30 Sep 1996 is before the notice was sent | Tue 1 Oct 1996 or a later day
          from: isocor, to: brueders, means: hand, on: 1996-10-02, at: "15:30" | no hour tells when this is received | a fax
          from: isocor, to: brueders, means: fax, on: 1996-10-02, posted_in: US | what is no mail is not posted | registered or certified mail
          from: isocor, to: brueders, means: fax, on: 1996-10-02, posted_in: XX | "XX" is no such code | such as DE
          """)
  void refuses(String notice, String problem, String expected) {
    assertThat(problems(notice))
        .singleElement()
        .satisfies(words -> assertThat(words).contains(problem).contains(expected));
  }

  /** Before nine in the morning it is still the day before in California. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from: isocor, to: brueders, means: hand, on: 1996-10-02, received: 1996-10-02
          from: brueders, to: isocor, means: fax, on: 1996-10-02, received: 1996-10-01
          from: isocor, to: brueders, means: fax, on: 1996-10-02, at: "15:30"
          from: isocor, to: brueders, means: registered-air-mail, on: 1996-10-02, posted_in: NL
          """)
  void accepts(String notice) {
    assertThat(problems(notice)).isEmpty();
  }
}
