package longstop.deal;

/** The two sides of the deal. */
public enum Side {
  /** Parent and Acquisition Sub. */
  BUYING,
  /** The Company and the sellers. */
  SELLING
}
