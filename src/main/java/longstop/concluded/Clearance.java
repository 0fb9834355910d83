package longstop.concluded;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
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
 * @param revoked when it was revoked, and given again
 */
public record Clearance(
    String id,
    String authority,
    Answer required,
    Optional<LocalDate> granted,
    Optional<LocalTime> at,
    List<Span> revoked) {

  /** Keeps the list from being changed. */
  public Clearance {
    revoked = List.copyOf(revoked);
  }

  private static final Comparator<Span> BY_DAY =
      Comparator.comparing(Span::from).thenComparing(Span::id);

  /** By authority, then by id. */
  static final Comparator<Clearance> ORDER =
      Comparator.comparing(Clearance::authority).thenComparing(Clearance::id);

  /** An approval with its ending and its revocations. */
  public static Clearance of(Approval approval, Span span, List<Revoked> revocations) {
    return new Clearance(
        approval.id(),
        approval.authority(),
        approval.required(),
        span.ending().map(Ending::on),
        span.ending().flatMap(Ending::at),
        revocations.stream().map(Revoked::span).sorted(BY_DAY).toList());
  }

  /**
   * As it counts for a Closing that is due on a day: what was revoked by then, or before a Closing
   * that it deferred, is granted on the day on which it was given again, if it was. What is revoked
   * after the Closing changes nothing.
   *
   * @param held the day of the Closing, if it was held
   */
  Clearance by(LocalDate due, Optional<LocalDate> held) {
    Optional<LocalDate> since = granted;
    Optional<LocalTime> hour = at;
    for (Span span : revoked) {
      LocalDate day = since.orElse(LocalDate.MAX);
      boolean counts =
          !span.from().isBefore(day)
              && (day.isAfter(due) || !span.from().isAfter(due))
              && held.filter(span.from()::isAfter).isEmpty();
      if (counts) {
        since = span.ending().map(Ending::on);
        hour = span.ending().flatMap(Ending::at);
      }
    }
    return new Clearance(id, authority, required, since, hour, List.of());
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
