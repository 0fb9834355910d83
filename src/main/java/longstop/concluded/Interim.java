package longstop.concluded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.Counting;
import longstop.calendar.DerivedDate;

/**
 * The time between signing and Closing, in which the covenants of Articles IV and V hold. Where the
 * agreement is signed on the day that ends it, no time lies between: the words "as of" are taken at
 * their date, and no earlier signing is made up (trap T-04).
 *
 * @param signed date of the agreement
 * @param closing the Closing Date; while a Closing that was due has not been held, it still lies
 *     ahead
 * @param terminated day of the first termination that ended the agreement, if any
 */
public record Interim(LocalDate signed, DerivedDate closing, Optional<LocalDate> terminated) {

  /**
   * The time that begins with the signing and ends with the Closing or a termination.
   *
   * @param terminations the days of those that ended the agreement
   */
  public static Interim of(
      LocalDate signed, Closing closing, LocalDate asOf, List<LocalDate> terminations) {
    boolean missed =
        closing.event().isEmpty() && closing.on().fixed().filter(asOf::isAfter).isPresent();
    return new Interim(
        signed,
        missed ? new DerivedDate.NotBefore(asOf, "the Closing is held") : closing.on(),
        terminations.stream().min(Comparator.naturalOrder()));
  }

  /** "To the earlier of the Closing Date and termination": that day, itself inside. */
  public DerivedDate through() {
    return terminated.map(DerivedDate::of).map(closing::earlier).orElse(closing);
  }

  /** Whether the agreement was terminated, so that nothing is asked of a Closing any more. */
  public boolean over() {
    return terminated.isPresent();
  }

  /** A day up to which something is said, or that of an earlier termination. */
  public DerivedDate cut(DerivedDate last) {
    return terminated.map(DerivedDate::of).map(last::earlier).orElse(last);
  }

  /** "Prior to the earlier of the Closing Date and termination": the last day inside. */
  public DerivedDate before() {
    return Counting.priorTo(through());
  }

  /**
   * "Until the earlier of the Closing Date and termination": the last day inside. No time lies
   * between the signing and an end on the same day.
   *
   * @param including whether the day of the end is inside
   */
  public DerivedDate until(boolean including) {
    return including && !through().equals(DerivedDate.of(signed)) ? through() : before();
  }

  /** For what has no end but a termination: the last day inside. */
  public DerivedDate untilTermination() {
    return terminated
        .<DerivedDate>map(DerivedDate::of)
        .orElse(new DerivedDate.Never("no end is set"));
  }

  /**
   * "Prior to the Closing Date", for what a termination does not end (SPA 10.2): the last day
   * inside.
   */
  public DerivedDate beforeClosing() {
    return terminated.isPresent()
        ? new DerivedDate.Never("after a termination no Closing Date comes")
        : Counting.priorTo(closing);
  }
}
