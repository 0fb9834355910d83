package longstop.cli;

import java.util.concurrent.Callable;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.report.ClaimsMarkdown;
import longstop.report.ClaimsText;
import longstop.report.ReplyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private Asking asking;

  @Option(
      names = "--all",
      description = "Tell also what is settled and what concerns nobody. (json always does.)")
  private boolean all;

  ClaimsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    asking.check(Format.TEXT, Format.JSON, Format.MARKDOWN);
    Reply reply = Questions.claims(asking.deal(surroundings), asking.day(surroundings));
    asking.destination().write(answer(reply), surroundings);
    return Exit.DONE;
  }

  private String answer(Reply reply) {
    return switch (asking.format()) {
      case JSON -> ReplyJson.of(reply);
      case MARKDOWN -> ClaimsMarkdown.of(reply, all);
      default -> ClaimsText.of(reply, asking.style(surroundings), all);
    };
  }
}
