package longstop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
    name = "longstop",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Tells whether a signed share deal is ready to close, what is missing, and whether a holder"
          + " may sell the shares he got for it. Each line of an answer names the clause that it"
          + " comes from.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit codes: 0 yes; 1 no; 3 not decided yet, or it depends on how a clause is read; 2 the"
          + " input or the command is wrong; 70 a fault of Longstop.",
      "",
      "Examples:",
      "  longstop checklist deal.yaml --as-of 2001-05-31",
      "  longstop sale deal.yaml --seller miller --shares 1000 --on 2001-10-08"
    })
final class LongstopCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version, as the build wrote it into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"longstop " + (version == null ? "(development build)" : version)};
    }
  }
}
