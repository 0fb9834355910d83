package longstop.deal;

/** Whose expenses the escrow bears or somebody repays (ESC 11). */
public enum ExpenseOf {
  /** The Escrow Agent's, repaid on demand (ESC 11(a)). */
  ESCROW_AGENT,
  /** The sellers' Agent's, out of the Escrow Amount (ESC 11(b)). */
  AGENT
}
