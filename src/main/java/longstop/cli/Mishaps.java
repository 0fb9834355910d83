package longstop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longstop.located.Nearest;
import longstop.located.Quoted;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: the user's mistakes as such, and everything else as ours. */
record Mishaps(Surroundings surroundings)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    surroundings.say("longstop: " + words(mistake));
    surroundings.say("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.BAD_INPUT;
  }

  private static String words(ParameterException mistake) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      String message = mistake.getMessage().replace('\'', '"');
      return (message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1)).strip();
    }
    String wrong = unmatched.getUnmatched().get(0);
    CommandLine command = mistake.getCommandLine();
    boolean option = wrong.startsWith("-");
    boolean group = !command.getSubcommands().isEmpty();
    List<String> known =
        option ? options(command) : new ArrayList<>(command.getSubcommands().keySet());
    String what = option ? "unknown option " : group ? "unknown command " : "unexpected argument ";
    Optional<String> nearest = Nearest.of(wrong.replaceFirst("=.*", ""), known);
    return what
        + Quoted.of(wrong)
        + "."
        + nearest.map(word -> " Did you mean " + Quoted.of(word) + "?").orElse("");
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> List.of(option.names()).stream())
        .toList();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof BadInput) {
      surroundings.say(failure.getMessage());
      return Exit.BAD_INPUT;
    }
    return ours(failure, surroundings);
  }

  /** Says that the fault is ours, in one line; the stack trace is for those who ask for it. */
  static int ours(Throwable failure, Surroundings surroundings) {
    String message =
        Optional.ofNullable(failure.getMessage())
            .map(text -> text.replaceAll("\\s+", " "))
            .orElse("");
    surroundings.say(
        "longstop: this is a fault of Longstop, not of your input; please report it with the"
            + " command, the deal file and this line: "
            + failure.getClass().getSimpleName()
            + (message.isEmpty() ? "" : ": " + message));
    if (surroundings.debug()) {
      failure.printStackTrace(surroundings.err());
    }
    return Exit.OURS;
  }
}
