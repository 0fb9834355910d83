package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import longstop.question.Reply;
import longstop.register.Clause;
import longstop.register.Register;
import longstop.register.RuleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationMarkdownTest {

  private static final Register REGISTER = Register.standard();
  private static final Reply REPLY = Replies.of("isocor-netcs", "1996-08-28");

  static List<Clause> clauses() {
    return List.copyOf(REGISTER.clauses().values());
  }

  private static String text(Clause clause) {
    return ExplanationMarkdown.of(
        Explanation.of(REPLY, clause, Optional.empty(), RuleIndex.standard(), REGISTER));
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void hasOneTitleAndTablesOfEqualRows(Clause clause) {
    assertThat(text(clause)).startsWith("# " + clause.id() + ": ");
    MarkdownTables.check(text(clause));
  }

  /** SPA 5.8: three days before Thu 29 August 1996 is Mon 26; with three clear days, Sun 25. */
  @Test
  void saysWhatTheTextSays() {
    assertThat(text(REGISTER.clause("SPA 5.8").orElseThrow()))
        .contains("- ambiguities: T-06, T-82\n", "- rules: rules/spa/5.8-spousal-consents.drl\n")
        .contains("due Mon 26 Aug 1996 | Carsten Bormann |")
        .contains("spousal-consent-count (clear-days: due Sun 25 Aug 1996)")
        .contains("\n## How it can be read\n", "| third-day | ", "taken unless settled");
  }

  @Test
  void saysOfWhomNothingIsAsked() {
    assertThat(text(REGISTER.clause("SPA 5.14").orElseThrow())).contains("the deal file has none");
  }
}
