package longstop.finding;

/** Which way a ground speaks. Earlier constants decide over later ones, but for a waiver. */
public enum Effect {
  /** The clause is broken. */
  BREACH,
  /** Something is not known, or has not happened yet. */
  NEED,
  /** The clause is kept. */
  MET,
  /** The clause ended with the agreement, and with it whatever was not broken before. */
  ENDED,
  /** The clause asks nothing of this subject. */
  EXEMPT,
  /** A valid waiver: it lifts breaches and needs. */
  WAIVER,
  /** A waiver that may be valid: while that is not known, a breach is not certain. */
  DOUBT,
  /** Worth saying, but decides nothing. */
  NOTE
}
