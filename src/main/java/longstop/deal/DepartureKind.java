package longstop.deal;

/** How the Escrow Agent's office ends (ESC 8). */
public enum DepartureKind {
  /** He resigns. */
  RESIGNATION,
  /** Parent and the Agent remove him together. */
  REMOVAL
}
