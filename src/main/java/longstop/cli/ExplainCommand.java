package longstop.cli;

import java.nio.file.Path;
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
import picocli.CommandLine.Option;
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

  @Parameters(index = "0", paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLAUSE",
      description =
          "A clause, such as \"SPA 5.8\" or 5.8; with a party or a proposal, that finding only.")
  private List<String> words;

  @Mixin private AsOf asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default), json for scripts, or markdown for a memorandum.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON, Format.MARKDOWN);
    destination.check(file);
    Register register = Register.standard();
    Reply reply = reply(DealFile.read(file, surroundings.clock()), asOf.day(surroundings));
    Target target = Target.of(String.join(" ", words), reply, register);
    Explanation explanation =
        Explanation.of(reply, target.clause(), target.subject(), RuleIndex.standard(), register);
    destination.write(answer(explanation), surroundings);
    return Exit.DONE;
  }

  private String answer(Explanation explanation) {
    return switch (format) {
      case JSON -> ExplanationJson.of(explanation);
      case MARKDOWN -> ExplanationMarkdown.of(explanation);
      default -> ExplanationText.of(explanation, destination.style(surroundings.style()));
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
