package longstop.register;

/** What sort of provision a clause is. */
public enum ClauseKind {
  /** A condition to closing. */
  CONDITION,
  /** A closing deliverable. */
  DELIVERABLE,
  /** A covenant or duty. */
  COVENANT,
  /** A representation or warranty. */
  REPRESENTATION,
  /** A number that is computed. */
  NUMBER,
  /** A restriction on a transfer of shares. */
  TRANSFER,
  /** Survival and claims. */
  SURVIVAL,
  /** A mechanism of the escrow. */
  ESCROW,
  /** A right to terminate. */
  TERMINATION,
  /** Information only: nothing to decide. */
  INFORMATION
}
