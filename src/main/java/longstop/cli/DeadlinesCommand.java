package longstop.cli;

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
      "--format ics writes a file for a calendar (iCalendar, RFC 5545): an event for each due date"
          + " that has a day, with reminders three days and one day before an act or a limit, and"
          + " on the day on which something may first be done. Imported again it updates the events,"
          + " if it is for a later day: of two files for the same day a calendar may keep the first."
          + " An event whose day is no longer known stays as it was. What has no day is in the other"
          + " formats only.",
      "",
      "Examples:",
      "  longstop deadlines deal.yaml --as-of 2001-06-30",
      "  longstop deadlines deal.yaml --format json -o deadlines.json",
      "  longstop deadlines deal.yaml --format ics -o deadlines.ics"
    })
final class DeadlinesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Asking asking;

  @Option(
      names = "--all",
      description = "List also what was done in time and what is over. (json and ics always do.)")
  private boolean all;

  DeadlinesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    asking.check(Format.TEXT, Format.JSON, Format.MARKDOWN, Format.ICS);
    Reply reply = Questions.deadlines(asking.deal(surroundings), asking.day(surroundings));
    asking.destination().write(answer(reply), surroundings);
    return Exit.DONE;
  }

  private String answer(Reply reply) {
    return switch (asking.format()) {
      case JSON -> ReplyJson.of(reply);
      case MARKDOWN -> DeadlinesMarkdown.of(reply, all);
      case ICS -> DeadlinesCalendar.of(reply, Register.standard());
      default -> DeadlinesText.of(reply, asking.style(surroundings), all);
    };
  }
}
