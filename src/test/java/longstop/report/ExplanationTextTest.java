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

class ExplanationTextTest {

  private static final Register REGISTER = Register.standard();
  private static final Reply REPLY = Replies.of("isocor-netcs", "1996-08-28");

  static List<Clause> clauses() {
    return List.copyOf(REGISTER.clauses().values());
  }

  private static String text(Clause clause) {
    return ExplanationText.of(
        Explanation.of(REPLY, clause, Optional.empty(), RuleIndex.standard(), REGISTER),
        Style.PLAIN);
  }

  private static String text(String clause) {
    return text(REGISTER.clause(clause).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void explainsEveryClauseWithinEightyColumns(Clause clause) {
    String text = text(clause);
    assertThat(text).startsWith(clause.id() + ": ");
    assertThat(text.lines())
        .allMatch(line -> Wrap.length(line) <= 80 && !line.endsWith(" "), "fits");
  }

  /** A clause that no rule decides says why; one that rules decide names them. */
  @ParameterizedTest
  @MethodSource("clauses")
  void namesTheRulesOrTellsWhyThereAreNone(Clause clause) {
    if (clause.decided()) {
      assertThat(text(clause)).contains("\nrules  ").contains(".drl");
    } else {
      clause.why().ifPresent(why -> assertThat(text(clause)).contains("\nnot decided"));
    }
  }

  /** SPA 5.8: counted with three clear days, a consent is due on Sunday 25 August 1996. */
  @Test
  void showsHowAClauseCanBeReadAndWithWhatOutcome() {
    assertThat(text("SPA 5.8"))
        .contains("spousal-consent-count (clear-days: due Sun 25 Aug 1996)")
        .contains("\n  third-day ", "[taken unless settled]", "\n  clear-days ");
    assertThat(text("SPA 1.4")).contains("It makes no difference to what is said here.");
  }

  @Test
  void gathersWhatIsSaidOfManyClauses() {
    assertThat(text("SPA 6.2(b)").split("not yet decided: ", -1)).hasSize(2);
  }
}
