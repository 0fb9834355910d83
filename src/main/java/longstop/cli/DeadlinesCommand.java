package longstop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import longstop.question.Questions;
import longstop.question.Reply;
import longstop.register.Register;
import longstop.report.DeadlinesCalendar;
import longstop.report.DeadlinesMarkdown;
import longstop.report.DeadlinesText;
import longstop.report.ReplyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is due, by whom and by when? */
@Command(
    name = "deadlines",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "Who owes what to whom by when, before and after the Closing? Shows what is missed, what is"
          + " due next, what may not be done yet, and what is owed promptly, without a day.",
      ""
    },
    footer = {
      "",
      "Ends with 0: a day that is missed is part of the answer.",
      "",
      "ics is a file for a calendar (iCalendar, RFC 5545): an event for each due date that has a"
          + " day, with reminders three days and one day before an act. Imported again, for a later"
          + " day, it updates the events. What has no day is in the other formats only.",
      "",
      "Examples:",
      "  longstop deadlines deal.yaml --as-of 2001-06-30",
      "  longstop deadlines deal.yaml --format json -o deadlines.json",
      "  longstop deadlines deal.yaml --format ics -o deadlines.ics"
    })
final class DeadlinesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "DEAL", description = "The deal file.")
  private Path file;

  @Mixin private AsOf asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description =
          "text (default), json for scripts, markdown for a memorandum, or ics for a calendar.")
  private Format format = Format.TEXT;

  @Mixin private Destination destination;

  @Option(
      names = "--all",
      description = "List also what was done in time and what is over. (json and ics always do.)")
  private boolean all;

  DeadlinesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    format.oneOf(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.ICS);
    destination.check(file);
    Reply reply =
        Questions.deadlines(DealFile.read(file, surroundings.clock()), asOf.day(surroundings));
    destination.write(answer(reply), surroundings);
    return Exit.DONE;
  }

  private String answer(Reply reply) {
    return switch (format) {
      case JSON -> ReplyJson.of(reply);
      case MARKDOWN -> DeadlinesMarkdown.of(reply, all);
      case ICS -> DeadlinesCalendar.of(reply, Register.standard());
      default -> DeadlinesText.of(reply, destination.style(surroundings.style()), all);
    };
  }
}
