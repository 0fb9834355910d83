package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.CovenantTerms;
import longstop.deal.Request;
import longstop.finding.Deadline;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Judged;

/**
 * A time after the Closing in which somebody may not ask for something.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param what what may not be asked for, as a noun phrase
 * @param from first day of the time, inclusive
 * @param last last day of the time, inclusive
 */
public record Standstill(
    String clause, String subject, String what, DerivedDate from, DerivedDate last) {

  /**
   * The months following the Closing Date. A month that lacks the day of the Closing ends the time
   * with its last day: six months after 29 August 1996 is 28 February 1997 (trap T-42).
   *
   * @param free whether the day on which the months end is itself free already
   */
  public static Standstill following(
      Asked asked, DerivedDate closing, int months, boolean free, String what) {
    DerivedDate end = Counting.monthsAfter(closing, months);
    return new Standstill(
        asked.clause(),
        asked.subject(),
        what,
        closing.plusDays(1),
        free ? Counting.priorTo(end) : end);
  }

  /** The years from the employment agreement on in which the pay is not below its floor. */
  public static Standstill payFloor(Asked asked, Employing employing, CovenantTerms terms) {
    DerivedDate start =
        employing
            .employment()
            .map(signed -> DerivedDate.of(signed.on()))
            .orElseGet(
                () ->
                    new DerivedDate.NotBefore(asked.asOf(), "the employment agreement is signed"));
    return new Standstill(
        asked.clause(),
        asked.subject(),
        "pay below that of " + Words.day(terms.payFloorAt()),
        start,
        Counting.priorTo(Counting.yearsAfter(start, terms.payFloorYears())));
  }

  /** A time with a first and a last day, in which something must not happen. */
  public static Standstill of(Standing standing, String what) {
    return new Standstill(
        standing.clause(),
        standing.subject(),
        what,
        DerivedDate.of(standing.from().orElseThrow()),
        standing.through());
  }

  /** Its last day, and where it stands. */
  public Deadline deadline(Asked asked) {
    return Deadline.of("no " + what, DueKind.STANDSTILL, last, state(asked.asOf()));
  }

  /** Whether the time has begun or is over; one of which no day begins it never runs. */
  public DueState state(LocalDate asOf) {
    boolean endless = last instanceof DerivedDate.Never;
    if (from.fixed().isEmpty() || (last.fixed().isEmpty() && !endless)) {
      return DueState.NOT_DETERMINABLE;
    }
    if (from.fixed().filter(asOf::isBefore).isPresent()) {
      return DueState.UPCOMING;
    }
    return last.fixed().filter(asOf::isAfter).isPresent() ? DueState.ELAPSED : DueState.RUNNING;
  }

  /**
   * Whether the time is kept so far.
   *
   * @param requests what the subject asked for, at whatever time
   */
  public Judged judge(Asked asked, List<Request> requests) {
    List<String> outside = new ArrayList<>();
    List<String> inside = new ArrayList<>();
    for (Request request : requests) {
      String words = request.what() + ", on " + Words.day(request.on());
      (covers(request.on()) ? inside : outside).add(words);
    }
    if (!inside.isEmpty()) {
      return Judged.breach(String.join("; ", inside) + ": barred through " + last.words())
          .withBecause(outside);
    }
    LocalDate asOf = asked.asOf();
    return switch (state(asOf)) {
      case RUNNING, ELAPSED -> so(asked, last.fixed().filter(asOf::isAfter).orElse(asOf));
      default -> Judged.need("no " + what + " through " + last.words(), "the Closing");
    };
  }

  private Judged so(Asked asked, LocalDate day) {
    String none = "no " + what + " through " + last.words();
    return asked.knownThrough(day)
        ? Judged.met(none + "; none is recorded").withBecause(List.of(asked.completeness()))
        : Judged.need(none, "whether there was none through " + Words.day(day));
  }

  private boolean covers(LocalDate day) {
    return from.possibleFrom().filter(first -> !day.isBefore(first)).isPresent()
        && last.fixed().filter(day::isAfter).isEmpty();
  }
}
