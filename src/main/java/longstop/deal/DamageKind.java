package longstop.deal;

/** What Damages consist of (SPA 8.2, 8.3). */
public enum DamageKind {
  /** A loss, liability or other damage of its own. */
  LOSS,
  /** Interest or a penalty. */
  INTEREST_OR_PENALTY,
  /** Fees and costs of defending a claim that somebody else asserts. */
  DEFENCE,
  /** What was paid to settle or compromise such a claim. */
  SETTLEMENT
}
