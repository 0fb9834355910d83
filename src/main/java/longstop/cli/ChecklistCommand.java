package longstop.cli;

import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Mixin private AsOf asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default), json for scripts, or markdown for a memo.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  @Option(
      names = "--all",
      description = "List every finding on its own, also what is in order. (json always does.)")
  private boolean all;

  ChecklistCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON, Format.MARKDOWN);
    destination.check(file);
    Reply reply =
        Questions.checklist(DealFile.read(file, surroundings.clock()), asOf.day(surroundings));
    Register register = Register.standard();
    destination.write(
        switch (format) {
          case TEXT ->
              ChecklistText.of(reply, register, destination.style(surroundings.style()), all);
          case MARKDOWN -> ChecklistMarkdown.of(reply, register, all);
          default -> ReplyJson.of(reply);
        },
        surroundings);
    return reply.verdict().exitCode();
  }
}
