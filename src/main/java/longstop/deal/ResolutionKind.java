package longstop.deal;

/** How a claim was resolved. */
public enum ResolutionKind {
  /** Agreed between the Agent and Parent. */
  AGREEMENT,
  /** Decided by the arbitrator. */
  AWARD,
  /** Given up by Parent. */
  WITHDRAWAL
}
