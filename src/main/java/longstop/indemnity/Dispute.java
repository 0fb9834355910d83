package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;

/**
 * Where a claim against the escrow stands (SPA 8.9, ESC 4(c)); there is exactly one for every
 * claim.
 *
 * @param claim id of the claim
 * @param state where it stands on the as-of date
 * @param accepted the part of it that nobody objected to in time or that was agreed or awarded, in
 *     USD, once it is due to Parent; zero while none is
 * @param pending the part of it that is still open or in dispute, in USD; empty where its amount is
 *     not known
 * @param since the day since which the accepted part is due: the first day on which the Escrow
 *     Amount is reduced for it
 * @param last last day for the Agent's objection, inclusive
 */
public record Dispute(
    String claim,
    State state,
    BigDecimal accepted,
    Optional<BigDecimal> pending,
    Optional<LocalDate> since,
    DerivedDate last) {

  /** Where a claim stands. */
  public enum State {
    /** The Agent has no effective notice of it, or its receipt is not known. */
    NOT_NOTIFIED,
    /** The Agent may still object. */
    OPEN_TO_OBJECTION,
    /** The time is over, but whether he objected in time is not known. */
    OBJECTION_UNKNOWN,
    /** Nobody objected in time: accepted by silence (trap T-23). */
    ACCEPTED,
    /** Objected to in part; the rest is accepted. */
    DISPUTED_IN_PART,
    /** Objected to as a whole, and neither agreed nor decided. */
    DISPUTED,
    /** Agreed between the Agent and Parent. */
    AGREED,
    /** Decided by an arbitrator. */
    AWARDED,
    /** Given up. */
    WITHDRAWN
  }

  /** Whether the claim may still take something from the escrow that it has not taken. */
  public boolean unresolved() {
    return switch (state) {
      case NOT_NOTIFIED, AGREED, AWARDED, ACCEPTED, WITHDRAWN -> false;
      default -> true;
    };
  }
}
