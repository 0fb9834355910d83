package longstop.report;

import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Reply;

/** The answer to "are we ready to close?" in one line, and the counts behind it. */
public final class Headline {

  private Headline() {}

  /** The answer, the day for which it holds, and the counts, on one line. */
  public static String line(Reply reply) {
    return answer(reply.verdict())
        + "  "
        + sentence(reply)
        + ", "
        + asOf(reply)
        + ": "
        + counts(reply);
  }

  /** The answer in one or a few words. */
  static String answer(Verdict verdict) {
    return switch (verdict) {
      case YES -> "READY";
      case NO -> "NOT READY";
      case OPEN -> "NOT YET DECIDED";
      case DEPENDS_ON_READING -> "DEPENDS ON A READING";
    };
  }

  /** The answer as a sentence about the deal and its Closing Date. */
  static String sentence(Reply reply) {
    String title = reply.deal().title();
    DerivedDate day = reply.closing().on();
    if (reply.closing().event().isPresent()) {
      String held = title + " closed on " + day.words();
      return switch (reply.verdict()) {
        case YES -> held;
        case NO -> held + ", but not all was in order";
        case OPEN, DEPENDS_ON_READING -> held + ", with something open";
      };
    }
    if (day instanceof DerivedDate.Never) {
      return title + " has no lawful Closing Date left";
    }
    if (day instanceof DerivedDate.NotBefore open) {
      return title + " cannot close before " + Words.day(open.earliest());
    }
    return switch (reply.verdict()) {
      case YES -> title + " can close on " + day.words();
      case NO -> title + " cannot close on " + day.words();
      case OPEN, DEPENDS_ON_READING -> title + ", to close on " + day.words();
    };
  }

  /** The day for which the answer holds. */
  static String asOf(Reply reply) {
    return "as of " + Words.day(reply.asOf());
  }

  /** How many findings have which status, leaving out what is not there. */
  static String counts(Reply reply) {
    List<String> counts = new ArrayList<>();
    for (Status status : Status.values()) {
      long all = count(reply, status, false);
      long gating = count(reply, status, true);
      if (all > 0) {
        counts.add(
            all
                + " "
                + StatusWords.inSentence(status)
                + switch (status) {
                  case VIOLATED -> gating == 0 ? " (none blocks)" : " (" + gating + " block)";
                  case OPEN -> gating == 0 ? " (none needed)" : " (" + gating + " needed)";
                  case WAIVED, SATISFIED, NOT_APPLICABLE -> "";
                });
      }
    }
    return String.join(", ", counts);
  }

  /** How many findings have this status; if asked so, only those that decide the answer. */
  static long count(Reply reply, Status status, boolean gatingOnly) {
    return reply.findings().stream()
        .filter(answered -> !gatingOnly || answered.gating())
        .map(Answered::finding)
        .filter(finding -> finding.status() == status)
        .count();
  }
}
