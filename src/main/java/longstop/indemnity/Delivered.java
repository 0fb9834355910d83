package longstop.indemnity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.concluded.Asked;

/**
 * Whether Parent has all that a claim takes from the escrow (SPA 8.8(b)); there is exactly one for
 * every claim.
 *
 * @param claim id of the claim
 * @param on the day on which the last of it went to Parent, or since which it is due although
 *     nothing is left for it; empty while something is still to be delivered or nothing is due
 * @param nothing why no share goes, worded to stand alone: what it takes is worth less than one
 *     (trap T-48), or silence gives nothing for it; empty where some may
 */
public record Delivered(String claim, Optional<LocalDate> on, Optional<String> nothing) {

  /** Whether shares go for it, or may. */
  public boolean goes() {
    return nothing.isEmpty();
  }

  /**
   * What a claim has got.
   *
   * @param all the set-offs of all claims, which share what is there
   * @param books what each seller has in the escrow
   */
  public static Delivered of(Asked asked, SetOff mine, List<SetOff> all, EscrowBooks books) {
    return new Delivered(mine.claim(), mine.delivered(asked, all, books), mine.nothing(asked));
  }
}
