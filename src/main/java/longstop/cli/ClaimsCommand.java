package longstop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.report.ClaimsMarkdown;
import longstop.report.ClaimsText;
import longstop.report.ReplyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What still lives, who pays, and what does the escrow hold? */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Which claims live and until when, what they come to, where each stands against the escrow,"
          + " and the life of the escrow from its deposit to its last share?",
      ""
    },
    footer = {
      "",
      "Ends with 0: it answers no question with yes or no.",
      "",
      "Examples:",
      "  longstop claims deal.yaml --as-of 2001-06-30",
      "  longstop claims deal.yaml --format json -o claims.json"
    })
final class ClaimsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Mixin private AsOf asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text (default), json for scripts, or markdown.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  @Option(
      names = "--all",
      description = "Tell also what is settled and what concerns nobody. (json always does.)")
  private boolean all;

  ClaimsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON, Format.MARKDOWN);
    destination.check(file);
    Reply reply =
        Questions.claims(DealFile.read(file, surroundings.clock()), asOf.day(surroundings));
    destination.write(answer(reply), surroundings);
    return Exit.DONE;
  }

  private String answer(Reply reply) {
    return switch (format) {
      case JSON -> ReplyJson.of(reply);
      case MARKDOWN -> ClaimsMarkdown.of(reply, all);
      default -> ClaimsText.of(reply, destination.style(surroundings.style()), all);
    };
  }
}
