package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.Ending;
import longstop.deal.Event;

/**
 * How long an event of the record lasts, as far as is known on the as-of date. There is exactly one
 * for every event.
 *
 * @param id id of the event
 * @param from first day
 * @param ending the record of its end, if it has ended
 */
public record Span(String id, LocalDate from, Optional<Ending> ending) {

  /** The span of an event. */
  public static Span of(Event event, Optional<Ending> ending) {
    return new Span(event.id(), event.on(), ending);
  }

  /** A time from one day to another, on which it is over. */
  static Span between(String id, LocalDate from, LocalDate to) {
    Ending ending = new Ending(id, to, id, Optional.empty(), Optional.empty());
    return new Span(id, from, Optional.of(ending));
  }

  /** Whether the event has ended. */
  public boolean isOver() {
    return ending.isPresent();
  }

  /** Whether the event was there on the day. On the day of its end it is over. */
  public boolean covers(LocalDate day) {
    return !from.isAfter(day) && ending.map(Ending::on).map(day::isBefore).orElse(true);
  }

  /** Since when, and until when if it has ended. */
  String words() {
    return "since "
        + Words.day(from)
        + ending.map(end -> ", ended " + Words.day(end.on())).orElse("");
  }
}
