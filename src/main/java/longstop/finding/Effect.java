package longstop.finding;

/** Which way a ground speaks. Earlier constants decide over later ones, but for a waiver. */
public enum Effect {
  /** The clause is broken. */
  BREACH,
  /** Something is not known, or has not happened yet. */
  NEED,
  /** The clause is kept. */
  MET,
  /** Nothing in the record speaks against it, so far: said only where nothing else does, either. */
  SO_FAR,
  /** The clause ended with the agreement, and with it whatever was not broken before. */
  ENDED,
  /** The clause asks nothing of this subject. */
  EXEMPT,
  /** A valid waiver: it lifts breaches and needs. */
  WAIVER,
  /** A waiver that may be valid: while that is not known, a breach is not certain. */
  DOUBT,
  /** Worth saying, but decides nothing. */
  NOTE;

  /** What it decides as: that nothing speaks against a clause keeps it, like any other ground. */
  public Effect deciding() {
    return this == SO_FAR ? MET : this;
  }
}
