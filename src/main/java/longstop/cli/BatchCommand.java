package longstop.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import longstop.batch.Batch;
import longstop.batch.BatchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Plays scenarios. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = "Play scenario files: changes of a deal, and what the answer must then say.",
    footer = {"", "Example:", "  longstop batch fixtures/spa"})
final class BatchCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Scenario files, or directories with such files.")
  private List<Path> paths;

  BatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    BatchResult result = Batch.run(paths, surroundings.clock());
    surroundings.print(String.join("\n", result.words()) + "\n");
    return result.exitCode();
  }
}
