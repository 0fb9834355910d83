package longstop.indemnity;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.concluded.Asked;
import longstop.concluded.Deed;
import longstop.concluded.Duty;
import longstop.deal.Act;

/**
 * A second delivery that is owed (ESC 4(d)): of all that was kept back when the escrow ended, or of
 * what one claim no longer needs.
 *
 * @param claim the claim or expense by which it is owed
 * @param alone whether only what was kept back for that one is owed
 * @param since from which day on, inclusive; never, as long as it is not owed
 */
public record RestDue(String claim, boolean alone, DerivedDate since) {

  /** What is so of a claim or expense on the as-of date. */
  public static RestDue of(Asked asked, Release release, HeldBack one) {
    return new RestDue(
        one.id(),
        release.byClaim() && release.rest().several(asked.asOf()),
        release
            .rest()
            .owed(one, asked.asOf())
            .<DerivedDate>map(DerivedDate::of)
            .orElseGet(() -> new DerivedDate.Never("nothing is owed yet")));
  }

  /** Whether it is owed, and somebody could receive his part of it on that day. */
  public boolean deliverable(Asked asked, Release release) {
    return since.fixed().filter(day -> !release.allWait(day)).isPresent()
        && !nothingLeft(asked, release);
  }

  /**
   * Whether the claim took all that was kept back: nothing is there for the sellers on the day
   * since which the rest would be owed, and nothing of it went to them.
   */
  public boolean nothingLeft(Asked asked, Release release) {
    LocalDate end = release.lookedAt(asked);
    return since
        .fixed()
        .filter(release::known)
        .filter(day -> !release.owesAnyone(day))
        .filter(day -> !release.releasedWithin(alone ? day : end.plusDays(1), asked.asOf()))
        .isPresent();
  }

  /** The duty to deliver it. */
  public Duty duty(Asked asked) {
    return Duty.promptly(
        asked, since, alone ? Release.REST + " for " + claim + " alone" : Release.REST);
  }

  /** What was delivered of it. */
  public Deed deed(Asked asked, Release release) {
    return new Deed(
        asked.clause(),
        asked.subject(),
        since
            .fixed()
            .filter(release::known)
            .flatMap(day -> release.done(day, asked.asOf()))
            .map(Act::on));
  }

  /** Which of several such duties it is. */
  public Optional<String> occasion() {
    return Optional.of(claim).filter(id -> alone);
  }
}
