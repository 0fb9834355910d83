package longstop.concluded;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Ending;
import longstop.deal.Occurrence;
import longstop.deal.Request;
import longstop.deal.Roles;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * What must be done promptly, without a number of days: it is open until it is done, and how long
 * it took is said. Whether that was prompt is for people to judge, but for one thing: what was not
 * done before the time of the clause was over with the Closing was not prompt. A termination that
 * cuts the time short proves nothing of that kind: what was open until then stays a question.
 *
 * @param asked what is asked
 * @param standing the time of the clause
 * @param weight whether a breach is material
 * @param closing the Closing Date
 */
public record Promptly(Asked asked, Standing standing, Weight weight, DerivedDate closing) {

  private static final String REASONABLE = "reasonable";

  /** What a clause asks to be done promptly within its time. */
  public static Promptly within(
      Asked asked, Standing standing, Weight weight, DerivedDate closing) {
    return new Promptly(asked, standing, weight, closing);
  }

  /**
   * A notice of an occurrence.
   *
   * @param whom who must be told, in words
   * @param writing whether the notice must be in writing
   */
  public Judged told(Occurrence occurrence, Span span, String whom, boolean writing) {
    return weigh(occurrence, span, whom, writing).dated(occurrence.on());
  }

  private Judged weigh(Occurrence occurrence, Span span, String whom, boolean writing) {
    String what = occurrence.what();
    if (!standing.contains(occurrence.on())) {
      return outside(what, occurrence.on());
    }
    String notice = "notice to " + whom;
    if (span.ending().isEmpty()) {
      return undone(
          whom + " not yet told: " + what,
          occurrence.on(),
          "prompt" + (writing ? " written " : " ") + notice + ": " + what);
    }
    Judged done =
        done(
            whom + " told of " + what,
            occurrence.on(),
            span.ending().get().on(),
            weight.material());
    return switch (writing ? occurrence.noticeWritten() : Answer.YES) {
      case YES -> done;
      case NO ->
          Judged.breach(done.sentence() + ", but not in writing", "written " + notice)
              .weighing(weight.material());
      case UNKNOWN ->
          done.effect() == Effect.BREACH
              ? done
              : unclear(done, "whether that notice is in writing: " + what);
    };
  }

  /** The answer to a request, whatever it asks for. */
  public Judged answered(Request request, Span span, Names names) {
    return weigh(request, span, names, Answer.YES, "").dated(request.on());
  }

  /**
   * The answer to a request that must be of a kind.
   *
   * @param kind what alone must be answered, worded to follow "the request is"
   */
  public Judged answered(Request request, Span span, Names names, String kind) {
    return weigh(request, span, names, request.reasonable(), kind).dated(request.on());
  }

  private Judged weigh(Request request, Span span, Names names, Answer owed, String kind) {
    String what = request.what() + ", requested by " + names.of(request.by());
    if (!standing.contains(request.on())) {
      return outside(what, request.on());
    }
    Judged judged =
        span.ending()
            .map(Ending::on)
            .map(end -> done("answered: " + what, request.on(), end, weight.late(end, closing)))
            .orElseGet(() -> undone("not yet answered: " + what, request.on(), request.what()));
    return switch (owed) {
      case YES -> judged;
      case NO -> Judged.note("does not count, because the request is not " + kind + ": " + what);
      case UNKNOWN ->
          judged.effect() == Effect.MET
              ? judged
              : unclear(judged, "whether the request is " + kind + ": " + what);
    };
  }

  /**
   * The answer to a request for further documents (SPA 1.6(d)), which binds Parent, Acquisition Sub
   * and the sellers towards each other, and the Company neither as the one who asks nor as the one
   * who must answer.
   */
  public Judged delivered(Request request, Span span, Names names, Roles roles) {
    boolean across =
        (roles.buying(request.by()) && roles.seller(request.to()))
            || (roles.seller(request.by()) && roles.buying(request.to()));
    return across
        ? answered(request, span, names, REASONABLE)
        : another(
            request, names, "no request of Parent, Acquisition Sub or a seller to the other side");
  }

  /**
   * The answer to a request for access, which Parent or Acquisition Sub makes of the Company (SPA
   * 5.1). That somebody of neither side asks for Parent, as its accountant or counsel, is recorded
   * as a request of Parent.
   */
  public Judged opened(Request request, Span span, Names names, Roles roles) {
    return Requests.access(request, roles)
        ? answered(request, span, names, REASONABLE)
        : another(request, names, "no request of Parent or Acquisition Sub to the Company");
  }

  private static Judged another(Request request, Names names, String why) {
    return Judged.note(
        "does not count, because it is "
            + why
            + ": "
            + request.what()
            + ", requested by "
            + names.of(request.by()));
  }

  /** What turns on one more question. */
  private static Judged unclear(Judged judged, String question) {
    List<String> needs = new ArrayList<>(judged.needs());
    needs.add(question);
    return Judged.need(judged.sentence()).withNeeds(needs);
  }

  private Judged outside(String what, LocalDate on) {
    return Judged.note(
        "does not count, because it is outside the time of "
            + asked.clause()
            + ": "
            + what
            + " on "
            + Words.day(on));
  }

  private Judged undone(String what, LocalDate since, String act) {
    String open = what + ", open since " + Words.day(since) + ", for " + days(since, asked.asOf());
    Optional<LocalDate> over =
        standing
            .endsAfter(since)
            .filter(day -> asked.asOf().isAfter(day) && asked.knownThrough(day));
    Optional<LocalDate> cut = over.filter(this::cutShort);
    if (cut.isPresent()) {
      String held = days(since, cut.get());
      return Judged.need(
          what + ", open since " + Words.day(since) + ", for " + held + " until " + over(cut.get()),
          "whether " + held + " were still prompt: " + act);
    }
    return over.map(
            day ->
                Judged.breach(
                        open + ": not promptly, " + time(day) + "; " + asked.completeness(), act)
                    .weighing(weight.material()))
        .orElseGet(() -> Judged.need(open, act));
  }

  /**
   * What was done.
   *
   * @param grave how grave it is if it was late: what is told has its worth in being told in time,
   *     what is delivered by the Closing is there
   */
  private Judged done(String what, LocalDate since, LocalDate end, Answer grave) {
    String done =
        what
            + ", of "
            + Words.day(since)
            + ", on "
            + Words.day(end)
            + ", after "
            + days(since, end);
    Optional<LocalDate> over = standing.endsAfter(since).filter(end::isAfter);
    Optional<LocalDate> cut = over.filter(this::cutShort);
    if (cut.isPresent()) {
      return Judged.need(
          done + "; " + over(cut.get()),
          "whether " + days(since, cut.get()) + " were still prompt: " + what);
    }
    return over.map(day -> Judged.breach(done + ": not promptly, " + time(day)).weighing(grave))
        .orElseGet(
            () ->
                Judged.met(done)
                    .withBecause(
                        List.of(
                            "promptly is no number of days: whether this was prompt is a"
                                + " judgement")));
  }

  /** Whether the time was over before the Closing Date, and so ended with a termination. */
  private boolean cutShort(LocalDate over) {
    return closing.fixed().filter(day -> !day.isAfter(over.plusDays(1))).isEmpty();
  }

  private String over(LocalDate day) {
    return "the time of " + asked.clause() + " ended with " + Words.day(day);
  }

  private String time(LocalDate over) {
    return "because the time of " + asked.clause() + " ended with " + Words.day(over);
  }

  /** How many days lie between. */
  static String days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days + (days == 1 ? " day" : " days");
  }
}
