package longstop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import longstop.batch.ProblemsJson;
import longstop.intake.Intake;
import longstop.located.Problems;
import longstop.report.Json;
import longstop.report.ReplyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Is anything wrong with a deal file? */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Is anything wrong with the deal file? Tells every problem with its line, and judges"
          + " nothing.",
      ""
    },
    footer = {
      "",
      "Ends with 0 if there is no problem, else 2.",
      "",
      "Example:",
      "  longstop validate deal.yaml"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default) or json for scripts.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  ValidateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON);
    destination.check(file);
    Problems problems =
        new Intake(surroundings.clock()).read(file) instanceof Intake.Result.Refused refused
            ? refused.problems()
            : new Problems();
    destination.write(format == Format.JSON ? json(problems) : text(problems), surroundings);
    return problems.isEmpty() ? Exit.DONE : Exit.BAD_INPUT;
  }

  private String text(Problems problems) {
    return (problems.isEmpty() ? file + ": no problems" : problems.words()) + "\n";
  }

  private String json(Problems problems) {
    return Json.text(
        Json.object(
            "longstop",
            ReplyJson.VERSION,
            "file",
            file.toString(),
            "problems",
            ProblemsJson.of(problems.sorted()),
            "more",
            problems.more()));
  }
}
