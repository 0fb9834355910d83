package longstop.concluded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Occurrence;
import longstop.deal.Request;
import longstop.finding.Judged;

/**
 * What must be done promptly, without a number of days: it is open until it is done, and how long
 * it took is said. Whether that was prompt is for people to judge.
 */
public final class Promptly {

  private Promptly() {}

  /**
   * A notice of an occurrence.
   *
   * @param whom who must be told, in words
   * @param writing whether the notice must be in writing
   */
  public static Judged told(
      Asked asked,
      Standing standing,
      Occurrence occurrence,
      Span span,
      String whom,
      boolean writing) {
    if (!standing.contains(occurrence.on())) {
      return outside(asked, occurrence.what(), occurrence.on());
    }
    if (span.ending().isEmpty()) {
      return Judged.need(
          whom + " not yet told: " + waiting(asked, occurrence.what(), occurrence.on()),
          "prompt" + (writing ? " written" : "") + " notice to " + whom + ": " + occurrence.what());
    }
    String done = whom + " told of " + done(occurrence.what(), occurrence.on(), span);
    Answer form = writing ? occurrence.noticeWritten() : Answer.YES;
    return switch (form) {
      case YES -> prompt(done);
      case NO -> Judged.breach(done + ", but not in writing", "written notice to " + whom);
      case UNKNOWN -> Judged.need(done, "whether that notice is in writing: " + occurrence.what());
    };
  }

  /**
   * The answer to a request.
   *
   * @param reasonable whether only a reasonable request must be answered
   */
  public static Judged answered(
      Asked asked, Standing standing, Request request, Span span, Names names, boolean reasonable) {
    String what = request.what() + ", requested by " + names.of(request.by());
    if (!standing.contains(request.on())) {
      return outside(asked, what, request.on());
    }
    if (span.ending().isPresent()) {
      return prompt("answered: " + done(what, request.on(), span));
    }
    if (reasonable && request.reasonable() == Answer.NO) {
      return Judged.note("does not count, because the request is not reasonable: " + what);
    }
    Judged open =
        Judged.need("not yet answered: " + waiting(asked, what, request.on()), request.what());
    return reasonable && request.reasonable() == Answer.UNKNOWN
        ? open.withNeeds(List.of(request.what(), "whether the request is reasonable: " + what))
        : open;
  }

  private static Judged outside(Asked asked, String what, LocalDate on) {
    return Judged.note(
        "does not count, because it is outside the time of "
            + asked.clause()
            + ": "
            + what
            + " on "
            + Words.day(on));
  }

  private static Judged prompt(String done) {
    return Judged.met(done)
        .withBecause(
            List.of("promptly is no number of days: whether this was prompt is a judgement"));
  }

  private static String waiting(Asked asked, String what, LocalDate since) {
    return what + ", open since " + Words.day(since) + ", for " + days(since, asked.asOf());
  }

  private static String done(String what, LocalDate since, Span span) {
    LocalDate end = span.ending().orElseThrow().on();
    return what
        + ", of "
        + Words.day(since)
        + ", on "
        + Words.day(end)
        + ", after "
        + days(since, end);
  }

  private static String days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days + (days == 1 ? " day" : " days");
  }
}
