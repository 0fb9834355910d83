package longstop.register;

/** Who can waive what a clause asks, and until when. */
public enum WaivedBy {
  /** Nobody. */
  NOBODY,
  /** The Agent for all sellers, to and on the Closing Date (SPA 6.1). */
  AGENT,
  /** Parent, to and on the Closing Date (SPA 6.2). */
  PARENT,
  /** Parent and Acquisition Sub together, before the Closing Date (SPA 10.4). */
  BUYING_SIDE,
  /** The Company for the sellers, before the Closing Date (SPA 10.4). */
  SELLING_SIDE,
  /** Both sides, for what is promised to both, before the Closing Date (SPA 10.4). */
  BOTH_SIDES;

  /** Whether it waives a condition, which can be done on the Closing Date too (trap T-83). */
  public boolean condition() {
    return this == AGENT || this == PARENT;
  }
}
