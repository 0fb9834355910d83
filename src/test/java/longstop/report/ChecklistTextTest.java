package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Reply;
import longstop.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTextTest {

  private static final Register REGISTER = Register.standard();

  static List<Reply> replies() {
    return Replies.all();
  }

  private static String text(Reply reply, boolean all) {
    return ChecklistText.of(reply, REGISTER, Style.PLAIN, all);
  }

  @ParameterizedTest
  @MethodSource("replies")
  void beginsWithTheAnswer(Reply reply) {
    String answer =
        switch (reply.verdict()) {
          case YES -> "READY  ";
          case NO -> "NOT READY  ";
          case OPEN -> "NOT YET DECIDED  ";
          case DEPENDS_ON_READING -> "DEPENDS ON A READING  ";
        };
    assertThat(text(reply, false)).startsWith(answer + reply.deal().title()).contains("as of ");
  }

  @ParameterizedTest
  @MethodSource("replies")
  void fitsEightyColumnsAndHasNoCodesOrSpacesAtTheEnd(Reply reply) {
    Stream.of(text(reply, false), text(reply, true))
        .flatMap(String::lines)
        .forEach(
            line -> {
              assertThat(Wrap.length(line)).as(line).isLessThanOrEqualTo(80);
              assertThat(line).doesNotEndWith(" ").doesNotContain("\u001b", "\t", "\u00a0");
            });
  }

  /** A person sees at once what is the matter, however much is open. */
  @ParameterizedTest
  @MethodSource("replies")
  void tellsWhatBlocksWithinTheFirstScreen(Reply reply) {
    List<String> lines = text(reply, false).lines().toList();
    boolean blocked =
        reply.verdict() == Verdict.NO
            && reply.findings().stream()
                .anyMatch(a -> a.gating() && a.finding().status() == Status.VIOLATED);
    if (blocked) {
      assertThat(lines.subList(0, Math.min(24, lines.size()))).contains("Blocks the Closing");
    }
    assertThat(lines).hasSizeLessThan(70);
  }

  /** A deal of which hardly anything is recorded: 81 findings are needed. */
  @Test
  void tellsALongChecklistOnOneScreen() {
    Reply reply = Replies.of("isocor-netcs", "1996-08-28");
    List<String> lines = text(reply, false).lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(50);
    int first = lines.indexOf("Still needed to close") + 1;
    List<String> needed =
        lines.subList(first, first + lines.subList(first, lines.size()).indexOf(""));
    assertThat(needed)
        .anyMatch(line -> line.matches("Each holder \\(18\\) +SPA 1\\.1 +Purchase and Sale"))
        .anyMatch(line -> line.endsWith("Notarized deed; Form W-9 or W-8"));
    long counted =
        Pattern.compile("\\((\\d+)\\)")
            .matcher(String.join("\n", needed))
            .results()
            .mapToLong(count -> Long.parseLong(count.group(1)))
            .sum();
    assertThat(counted).isEqualTo(Headline.count(reply, Status.OPEN, true));
  }

  /** SPA II: five days before signing on 29 August; 1.5(a): the day before the Closing. */
  @Test
  void tellsTheNextDates() {
    assertThat(text(Replies.of("isocor-netcs", "1996-08-23"), false))
        .containsSubsequence(
            "Next dates\n",
            "  Sat 24 Aug 1996   SPA II Company Disclosure Letter\n",
            "  Mon 26 Aug 1996   SPA 5.8 Spousal Consents: 9 open\n",
            "  Wed 28 Aug 1996   SPA 1.5(a) Exchange Agent\n");
    assertThat(text(Replies.of("isocor-netcs", "1996-08-28"), false))
        .containsPattern("  over +SPA II Company Disclosure Letter; SPA 5.8 Spousal Consents:")
        .containsPattern("  Thu 29 Aug 1996   \\d+ open, \\d+ of them needed");
  }

  @ParameterizedTest
  @MethodSource("replies")
  void listsEveryFindingIfAskedForAll(Reply reply) {
    String text = text(reply, true);
    Set<String> clauses = new HashSet<>();
    reply.findings().stream().map(answered -> answered.finding().clause()).forEach(clauses::add);
    assertThat(clauses).allSatisfy(clause -> assertThat(text).contains(" " + clause));
    long signs =
        text.lines().filter(line -> line.matches("  [\u2717\u25cb\u2713\u2013] .*")).count();
    assertThat(signs).isEqualTo(reply.findings().size());
  }

  @ParameterizedTest
  @MethodSource("replies")
  void mergesLinesWithoutLosingAFinding(Reply reply) {
    long members =
        Lines.of(reply, REGISTER).merged().stream()
            .mapToLong(line -> (long) line.clauses().size() * line.subjects().size())
            .sum();
    assertThat(members).isEqualTo(reply.findings().size());
  }

  @ParameterizedTest
  @MethodSource("replies")
  void leavesNoTemplateBehind(Reply reply) {
    assertThat(
            text(reply, false) + text(reply, true) + ChecklistMarkdown.of(reply, REGISTER, false))
        .doesNotContain(Line.NAME, Line.HEADING);
  }

  @ParameterizedTest
  @MethodSource("replies")
  void isTheSameTwice(Reply reply) {
    assertThat(text(reply, true)).isEqualTo(text(reply, true));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void isAsciiWhereATerminalHasNothingElse(Reply reply) {
    assertThat(ChecklistText.of(reply, REGISTER, new Style(false, false), true))
        .matches("(?s)[\\x20-\\x7e\\n]*");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void coloursOnlyWhereThereIsColour(boolean colour) {
    Reply reply = Replies.of("isocor-netcs", "1996-08-28");
    String text = ChecklistText.of(reply, REGISTER, new Style(colour, true), false);
    assertThat(text.contains("\u001b[")).isEqualTo(colour);
    assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(reply, false));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void countsEveryFinding(Reply reply) {
    long counted =
        Stream.of(Headline.counts(reply).split(", ", -1))
            .mapToLong(count -> Long.parseLong(count.substring(0, count.indexOf(' '))))
            .sum();
    assertThat(counted).isEqualTo(reply.findings().size());
    assertThat(reply.findings()).extracting(Answered::finding).isNotEmpty();
  }
}
