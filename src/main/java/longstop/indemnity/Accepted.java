package longstop.indemnity;

import java.util.Locale;

/** What the Agent's silence accepts of a claim (trap T-23), as SPA 8.9 and ESC 4(c) are read. */
public enum Accepted {
  /** What was claimed. */
  CLAIMED,
  /** No more than the Damages. */
  DAMAGES,
  /** No more than the Damages, and those only if the claim gives a right to indemnity. */
  ENTITLED;

  /** That of an option of the reading {@code silence-accepts}; the word is that of the option. */
  public static Accepted of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }
}
