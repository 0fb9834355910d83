package longstop.indemnity;

import longstop.calendar.DerivedDate;
import longstop.concluded.Asked;

/**
 * Whether the second delivery of ESC 4(d) is owed: what was kept back when the escrow ended.
 *
 * @param owed whether it is
 * @param since from which day on, inclusive; never, as long as it is not
 */
public record RestDue(boolean owed, DerivedDate since) {

  /** What is so on the as-of date. */
  public static RestDue of(Asked asked, Release release) {
    return release
        .rest()
        .from(asked.asOf())
        .map(since -> new RestDue(true, DerivedDate.of(since)))
        .orElseGet(() -> new RestDue(false, new DerivedDate.Never("nothing is owed yet")));
  }
}
