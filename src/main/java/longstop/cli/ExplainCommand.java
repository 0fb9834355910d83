package longstop.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import longstop.deal.Deal;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.question.Sales;
import longstop.register.Register;
import longstop.register.RuleIndex;
import longstop.report.Explanation;
import longstop.report.ExplanationJson;
import longstop.report.ExplanationMarkdown;
import longstop.report.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why does a clause say what it says? */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Why does a clause say what it says of this deal? Shows the clause, its rules, the facts"
          + " relied on, what is still needed, what would clear it, and how it can be read.",
      ""
    },
    footer = {
      "",
      "Put a clause in quotes, because shells take brackets for something else.",
      "",
      "Examples:",
      "  longstop explain deal.yaml \"SPA 6.2(b)\"",
      "  longstop explain deal.yaml \"SPA 5.8\" --as-of 2001-05-31"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Asking asking;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLAUSE",
      description =
          "A clause, such as \"SPA 5.8\" or 5.8; with a party or a proposal, that finding only.")
  private List<String> words;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    asking.check(Format.TEXT, Format.JSON, Format.MARKDOWN);
    Register register = Register.standard();
    Reply reply = reply(asking.deal(surroundings), asking.day(surroundings));
    Target target = Target.of(String.join(" ", words), reply, register);
    Explanation explanation =
        Explanation.of(reply, target.clause(), target.subject(), RuleIndex.standard(), register);
    asking.destination().write(answer(explanation), surroundings);
    return Exit.DONE;
  }

  private String answer(Explanation explanation) {
    return switch (asking.format()) {
      case JSON -> ExplanationJson.of(explanation);
      case MARKDOWN -> ExplanationMarkdown.of(explanation);
      default -> ExplanationText.of(explanation, asking.style(surroundings));
    };
  }

  /** What the clauses say of the deal, and of its proposals as a plan. */
  private static Reply reply(Deal deal, LocalDate day) {
    Reply reply = Questions.everything(deal, day);
    return reply.with(
        Sales.plan(deal, day, deal.proposals().values(), false).stream()
            .flatMap(answer -> answer.findings().stream())
            .toList());
  }
}
