package longstop.cli;

import java.util.concurrent.Callable;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.register.Register;
import longstop.report.ChecklistMarkdown;
import longstop.report.ChecklistText;
import longstop.report.ReplyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Are the parties ready to close? */
@Command(
    name = "checklist",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Are we ready to close? Shows what blocks the Closing, what is still needed, and who must"
          + " act.",
      ""
    },
    footer = {
      "",
      "Ends with 0 if the parties can close, 1 if not, 3 if it is not decided yet or depends on how"
          + " a clause is read.",
      "",
      "Examples:",
      "  longstop checklist deal.yaml",
      "  longstop checklist deal.yaml --as-of 2001-05-31 --format markdown -o memo.md"
    })
final class ChecklistCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Asking asking;

  @Option(
      names = "--all",
      description = "List every finding on its own, also what is in order. (json always does.)")
  private boolean all;

  ChecklistCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    asking.check(Format.TEXT, Format.JSON, Format.MARKDOWN);
    Reply reply = Questions.checklist(asking.deal(surroundings), asking.day(surroundings));
    Register register = Register.standard();
    asking
        .destination()
        .write(
            switch (asking.format()) {
              case TEXT -> ChecklistText.of(reply, register, asking.style(surroundings), all);
              case MARKDOWN -> ChecklistMarkdown.of(reply, register, all);
              default -> ReplyJson.of(reply);
            },
            surroundings);
    return reply.verdict().exitCode();
  }
}
