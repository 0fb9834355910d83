package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Roles;
import longstop.deal.Waiver;
import longstop.finding.DueDate;
import longstop.finding.Judged;

/**
 * A waiver of the record, weighed on one row that it is meant for (SPA 10.4, trap T-83).
 *
 * @param waiver id of the waiver
 * @param clause id of the clause that it waives
 * @param subject id of the subject
 * @param judged a waiver if it counts, a note why not, or what must be known to tell
 * @param beyond what is not known of how far it reaches; empty where the record says it
 */
public record WeighedWaiver(
    String waiver, String clause, String subject, Judged judged, Optional<Judged> beyond) {

  /** By the id of the waiver, which comes once on every row. */
  public static final Comparator<WeighedWaiver> ORDER =
      Comparator.comparing(WeighedWaiver::waiver)
          .thenComparing(WeighedWaiver::clause)
          .thenComparing(WeighedWaiver::subject);

  /**
   * The waiver on one row that it is meant for.
   *
   * @param onClosingDate whether a waiver of a condition on the Closing Date itself counts
   */
  public static WeighedWaiver of(
      Waived waived, Asked row, Closing closing, boolean onClosingDate, Roles roles) {
    return new WeighedWaiver(
        waived.waiver().id(),
        waived.clause(),
        waived.subject(),
        waived.judge(row, closing, onClosingDate, roles),
        Optional.of(waived).filter(Waived::reachUnknown).map(Waived::beyond));
  }

  /**
   * What is left of a due date. A single act is lifted also before its day has come; of what is
   * owed several times, only what had come by the day of the waiver, unless it reaches later.
   *
   * @param came for what is owed several times, the day on which the one came: the last day for the
   *     act of a period, or the day of the event that asks for it
   */
  public DueDate of(DueDate due, Optional<LocalDate> came) {
    if (!clause.equals(due.clause()) || !subject.equals(due.subject()) || due.settled()) {
      return due;
    }
    return switch (judged.effect()) {
      case WAIVER ->
          judged.day().flatMap(last -> came.filter(last::isBefore)).isEmpty()
              ? due.waived(judged.sentence())
              : beyond.map(doubt -> due.noting(doubt.sentence())).orElse(due);
      case NEED -> due.noting(judged.sentence());
      default -> due;
    };
  }

  private static String reach(Waiver waiver) {
    String day = Words.day(waiver.on());
    return switch (waiver.reachesLater()) {
      case YES -> "it also reaches what comes to pass after " + day;
      case NO -> "it reaches what came to pass by " + day + ", and nothing later";
      case UNKNOWN -> "it is not recorded whether it reaches what comes to pass after " + day;
    };
  }

  /** Whether a waiver counts, by what it comes to on every row that it is meant for. */
  public static Judged judge(Waiver waiver, List<Judged> weighed) {
    String what = "of " + waiver.of() + ": ";
    return weighed.stream()
        .sorted(Judged.ORDER)
        .findFirst()
        .map(
            judged ->
                switch (judged.effect()) {
                  case WAIVER ->
                      Judged.met(what + judged.sentence()).withBecause(List.of(reach(waiver)));
                  case NEED -> Judged.need(what + judged.sentence()).withNeeds(judged.needs());
                  default -> Judged.breach(what + judged.sentence());
                })
        .orElseGet(
            () ->
                Judged.exempt(
                    "nothing is asked under " + waiver.of() + " that this waiver could lift"));
  }
}
