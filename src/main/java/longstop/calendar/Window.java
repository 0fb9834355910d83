package longstop.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A half-open span of days, {@code [from, to)}. All spans inside the product are half-open, so that
 * two spans in a row meet without a gap or a common day; the words of a clause ("through", "until")
 * are translated when the span is made.
 *
 * <p>A span that would end before it starts is empty and no error: with signing and Closing on one
 * day, "after the date hereof and prior to the Closing Date" is such a span.
 *
 * @param from the first day inside
 * @param to the first day no longer inside
 */
public record Window(LocalDate from, LocalDate to) {

  public Window {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /** The span from {@code first} through {@code last}, both inside. */
  public static Window through(LocalDate first, LocalDate last) {
    return new Window(first, last.plusDays(1));
  }

  /** Whether the day lies inside: on or after {@code from} and before {@code to}. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Whether no day lies inside. */
  public boolean isEmpty() {
    return !from.isBefore(to);
  }

  /** Whether at least one day lies inside both spans. */
  public boolean overlaps(Window other) {
    return !overlap(other).isEmpty();
  }

  /** The span of the days that lie inside both; empty if there is none. */
  public Window overlap(Window other) {
    return new Window(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }
}
