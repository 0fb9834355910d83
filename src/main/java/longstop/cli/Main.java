package longstop.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program {@code longstop}. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /** Runs one command; the exit code is one of {@link Exit}. */
  static int run(Surroundings surroundings, String... arguments) {
    try {
      return commandLine(surroundings).execute(arguments);
    } catch (RuntimeException | Error e) {
      return Mishaps.ours(e, surroundings);
    }
  }

  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine line =
        new CommandLine(new LongstopCommand())
            .addSubcommand(new ChecklistCommand(surroundings))
            .addSubcommand(new DeadlinesCommand(surroundings))
            .addSubcommand(new ClaimsCommand(surroundings))
            .addSubcommand(new SaleCommand(surroundings))
            .addSubcommand(new ExplainCommand(surroundings))
            .addSubcommand(new ClausesCommand(surroundings))
            .addSubcommand(new ValidateCommand(surroundings))
            .addSubcommand(new InitCommand(surroundings))
            .addSubcommand(new BatchCommand(surroundings))
            .addSubcommand(new CommandLine.HelpCommand());
    Mishaps mishaps = new Mishaps(surroundings);
    return line.setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(80)
        .setOut(new PrintWriter(surroundings.out(), true, surroundings.charset()))
        .setErr(new PrintWriter(surroundings.err(), true, surroundings.charset()))
        .setParameterExceptionHandler(mishaps)
        .setExecutionExceptionHandler(mishaps);
  }
}
