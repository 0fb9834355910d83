package longstop.concluded;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Approval;
import longstop.deal.ClosingTerms;
import longstop.deal.Ending;

/**
 * A governmental approval, as the Closing Date looks at it (SPA 1.4).
 *
 * @param id id of the approval
 * @param authority the governmental entity
 * @param required whether the Closing needs it
 * @param granted day on which it was granted, if it was
 * @param at hour on which it was granted, local time of the Closing's place, if it is recorded
 */
public record Clearance(
    String id,
    String authority,
    Answer required,
    Optional<LocalDate> granted,
    Optional<LocalTime> at) {

  /** By authority, then by id. */
  static final Comparator<Clearance> ORDER =
      Comparator.comparing(Clearance::authority).thenComparing(Clearance::id);

  /** An approval with its ending. */
  public static Clearance of(Approval approval, Span span) {
    return new Clearance(
        approval.id(),
        approval.authority(),
        approval.required(),
        span.ending().map(Ending::on),
        span.ending().flatMap(Ending::at));
  }

  /**
   * Whether it was granted too late for the fixed day of the Closing; not known where only the hour
   * could tell. What is not granted is not late yet.
   */
  Answer late(ClosingTerms terms, boolean byTheHour) {
    if (granted.isEmpty()) {
      return Answer.NO;
    }
    if (!byTheHour || !granted.get().equals(terms.on())) {
      return Answer.of(granted.get().isAfter(terms.on()));
    }
    return at.map(hour -> Answer.of(hour.isAfter(terms.at()))).orElse(Answer.UNKNOWN);
  }
}
