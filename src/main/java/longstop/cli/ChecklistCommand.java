package longstop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.register.Register;
import longstop.report.ChecklistText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Are the parties ready to close? */
@Command(
    name = "checklist",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = "Are we ready to close? What blocks, what is open, and who must act.",
    footer = {"", "Example:", "  longstop checklist deal.yaml --as-of 1996-08-28"})
final class ChecklistCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which to answer, such as 1996-08-28; today if left out.")
  private LocalDate asOf;

  @Option(
      names = "--all",
      description = "List everything, also what is in order, and nothing merged.")
  private boolean all;

  ChecklistCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate day = asOf == null ? LocalDate.now(surroundings.clock()) : asOf;
    Reply reply = Questions.checklist(DealFile.read(file, surroundings.clock()), day);
    surroundings
        .out()
        .print(ChecklistText.of(reply, Register.standard(), surroundings.style(), all));
    return reply.verdict().exitCode();
  }
}
