package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a notice. The notices are made up. */
class NoticesCheckTest {

  private static List<String> problems(String notice) {
    return Refusals.of(
        Refusals.CLOSED, "record: { notices: { told: { what: a claim, " + notice + " } } }");
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
